"""Exporting from the window: what and where to, the work with its progress, and how it ended."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QProgressBar, QProgressDialog, QWidget

from briefing.models.job import Job, Report, Work
from briefing.remembering import Remembering
from briefing.storage.own_files import is_own_file
from briefing.widgets.warning import warn
from briefing.window import Window

if TYPE_CHECKING:  # the formats come when something is exported
    from PySide6.QtPrintSupport import QPrinter

    from briefing.exporting.choice import Choice
    from briefing.exporting.dialog import ExportDialog
    from briefing.exporting.drawing import Sheet
    from briefing.exporting.preview import Preview

_WIDE = 380
"""How wide the progress is, in pixels: the name of what is being made changes, and the box keeps still."""


class Exporting(QObject):
    """Asks what to export of what the window shows, and does it off the main thread; it can be cancelled."""

    written = Signal(str)
    refused = Signal(str)
    previewed = Signal()
    printed = Signal()
    rest_requested = Signal()

    def __init__(self, window: Window, remembering: Remembering) -> None:
        super().__init__(window)
        self._window, self._remembering = window, remembering
        self._job: Job | None = None
        self._waiting: Callable[[], None] | None = None
        self._progress: QProgressDialog | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._choice: Choice | None = None
        self.dialog: ExportDialog | None = None
        self.preview: Preview | None = None

    @property
    def busy(self) -> bool:
        """Whether an export is under way, or waits for the verdicts."""
        return self._job is not None or self._waiting is not None

    def ask(self) -> None:
        """Ask what to export and where to, then export it."""
        from briefing.exporting.choice import remembered
        from briefing.exporting.dialog import ExportDialog

        session = self._window.session
        choice = remembered(self._remembering.memory.export, session)
        self.dialog = ExportDialog(session, self._window.theme, choice, self._window)
        self.dialog.chosen.connect(self._export_chosen)
        self.dialog.preview_requested.connect(self.show_preview)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def export(self, choice: Choice) -> None:
        """Export as chosen."""
        if not self._refuses(choice.output):
            self._start(partial(self._work, choice), self._tell_written)

    def show_preview(self, choice: Choice) -> None:
        """Make the PDF aside, and show its pages."""
        self._folder = tempfile.TemporaryDirectory(prefix="briefing-preview-")
        self._choice = choice
        aside = replace(choice, output=Path(self._folder.name, "preview.pdf"))
        self._start(partial(self._drawing, aside), self._show_pages)

    def cancel(self) -> None:
        """Stop the export under way; a file that was there before stays as it was."""
        if self._waiting:
            self._wait_no_longer()
            self._finish()
        if self._job:
            self._job.cancel()

    def _refuses(self, output: Path) -> bool:
        """Whether `output` is a file of the briefing, which nothing may replace; that has been said then."""
        session = self._window.session
        if not is_own_file(session.briefing, session.open.file, output):
            return False
        words = "{file} is a file of the briefing; choose another name."
        self._say_refused(session.wording(words, file=output.name))
        return True

    def _work(self, choice: Choice) -> Callable[[Report], tuple[Path, ...]]:
        session = self._window.session
        errand, files = choice.errand(session), choice.files(session)

        def work(report: Report) -> tuple[Path, ...]:
            from briefing.export.apart import carry_out

            return carry_out(replace(errand, files=files()), report)

        return work

    def _drawing(self, choice: Choice) -> Callable[[Report], Sequence[Sheet]]:
        writing = self._work(choice)

        def work(report: Report) -> Sequence[Sheet]:
            from briefing.exporting.drawing import sheets_of

            return sheets_of(writing(report))

        return work

    def _start(self, make: Callable[[], Work], succeeded: Callable[..., None]) -> None:
        """Do the work that `make` gives, as soon as the quotes are judged: no export goes out without verdicts."""
        if self.busy:
            return
        self._waiting = partial(self._begin, make, succeeded)
        self._open_progress()
        self._window.session.ledger_changed.connect(self._go_on)
        self._go_on()

    def _go_on(self) -> None:
        """Begin what waits if the verdicts are there, else say what it waits for."""
        session, begin = self._window.session, self._waiting
        if session.ledger is None or session.ledger.not_reached:
            if shown := self._progress:
                shown.setLabelText(session.wording("checking the quotes…"))
            self.rest_requested.emit()
        elif begin:
            self._wait_no_longer()
            begin()

    def say_checking(self, fraction: float) -> None:
        """Show how far the quotes are checked that an export waits for, from 0 to 1."""
        if self._waiting and (shown := self._progress):
            percent = round(fraction * 100)
            shown.setLabelText(self._window.session.wording("checking the quotes: {percent} %", percent=percent))
            shown.setValue(percent)

    def refuse_unchecked(self) -> None:
        """Say of an export that waits for the verdicts that there are none to come."""
        if self._waiting:
            self.cancel()
            self._say_nothing_exported(self._window.session.wording("the quotes could not be checked"))

    def _wait_no_longer(self) -> None:
        self._waiting = None
        self._window.session.ledger_changed.disconnect(self._go_on)

    def _begin(self, make: Callable[[], Work], succeeded: Callable[..., None]) -> None:
        self._job = Job(make(), self)
        self._job.progressed.connect(self._show_progress)
        self._job.succeeded.connect(succeeded)
        self._job.failed.connect(self._tell_refused)
        self._job.ended.connect(self._finish)
        self._job.start()

    def _export_chosen(self, choice: Choice) -> None:
        self._remembering.exported(choice.taste)
        if _is_there(choice.output) and not self._may_replace(choice.output):
            return
        if self.dialog:
            self.dialog.accept()
        self.export(choice)

    def _may_replace(self, output: Path) -> bool:
        wording = self._window.session.wording
        words = wording("{file} is there already. Replace it?", file=output.name)
        box = QMessageBox(QMessageBox.Icon.Question, wording("Export"), words, parent=self.dialog or self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        replacing = box.addButton(wording("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(wording("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is replacing

    def _forget_dialog(self) -> None:
        self._part_from(self.dialog)
        self.dialog = None

    def _show_pages(self, sheets: Sequence[Sheet]) -> None:
        from briefing.exporting.preview import Preview

        over = self.dialog or self._window
        self.preview = Preview(self._window.session, self._window.theme, sheets, over)
        self.preview.save_requested.connect(self._save_previewed)
        self.preview.print_requested.connect(self._ask_for_printer)
        self.preview.finished.connect(self._forget_preview)
        self.preview.open()
        self.previewed.emit()

    def _save_previewed(self) -> None:
        if self.preview:
            self.preview.accept()
        if self._choice:
            self._export_chosen(self._choice)

    def _ask_for_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self.preview or self._window)
        dialog.setMinMax(1, self.preview.total if self.preview else 1)
        if dialog.exec():
            self.print_on(printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print the pages of the preview: all, or those that the printer asks for."""
        if not self.preview:
            return
        first, last = printer.fromPage() or 1, printer.toPage() or self.preview.total
        sheets = self.preview.sheets[first - 1 : last]

        def work(report: Report) -> None:
            from briefing.exporting.printing import print_sheets

            def told(what: str, share: float) -> bool:
                return report(self._window.session.wording("Printing"), share)

            print_sheets(sheets, printer, told)

        def made() -> Work:
            return work

        self._start(made, self._tell_printed)

    def _part_from(self, over: QWidget | None) -> None:
        """Show no progress any more that goes with the dialog it stands over; the export itself goes on."""
        if self._progress and self._progress.parent() is over:
            self._progress = None

    def _forget_preview(self) -> None:
        self._part_from(self.preview)
        self.preview = None
        if self._folder:
            self._folder.cleanup()
        self._folder = None

    def _open_progress(self) -> None:
        wording = self._window.session.wording
        over = self.preview or self.dialog or self._window
        self._progress = shown = QProgressDialog(wording("Exporting…"), wording("Cancel"), 0, 100, over)
        shown.setWindowModality(Qt.WindowModality.WindowModal)
        shown.setMinimumDuration(400)
        shown.setMinimumWidth(_WIDE)
        bar = QProgressBar()
        bar.setTextVisible(False)  # the figure stands above it, and the bar is too low for words
        shown.setBar(bar)
        shown.setAutoReset(False)
        shown.canceled.connect(self.cancel)

    def _show_progress(self, what: str, fraction: float) -> None:
        if shown := self._progress:
            shown.setLabelText(f"{what} {round(fraction * 100)}\u00a0%")
            shown.setValue(round(fraction * 100))

    def _tell_written(self, outputs: tuple[Path, ...]) -> None:
        names = self._window.session.wording.listed(output.name for output in outputs)
        self._window.status.say_work(self._window.session.wording("Exported to {file}", file=names))
        self.written.emit(str(outputs[0]))

    def _tell_printed(self, nothing: None) -> None:
        self._window.status.say_work(self._window.session.wording("Sent to the printer"))
        self.printed.emit()

    def _tell_refused(self, error: Exception) -> None:
        """Say why nothing was exported; what nobody foresaw is raised, too."""
        from briefing.export import ExportError

        if isinstance(error, ExportError | OSError):
            self._say_refused(str(error))
            return
        self._say_nothing_exported(self._window.session.wording("something went wrong"))
        raise error

    def _say_nothing_exported(self, reason: str) -> None:
        self._say_refused(self._window.session.wording("Nothing was exported: {reason}", reason=reason))

    def _say_refused(self, words: str) -> None:
        self.refused.emit(words)
        warn(self._window.session.wording("Export"), words, self._window)

    def _finish(self) -> None:
        if shown := self._progress:
            shown.close()
            shown.deleteLater()
        if self._job:
            self._job.dismiss()
        self._job = self._progress = None


def _is_there(output: Path) -> bool:
    """Whether there is such a file; where no file can have that name, writing it will say so."""
    with suppress(OSError):
        return output.exists()
    return False
