"""Reads the pages of a PDF, in a process of its own: the PDF may be anybody's, and pdfium is not ours.

Run as a file with the path of a PDF and that of an answer: a JSON list of one [words, sum of the picture] a page.
It imports nothing of the program.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

_SCALE = 0.75
"""How large a page is drawn to be compared: one that shows other letters gives other pixels."""


def main(file: str, answer: str) -> int:
    """Read the pages of the PDF `file` into the file `answer`; returns the exit code."""
    import pypdfium2

    with pypdfium2.PdfDocument(file) as document:
        pages = []
        for page in document:
            picture = page.render(scale=_SCALE, grayscale=True)
            seen = hashlib.sha256(bytes(picture.buffer)).hexdigest()
            pages.append((page.get_textpage().get_text_bounded(), seen))
    Path(answer).write_text(json.dumps(pages), "ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
