"""Proving: holds the pages of an open PDF, or the papers of a pack, against its briefing, off the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.core.sentence import Refusal, worded
from briefing.language import Wording
from briefing.models.job import Report
from briefing.models.job_place import JobPlace
from briefing.storage.enclosed import Enclosed

if TYPE_CHECKING:
    from briefing.evidence import Ledger
    from briefing.proof import Proof


class Proving(QObject):
    """Makes the pages of a PDF, or the papers of a pack, anew and compares.

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
        """Compare what is read of the file that `opened` came from with what it carries, judged as in `ledger`."""

        def work(report: Report) -> Proof:
            from briefing.proof import prove  # late: with it comes the typesetter

            return prove(opened, ledger, ledger.texts, wording, report)

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

    def _tell(self, proof: Proof) -> None:
        self.busy = False
        if proof.unknown and not proof.otherwise:
            self.failed.emit(proof.unknown[0].said)
        else:
            self.told.emit(tuple(objection.said for objection in proof.otherwise))

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
