"""Comparing: says in its window whether the pages of the PDF that is open say what it carries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefing.core.sentence import Sentence, worded
from briefing.proving import Proving
from briefing.storage import Opened
from briefing.storage.enclosed import Enclosed
from briefing.storage.paper import another_edition
from briefing.window import Window

if TYPE_CHECKING:
    from briefing.evidence import Ledger


class Comparing(QObject):
    """Has pages and papers proved; the foot says how far that is, and a notice what is wrong with them."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._opened: Enclosed | None = None
        self.proving = Proving(self)
        self.proving.told.connect(self._say_proof)
        self.proving.failed.connect(self._say_unproved)
        self.proving.progressed.connect(self._say_progress)

    def compare(self, opened: Opened, ledger: Ledger) -> None:
        """Compare what is open with its pages or papers, if it came out of a PDF or a pack that was exported."""
        if isinstance(opened, Enclosed):
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
        if self._of_pack():
            words = "comparing the papers with the briefing in the pack: {percent} %"
        told = self._window.session.wording(words, percent=int(share * 100))
        self._window.status.show_work(told, self.proving.cancel)

    def _of_pack(self) -> bool:
        return self._opened is not None and self._opened.is_pack

    def _say_proof(self, sentences: tuple[Sentence, ...]) -> None:
        opened = self._opened
        self._window.status.say_work("" if sentences else self._proved())
        if sentences:
            words = "This PDF was changed after it was made. {sentence}"
            if self._of_pack():
                words = "This pack was changed after it was made. {sentence}"
            self._window.notice.say(worded(words, sentence=sentences[0]))
        elif opened and opened.strays:
            self._window.notice.say(another_edition(opened.strays[0].name, opened.container.name))

    def _proved(self) -> str:
        from briefing.export.imprint import of_this_version  # late: few open a PDF

        wording = self._window.session.wording
        if self._of_pack():
            return wording("The papers say what the briefing in the pack says")
        if self._opened and not of_this_version(self._opened.edition):
            return wording("The pages say what they carry; another version made them, so not their look")
        return wording("The pages say what they carry")

    def _say_unproved(self, sentence: Sentence) -> None:
        self._window.status.say_work("")
        words = "Whether the pages of this PDF say what it carries is not known. {sentence}"
        if self._of_pack():
            words = "Whether the papers in this pack say what its briefing says is not known. {sentence}"
        self._window.notice.say(worded(words, sentence=sentence))
