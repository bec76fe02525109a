"""Taking in: articles dropped on the window or chosen become sources of its briefing, or a draft of a new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from briefing.language.articles import charset_name, kind_name, remark
from briefing.language.decisions import isolated
from briefing.language.names import language_name
from briefing.models.job import Job, Report, Work
from briefing.models.shown_text import visible
from briefing.storage import BrokenBriefing, open_briefing
from briefing.window import Window

if TYPE_CHECKING:  # late: intake brings heavy libraries along
    from briefing.from_articles import Outcome
    from briefing.intake import Article, NotTaken, Remark
    from briefing.language import Wording
    from briefing.panes.articles import ArticlesDialog, Found

SUFFIXES = "*.html *.htm *.xhtml *.mhtml *.mht *.pdf *.docx *.md *.markdown *.txt *.eml"


@dataclass(frozen=True, slots=True)
class Refused:
    """A document that has no text to take, and why."""

    name: str
    reason: NotTaken


class TakingIn(QObject):
    """Reads documents off the main thread, shows what was found, and writes only what is then asked for.

    `added` is emitted when the briefing has new sources, `drafted` with the folder of a new one.
    """

    added = Signal()
    drafted = Signal(object)
    refused = Signal(str)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._job: Job | None = None
        self._articles: list[Article] = []
        self._news = ""
        self.dialog: ArticlesDialog | None = None
        window.session.ledger_changed.connect(self._tell_news)

    def ask(self) -> None:
        """Ask which documents to take in."""
        wording, start = self._window.session.wording, str(Path.home())
        filters = wording("Articles ({suffixes})", suffixes=SUFFIXES)
        names, _ = QFileDialog.getOpenFileNames(self._window, wording("Take in articles"), start, filters)
        if names:
            self.take_in([Path(name) for name in names])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Read the documents at `paths` and show what was found in them."""
        from briefing.panes.articles import ArticlesDialog

        if self.dialog:
            self.dialog.close()
        self.dialog = ArticlesDialog(self._window.session, self._window.theme, self._window)
        self.dialog.adding_requested.connect(self._add)
        self.dialog.drafting_requested.connect(self._draft)
        self.dialog.finished.connect(self._forget)
        self.dialog.show()

        def work(report: Report) -> list[Article | Refused]:
            return list(_read(paths, report))

        self._start(work).succeeded.connect(self._show_found)

    def cancel(self) -> None:
        """Read and write no further."""
        if self._job:
            self._job.dismiss()
            self._job = None

    def _start(self, work: Work) -> Job:
        self.cancel()
        self._job = Job(work, self)
        self._job.failed.connect(self._tell_failure)
        if self.dialog:
            self._job.progressed.connect(self.dialog.show_progress)
        self._job.start()
        return self._job

    def _show_found(self, found: Sequence[Article | Refused]) -> None:
        self._articles = [one for one in found if not isinstance(one, Refused)]
        if self.dialog:
            self.dialog.show_found([self._told(one) for one in found])
            wording, container = self._window.session.wording, self._window.session.open.container
            self.dialog.allow(adding=bool(self._articles) and not container, drafting=bool(self._articles))
            if container:
                self.dialog.note.setText(wording("This briefing came in one file, which is never changed."))

    def _told(self, one: Article | Refused) -> Found:
        from briefing.panes.articles import Found

        wording = self._window.session.wording
        if isinstance(one, Refused):
            why = _said(wording, one.reason.remark)
            return Found(visible(one.name), why, "missing", "bad", usable=False)
        parts = [isolated(wording, visible(one.name)), kind_name(wording, one.kind)]
        parts += [charset_name(wording, one.charset)] if one.charset else []
        parts += [language_name(one.language, wording.language)] if one.language else []
        parts += [wording("{n} characters", n=len(one.text))]
        parts += [_said(wording, each) for each in one.remarks]
        sign = ("flag", "warn") if one.remarks else ("exact", "good")
        return Found(visible(one.title or one.name), " · ".join(parts), *sign)

    def _add(self, keeping: bool) -> None:
        file, articles = self._window.session.open.file, self._articles

        def work(report: Report) -> Outcome:
            from briefing.from_articles import added

            return added(open_briefing(file), articles, keep_original=keeping)

        self._start(work).succeeded.connect(self._tell_added)

    def _draft(self, keeping: bool) -> None:
        wording = self._window.session.wording
        start = self._window.session.open.origin.absolute().parent / wording("new briefing")
        name, _ = QFileDialog.getSaveFileName(self._window, wording("Where to put the new briefing"), str(start))
        if name:
            self.draft_into(Path(name), keeping)

    def draft_into(self, folder: Path, keeping: bool) -> None:
        """Draft a new briefing into `folder` from the documents that were read."""
        articles = self._articles

        def work(report: Report) -> Outcome:
            from briefing.from_articles import drafted

            return drafted(folder, articles, keep_original=keeping)

        self._start(work).succeeded.connect(self._tell_drafted)

    def _tell_added(self, outcome: Outcome) -> None:
        self._news = self._window.session.wording("{n} new sources", n=outcome.new)
        self._close()
        self.added.emit()

    def _tell_news(self) -> None:
        """Say how many sources are new once their quotes are judged: until then the progress of that is said."""
        if self._news:
            self._window.status.say_work(self._news)
            self._news = ""

    def _tell_drafted(self, outcome: Outcome) -> None:
        self._close()
        self.drafted.emit(outcome.opened.folder)

    def _tell_failure(self, error: Exception) -> None:
        """Say why nothing was written, where the reader looks."""
        sentence = str(error.problems[0]) if isinstance(error, BrokenBriefing) else str(error)
        if self.dialog:
            self.dialog.progress.hide()
            self.dialog.note.setText(visible(sentence))
        self.refused.emit(sentence)

    def _close(self) -> None:
        if self.dialog:
            self.dialog.close()

    def _forget(self) -> None:
        self.cancel()
        self.dialog, self._articles = None, []


def _said(wording: Wording, told: Remark) -> str:
    values = {name: visible(value) if isinstance(value, str) else value for name, value in told.values.items()}
    return remark(wording, told.words, values)


def _read(paths: Sequence[Path], report: Report) -> Sequence[Article | Refused]:
    from briefing.intake import NotTaken, take

    found: list[Article | Refused] = []
    for number, path in enumerate(paths):
        if not report(path.name, number / len(paths)):
            break
        try:
            found.append(take(path))
        except NotTaken as reason:
            found.append(Refused(path.name, reason))
    return found
