"""A picture of a window, written whole or not at all."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QWidget

from briefing.whole_file import replacing


def save_picture(widget: QWidget, file: Path) -> int:
    """Draw `widget` into the PNG `file`; returns the exit code, and says on stderr why it could not."""
    image = widget.grab().toImage()
    try:
        with replacing(file) as draft:
            if not image.save(str(draft), "PNG"):  # type: ignore[call-overload]
                raise OSError(0, "the disk refused it")
    except OSError as error:
        print(f"{file}: the picture cannot be written: {error.strerror}", file=sys.stderr)
        return 2
    return 0
