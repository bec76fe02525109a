"""A briefing that cannot be opened: told on the terminal, and on the screen where there is no terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from briefing.language import Wording
from briefing.storage import Problem

_MOST = 12


def refuse(problems: Sequence[Problem], language: str, *, on_screen: bool) -> None:
    """Tell the `problems` on stderr; `on_screen` also in a dialog, if whoever started us has no terminal."""
    sentences = [str(problem) for problem in problems]
    if sys.stderr:  # Windows gives a program without a console none
        print("\n".join(sentences), file=sys.stderr)
    if on_screen and not _has_terminal() and QGuiApplication.platformName() not in ("offscreen", "minimal"):
        shown = sentences[:_MOST] + (["…"] if len(sentences) > _MOST else [])
        title = Wording(language)("Open a briefing")
        box = QMessageBox(QMessageBox.Icon.Warning, title, "\n".join(shown), QMessageBox.StandardButton.Ok)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.exec()


def _has_terminal() -> bool:
    return bool(sys.stderr) and sys.stderr.isatty()
