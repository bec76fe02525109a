"""Sets the PDF with typst, in a process of its own: its memory goes with it, and it can be stopped at any time.

Run as a file with the folders of the fonts as arguments; it imports nothing of the program. It makes ready while
its parent still gathers what is to be set. The first line of its standard input is the request (JSON: `template`,
`root`, `families`, `data`, `attached`, `timestamp`, `output`); after it the parent holds the pipe open: when the
parent dies the pipe ends, and the child removes its draft and ends too. On failure it prints one JSON object
(`message`, `errno` where the draft cannot be written) to standard output and ends with 1.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

_TURN = 0.005
"""Seconds in which it still sees that the parent has died meanwhile: typst lets no other thread look."""


def main(fonts: list[str]) -> int:
    """Set the document of the request; returns the exit code."""
    import typst

    ready = typst.Fonts(False, False, fonts)
    line = sys.stdin.buffer.readline()
    if not line.endswith(b"\n"):  # the parent has died, or changed its mind
        return 3
    request = json.loads(line)
    watch = threading.Thread(target=_end_with_parent, args=(request["output"],), daemon=True)
    watch.start()
    code = set_pages(request, ready)
    watch.join(_TURN)
    return code


def set_pages(request: dict[str, Any], fonts: Any) -> int:
    """Set the document of a request in these fonts (`typst.Fonts`); returns the exit code."""
    import typst

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
    except (RuntimeError, OSError, MemoryError) as error:
        return _fail(getattr(error, "message", None) or str(error))
    try:
        _write(request["output"], pdf)
    except OSError as error:
        return _fail(error.strerror or str(error), error.errno)
    return 0


def _write(draft: str, content: bytes) -> None:
    """Write into the draft, which is there: where its folder has vanished, none is made in its stead."""
    with Path(draft).open("rb+", buffering=0) as file:
        left = memoryview(content)
        while left:
            left = left[file.write(left) :]


def _fail(message: str, number: int | None = None) -> int:
    print(json.dumps({"message": message, "errno": number}), flush=True)
    return 1


def _end_with_parent(draft: str) -> None:
    os.read(sys.stdin.fileno(), 1)  # not sys.stdin.read, which holds a lock that the interpreter needs to end
    Path(draft).unlink(missing_ok=True)
    os._exit(3)


if __name__ == "__main__":
    os._exit(main(sys.argv[1:]))  # at once: the system takes back the memory faster than the interpreter gives it
