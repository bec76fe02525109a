"""The steps from articles to a briefing, taken off screen for the pictures of the README.

`python -m tests.picture_steps TAKEN.png FORM.png` draws what is shown of three articles before they are taken
in, and the window of the draft that came of them, with the form of one fact open. `tests.pictures` calls it for
a reader who has no settings.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from briefing.bureau import Bureau
from briefing.desk import Desk
from briefing.shipped import SHIPPED_BRIEFING
from briefing.widgets.theme import LIGHT, Theme

ARTICLES = Path(__file__).parent / "drafting" / "articles" / "seen"
PILE = ("en-harbour.txt", "en-flood.txt", "fr-digue.txt")
FACT = "crane-said"
PATIENCE = 30


def main(taken: Path, form: Path) -> int:
    """Draw both pictures; returns the exit code."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    theme = Theme(LIGHT)
    theme.dress(application)
    with tempfile.TemporaryDirectory() as folder:
        bureau = Bureau(theme, "en", Path(folder, "memory.json"))
        first = _shown(bureau.open(SHIPPED_BRIEFING))
        _picture_of_articles(first, taken)
        first.taking_in.draft_into(Path(folder, "harbour"), keeping=False)
        _until(lambda: len(bureau.desks) == 2)
        draft = _shown(bureau.desks[-1])
        draft.session.choose(FACT if FACT in draft.session.briefing.by_id else draft.session.briefing.facts[0].id)
        draft.window.actions_by_name["Edit the fact"].trigger()
        _settle()
        draft.window.grab().save(str(form))
        for desk in [*bureau.desks]:
            desk.window.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return 0


def _picture_of_articles(desk: Desk, file: Path) -> None:
    desk.taking_in.take_in([ARTICLES / name for name in PILE])
    dialog = desk.taking_in.dialog
    assert dialog is not None
    _until(dialog.adding.isEnabled)
    dialog.resize(620, 420)
    _settle()
    dialog.grab().save(str(file))


def _shown(desk: Desk) -> Desk:
    desk.window.resize(QSize(1440, 900))
    desk.window.show()
    _until(lambda: desk.session.ledger is not None)
    _settle()
    return desk


def _until(come: Callable[[], bool]) -> None:
    """Let the window work until something has come about; raises TimeoutError."""
    end = time.monotonic() + PATIENCE
    while not come():
        if time.monotonic() > end:
            raise TimeoutError("the window has not done what was asked of it")
        QApplication.processEvents()


def _settle() -> None:
    end = time.monotonic() + 1
    _until(lambda: time.monotonic() > end)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
