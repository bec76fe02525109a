"""The reader's own editor, opened on a file at a line."""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_TAKES_LINE = ("vi", "vim", "nvim", "gvim", "nano", "emacs", "emacsclient", "kate", "gedit", "micro", "joe", "kak")
_TAKES_COLON = ("code", "codium", "subl", "hx", "zed")


def open_in_editor(file: str, line: int) -> None:
    """Open `file` at `line` (from 1) with $VISUAL, else as the desktop does."""
    command = shlex.split(os.environ.get("VISUAL", ""))
    if not command:
        QDesktopServices.openUrl(QUrl.fromLocalFile(file))
        return
    name = Path(command[0]).name
    if name in _TAKES_LINE and line:
        command += [f"+{line}", file]
    elif name in _TAKES_COLON and line:
        command += (["--goto"] if name in ("code", "codium") else []) + [f"{file}:{line}"]
    else:
        command.append(file)
    subprocess.Popen(command, start_new_session=True)
