"""Sets the PDF with typst, in a process of its own: its memory goes with it, and it can be stopped at any time.

Run as a file, with the path of a request (JSON: `template`, `root`, `fonts`, `families`, `data`, `attached`,
`timestamp`, `output`) as its only argument; it imports nothing of the program. Its standard input is a pipe that
the parent holds open: when the parent dies the pipe ends, and the child removes its draft and ends too. On failure
it prints one JSON object (`message`, `diagnostic`) to standard output and ends with 1.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path


def main(request_file: str) -> int:
    """Set the document of the request; returns the exit code."""
    request = json.loads(Path(request_file).read_text("utf-8"))
    threading.Thread(target=_end_with_parent, args=(request["output"],), daemon=True).start()
    import typst

    fonts = typst.Fonts(False, False, request["fonts"])
    lacking = sorted(set(request["families"]) - set(fonts.families()))
    if lacking:  # typst would leave out every word and say nothing
        return _fail(f"these fonts are not installed: {', '.join(lacking)}")
    try:
        pdf = typst.compile(
            request["template"],
            root=request["root"],
            font_paths=fonts,
            sys_inputs={"data": request["data"], "attached": request["attached"]},
            pdf_standards=["ua-1", "a-3a"],
            timestamp=request["timestamp"],
            format="pdf",
        )
        Path(request["output"]).write_bytes(pdf)
    except (RuntimeError, OSError, MemoryError) as error:
        reason = getattr(error, "strerror", None) or getattr(error, "message", None) or str(error)
        return _fail(reason, getattr(error, "diagnostic", ""))
    return 0


def _fail(message: str, diagnostic: str = "") -> int:
    print(json.dumps({"message": message, "diagnostic": diagnostic}))
    return 1


def _end_with_parent(draft: str) -> None:
    os.read(sys.stdin.fileno(), 1)  # not sys.stdin.read, which holds a lock that the interpreter needs to end
    Path(draft).unlink(missing_ok=True)
    os._exit(3)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
