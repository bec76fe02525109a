"""A briefing that cannot be opened: told on the terminal, and on the screen where there is no terminal."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from briefing.language import Wording
from briefing.language.sentences import printed, said
from briefing.storage import Problem

_MOST = 12


def refuse(problems: Sequence[Problem], language: str, *, on_screen: bool) -> None:
    """Tell the `problems` on stderr; `on_screen` also in a dialog, if whoever started us has no terminal."""
    wording = Wording(language)
    if sys.stderr:  # Windows gives a program without a console none
        print(*(f"{problem.place}: {printed(wording, problem.message)}" for problem in problems), sep="\n",
              file=sys.stderr)
    if on_screen and not _has_terminal() and QGuiApplication.platformName() not in ("offscreen", "minimal"):
        shown = [said(wording, problem.sentence) for problem in problems[:_MOST]]
        shown += ["…"] if len(problems) > _MOST else []
        title = wording("Open a briefing")
        box = QMessageBox(QMessageBox.Icon.Warning, title, "\n".join(shown), QMessageBox.StandardButton.Ok)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.exec()


def _has_terminal() -> bool:
    return bool(sys.stderr) and sys.stderr.isatty()
