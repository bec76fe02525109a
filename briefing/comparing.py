"""Comparing: says in its window whether the pages of the PDF that is open say what it carries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing.core.sentence import Sentence, verbatim, worded
from briefing.proving import Proving
from briefing.storage import Opened
from briefing.storage.enclosed import Enclosed
from briefing.storage.paper import another_edition
from briefing.window import Window

if TYPE_CHECKING:
    from briefing.evidence import Ledger


class Comparing(QObject):
    """Has the pages proved; the foot says how far that is, and a notice what is wrong with them."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._opened: Enclosed | None = None
        self.proving = Proving(self)
        self.proving.told.connect(self._say_proof)
        self.proving.failed.connect(self._say_unproved)
        self.proving.progressed.connect(self._say_progress)

    def compare(self, opened: Opened, ledger: Ledger) -> None:
        """Compare what is open with its pages, if it came out of a PDF that was exported here."""
        if isinstance(opened, Enclosed) and opened.edition:
            self._opened = opened
            self._say_progress(0.0)
            self.proving.prove(opened, ledger, self._window.session.wording)

    def leave(self) -> None:
        """Tell nothing of the pages of a PDF that is no longer open."""
        if self.proving.busy:
            self.proving.leave()
            self._window.status.show_work("")

    def _say_progress(self, share: float) -> None:
        words = "comparing the pages with what they carry: {percent} %"
        told = self._window.session.wording(words, percent=int(share * 100))
        self._window.status.show_work(told, self.proving.cancel)

    def _say_proof(self, sentences: tuple[str, ...]) -> None:
        opened = self._opened
        self._window.status.say_work("" if sentences else self._proved())
        if sentences:
            first = verbatim(sentences[0])
            self._window.notice.say(worded("This PDF was changed after it was made. {sentence}", sentence=first))
        elif opened and opened.strays:
            self._window.notice.say(another_edition(opened.strays[0].name, opened.container.name))

    def _proved(self) -> str:
        from briefing.export.imprint import of_this_version  # late: few open a PDF

        wording = self._window.session.wording
        if self._opened and not of_this_version(self._opened.edition):
            return wording("The pages say what they carry; another version made them, so not their look")
        return wording("The pages say what they carry")

    def _say_unproved(self, sentence: Sentence) -> None:
        self._window.status.say_work("")
        words = "Whether the pages of this PDF say what it carries is not known. {sentence}"
        self._window.notice.say(worded(words, sentence=sentence))
