"""A picture of a window, written whole or not at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import mkstemp

from PySide6.QtWidgets import QWidget


def save_picture(widget: QWidget, file: Path) -> int:
    """Draw `widget` into the PNG `file`; returns the exit code, and says on stderr why it could not."""
    image = widget.grab().toImage()
    try:
        handle, temporary = mkstemp(suffix=".png", dir=file.absolute().parent)
        os.close(handle)
    except OSError as error:
        print(f"{file}: the picture cannot be written here: {error.strerror}", file=sys.stderr)
        return 2
    try:
        if not image.save(temporary):
            raise OSError(0, "the disk refused it")
        Path(temporary).chmod(0o644)
        Path(temporary).replace(file)
    except OSError as error:
        Path(temporary).unlink(missing_ok=True)
        print(f"{file}: the picture cannot be written: {error.strerror}", file=sys.stderr)
        return 2
    return 0
