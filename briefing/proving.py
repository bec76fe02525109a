"""Proving: holds the pages of an open PDF against the briefing that it carries, off the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.core.sentence import Refusal, worded
from briefing.language import Wording
from briefing.models.job import Report
from briefing.models.job_place import JobPlace
from briefing.storage.carrying import carried_files
from briefing.storage.enclosed import Enclosed

if TYPE_CHECKING:
    from briefing.evidence import Ledger


class Proving(QObject):
    """Makes the pages of a PDF anew and compares.

    `told` carries one sentence for each difference, `failed` one that says why it is not known.
    """

    told = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._place = JobPlace(self)

    def prove(self, opened: Enclosed, ledger: Ledger, wording: Wording) -> None:
        """Compare the pages of the PDF that `opened` came from with what it carries, judged as in `ledger`."""

        def work(report: Report) -> tuple[str, ...]:
            from briefing.export.likeness import differences  # late: with it comes the typesetter

            files, paper = carried_files(opened), opened.container
            return differences(
                paper, opened.edition, opened.briefing, ledger, ledger.texts, files, wording, report
            )

        self._place.end()
        self._place.begin(work, self._tell, self._fail)

    def wait(self) -> None:
        """Block until all is compared."""
        self._place.wait()

    def stop(self) -> None:
        """Compare no further, and block until that is heeded."""
        self._place.end()

    def _tell(self, sentences: tuple[str, ...]) -> None:
        self.told.emit(sentences)

    def _fail(self, error: Exception) -> None:
        """Tell that nothing is known of the pages; what nobody foresaw is raised, too."""
        if isinstance(error, Refusal):
            self.failed.emit(error.sentence)
            return
        reason = worded("something went wrong")
        self.failed.emit(worded("The pages could not be compared: {reason}", reason=reason))
        raise error
