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

    `told` carries one sentence for each difference, `failed` one that says why it is not known, `progressed` how
    far the work is, from 0 to 1; `busy` tells whether there is any.
    """

    told = Signal(object)
    progressed = Signal(float)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self.busy = JobPlace(self), False

    def prove(self, opened: Enclosed, ledger: Ledger, wording: Wording) -> None:
        """Compare the pages of the PDF that `opened` came from with what it carries, judged as in `ledger`."""

        def work(report: Report) -> tuple[str, ...]:
            from briefing.export.likeness import differences  # late: with it comes the typesetter

            files, paper = carried_files(opened), opened.container
            return differences(
                paper, opened.edition, opened.briefing, ledger, ledger.texts, files, wording, report
            )

        self._place.end()
        job = self._place.begin(work, self._tell, self._fail)
        job.progressed.connect(self._tell_progress)
        self.busy = True

    def leave(self) -> None:
        """Compare no further, since what was open is not any more."""
        self._place.clear()
        self.busy = False

    def cancel(self) -> None:
        """Compare no further, and tell that nothing is known of the pages."""
        self.leave()
        self.failed.emit(worded("The comparison was stopped."))

    def wait(self) -> None:
        """Block until all is compared."""
        self._place.wait()

    def stop(self) -> None:
        """Compare no further, and block until that is heeded."""
        self._place.end()

    def _tell(self, sentences: tuple[str, ...]) -> None:
        self.busy = False
        self.told.emit(sentences)

    def _tell_progress(self, what: str, share: float) -> None:
        self.progressed.emit(share)

    def _fail(self, error: Exception) -> None:
        """Tell that nothing is known of the pages; what nobody foresaw is raised, too."""
        self.busy = False
        if isinstance(error, Refusal):
            self.failed.emit(error.sentence)
            return
        reason = worded("something went wrong")
        self.failed.emit(worded("The pages could not be compared: {reason}", reason=reason))
        raise error
