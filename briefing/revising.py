"""Revising: lays an earlier version beside the open briefing, off the main thread, and shows what has changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from briefing.core.revision import Revision, Version
from briefing.core.sentence import worded
from briefing.language.sentences import said
from briefing.models.job import Report, counting
from briefing.models.job_place import JobPlace
from briefing.models.shown_text import visible
from briefing.storage import BrokenBriefing, Opened
from briefing.storage.history import NoHistory, has_history, open_at
from briefing.storage.own_files import is_own_file
from briefing.storage.path import open_path
from briefing.widgets.warning import warn
from briefing.window import Window

if TYPE_CHECKING:
    from briefing.evidence import Ledger
    from briefing.models.open_briefing import OpenBriefing
    from briefing.panes.revision import RevisionDialog

_LAST_COMMIT = "HEAD"
_MOST_SENTENCES = 5
"""How many problems of a broken version are said."""


class Revising(QObject):
    """Asks for an earlier version of what is open in a window, and shows the comparison with it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._earlier, self._later = Path(), Path()
        self._commit, self._ended = "", False
        self._old: Opened | None = None
        self._place = JobPlace(self)
        self.dialog: RevisionDialog | None = None
        window.version_requested.connect(self.ask_for_version)
        window.commit_requested.connect(self.compare_with_last_commit)
        window.session.ledger_changed.connect(self._compare_anew)
        window.session.briefing_changed.connect(self._offer)
        self._offer()

    def ask_for_version(self) -> None:
        """Ask for the file of an earlier version, then compare."""
        session = self._window.session
        name, _ = QFileDialog.getOpenFileName(
            self._window, session.wording("An earlier version"), str(session.open.origin.parent.parent),
            session.wording("Briefings (*.yaml *.yml *.pdf *.zip)"),
        )
        if name:
            self.compare_with(Path(name))

    def compare_with(self, path: Path) -> None:
        """Compare the open briefing with the earlier version at `path`."""
        self._earlier, self._commit = path, ""
        self._compare()

    def compare_with_last_commit(self) -> None:
        """Compare the open briefing with what git holds of it."""
        self._earlier, self._commit = self._window.session.open.file, _LAST_COMMIT
        self._compare()

    def wait(self) -> None:
        """Block until the comparison under way has ended."""
        self._place.wait()

    def stop(self) -> None:
        """Compare no further, and block until that is heeded."""
        self._place.end()

    def end(self) -> None:
        """Show no comparison any more, and make none."""
        self._ended = True
        self.stop()
        if self.dialog:
            self.dialog.close()

    def _offer(self) -> None:
        """Offer the last commit where there may be one; of another briefing, nothing is compared any more."""
        opened = self._window.session.open
        if self.dialog and opened.origin != self._later:
            self.dialog.close()
        able = opened.container is None and has_history(opened.file.parent)
        self._window.actions_by_name["Compare with the last commit"].setEnabled(able)

    def _compare_anew(self) -> None:
        """Follow the file: what is shown is compared again."""
        wanted = self.dialog is not None and self.dialog.isVisible() and not self._ended
        if wanted and self._window.session.ledger:
            self._compare()

    def _compare(self) -> None:
        self.stop()
        session, earlier, commit = self._window.session, self._earlier, self._commit
        opened, ledger = session.open, session.ledger
        self._later = opened.origin

        def work(report: Report) -> tuple[Opened, Revision]:
            from briefing.core.revising import revise

            old = open_at(earlier, commit) if commit else open_path(earlier)
            return old, revise(_judged(old, report), _version(opened, ledger, report))

        job = self._place.begin(work, self._show, self._refuse)
        job.progressed.connect(self._say_progress)
        job.ended.connect(self._fall_silent)

    def _show(self, compared: tuple[Opened, Revision]) -> None:
        self._old, revision = compared
        name = self._window.session.wording("the last commit") if self._commit else self._earlier.name
        if self.dialog and self.dialog.isVisible() and self.dialog.name == name:
            self.dialog.show_revision(revision)
            return
        from briefing.panes.revision import RevisionDialog  # late: few readers ask for it

        if self.dialog:
            self.dialog.close()
        self.dialog = RevisionDialog(self._window.session, self._window.theme, revision, name, self._window)
        self.dialog.paper_requested.connect(self.ask_where_to)
        self.dialog.finished.connect(self._forget)
        self.dialog.show()

    def _forget(self) -> None:
        self.dialog = self._old = None

    def ask_where_to(self) -> None:
        """Ask for a file, then write the comparison that is shown to it as PDF."""
        session = self._window.session
        suggested = Path.home() / f"{session.open.file.parent.name or session.open.file.stem}-changes.pdf"
        name, _ = QFileDialog.getSaveFileName(
            self._window, session.wording("Save as PDF"), str(suggested), session.wording("PDF documents (*.pdf)")
        )
        if name:
            self.write_to(Path(name if Path(name).suffix else name + ".pdf"))

    def write_to(self, file: Path) -> None:
        """Write the comparison that is shown as PDF."""
        if not self.dialog:
            return
        session, revision = self._window.session, self.dialog.revision
        if any(is_own_file(one.briefing, one.file, file) for one in (session.open, self._old) if one):
            told = worded("{file} is a file of the briefing; choose another name.", file=file.name)
            self._say(said(session.wording, told))
            return
        self.stop()
        names, language = (self.dialog.name, session.open.origin.name), session.language

        def work(report: Report) -> Path:
            from briefing.export.revision import export_revision  # late: with it comes the typesetter

            def heard(share: float) -> bool:
                return report("", share)

            export_revision(revision, names, file, language, heard)
            return file

        job = self._place.begin(work, self._say_written, self._refuse)
        job.progressed.connect(self._say_writing)

    def _say_written(self, file: Path) -> None:
        self._window.status.say_work(self._window.session.wording("Exported to {file}", file=file.name))

    def _say_progress(self, what: str, fraction: float) -> None:
        percent = round(fraction * 100)
        wording = self._window.session.wording
        words = wording("comparing the versions: {percent} %", percent=percent)
        self._window.status.show_work(words, self._place.clear)

    def _say_writing(self, what: str, fraction: float) -> None:
        percent, wording = round(fraction * 100), self._window.session.wording
        words = wording("writing the comparison: {percent} %", percent=percent)
        self._window.status.show_work(words, self._place.clear)

    def _fall_silent(self) -> None:
        self._window.status.say_work("")

    def _refuse(self, error: Exception) -> None:
        """Say why there is nothing to compare; what nobody foresaw is raised."""
        from briefing.evidence import Stopped
        from briefing.export import ExportCancelled, ExportError

        self._fall_silent()
        if isinstance(error, Stopped | ExportCancelled):
            return
        wording = self._window.session.wording
        match error:
            case BrokenBriefing(problems=problems):
                self._say("\n".join(said(wording, it.sentence) for it in problems[:_MOST_SENTENCES]))
            case NoHistory(sentence=sentence):
                self._say(said(wording, sentence))
            case ExportError():
                self._say(visible(str(error)))
            case _:
                raise error

    def _say(self, words: str) -> None:
        warn(self._window.session.wording("What has changed"), words, self._window)


def _judged(opened: Opened, report: Report) -> Version:
    """A version that was just opened, with the verdicts on its quotes."""
    from briefing.evidence import check
    from briefing.evidence.texts import source_texts
    from briefing.evidence.versions import version_of

    ledger = check(opened.briefing, source_texts(opened.briefing, opened.texts), counting(report))
    return version_of(ledger, opened.shown)


def _version(opened: OpenBriefing, ledger: Ledger | None, report: Report) -> Version:
    """The open version, with the verdicts that it has already where it has them."""
    from briefing.evidence import check
    from briefing.evidence.versions import version_of

    if ledger is None or ledger.not_reached:
        ledger = check(opened.briefing, opened.texts, counting(report))
    return version_of(ledger, opened.shown)
