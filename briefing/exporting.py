"""Exporting from the window: where to, the work with its progress, and how it ended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog

from briefing.models.job import Job, Report
from briefing.storage.own_files import is_own_file
from briefing.window import Window


class Exporting(QObject):
    """Asks where to export what the window shows, and does it off the main thread; it can be cancelled."""

    written = Signal(str)
    refused = Signal(str)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._job: Job | None = None
        self._progress: QProgressDialog | None = None

    @property
    def busy(self) -> bool:
        """Whether an export is under way."""
        return self._job is not None

    def ask(self) -> None:
        """Ask for a file, then export to it."""
        wording, file = self._window.session.wording, self._window.session.open.file
        suggested = Path.home() / f"{file.parent.name or file.stem}.pdf"
        name, _ = QFileDialog.getSaveFileName(
            self._window, wording("Export as PDF"), str(suggested), wording("PDF documents (*.pdf)")
        )
        if name:
            self.export_to(Path(name if Path(name).suffix else name + ".pdf"))

    def export_to(self, output: Path) -> None:
        """Export what the session shows to the PDF file `output`."""
        session, words = self._window.session, self._window.status.filter_words()
        ledger, shown = session.ledger, session.shown if session.filter else None
        if ledger is None or self._job:
            return
        if is_own_file(session.briefing, session.open.file, output):
            name, wording = output.name, session.wording
            refusal = wording("{file} is a file of the briefing; choose another name.", file=name)
            self._tell_refused(ValueError(refusal))
            return

        def work(report: Report) -> Path:
            from briefing.export import export_pdf

            export_pdf(session.briefing, ledger, session.open.texts, output, facts=shown, filter_words=words,
                       language=session.language, progress=report)
            return output

        self._job = Job(work, self)
        self._job.progressed.connect(self._show_progress)
        self._job.succeeded.connect(self._tell_written)
        self._job.failed.connect(self._tell_refused)
        self._job.ended.connect(self._finish)
        self._open_progress()
        self._job.start()

    def cancel(self) -> None:
        """Stop the export under way; a file that was there before stays as it was."""
        if self._job:
            self._job.cancel()

    def _open_progress(self) -> None:
        wording = self._window.session.wording
        self._progress = QProgressDialog(wording("Exporting…"), wording("Cancel"), 0, 100, self._window)
        self._progress.setWindowModality(Qt.WindowModality.WindowModal)
        self._progress.setMinimumDuration(400)
        self._progress.setAutoReset(False)
        self._progress.canceled.connect(self.cancel)

    def _show_progress(self, what: str, fraction: float) -> None:
        if self._progress:
            self._progress.setLabelText(f"{what} {round(fraction * 100)} %")
            self._progress.setValue(round(fraction * 100))

    def _tell_written(self, output: Path) -> None:
        self._window.status.say_work(self._window.session.wording("Exported to {file}", file=output.name))
        self.written.emit(str(output))

    def _tell_refused(self, error: Exception) -> None:
        self.refused.emit(str(error))
        box = QMessageBox(QMessageBox.Icon.Warning, self._window.session.wording("Export"), str(error),
                          QMessageBox.StandardButton.Ok, self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.open()

    def _finish(self) -> None:
        if self._progress:
            self._progress.close()
            self._progress.deleteLater()
        self._job = self._progress = None
