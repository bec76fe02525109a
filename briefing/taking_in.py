"""Taking in: articles dropped on the window or chosen become sources of its briefing, or a draft of a new one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from briefing.core.sentence import Refusal
from briefing.language.articles import charset_name, kind_name
from briefing.language.decisions import isolated
from briefing.language.names import language_name
from briefing.language.quotation import in_quotation_marks
from briefing.language.sentences import said
from briefing.models.job import Report, Take, Work
from briefing.models.job_place import JobPlace
from briefing.models.shown_text import visible
from briefing.storage import BrokenBriefing, open_briefing
from briefing.window import Window

if TYPE_CHECKING:  # late: intake brings heavy libraries along
    from briefing.from_articles import Outcome
    from briefing.intake import Article, Filed, NotTaken, Twice
    from briefing.panes.articles import ArticlesDialog, Found


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
        self._place = JobPlace(self)
        self._articles: list[Article] = []
        self._news, self._added = "", ""
        self.dialog: ArticlesDialog | None = None
        window.session.ledger_changed.connect(self._tell_news)
        window.session.briefing_changed.connect(self._open_added)

    def ask(self) -> None:
        """Ask which documents to take in."""
        from briefing.intake.taking import SUFFIXES

        wording, start = self._window.session.wording, str(Path.home())
        filters = wording("Articles ({suffixes})", suffixes=" ".join(f"*{suffix}" for suffix in SUFFIXES))
        names, _ = QFileDialog.getOpenFileNames(self._window, wording("Take in articles"), start, filters)
        if names:
            self.take_in([Path(name) for name in names])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Read the documents at `paths`, or in folders there, and show what was found in them."""
        from briefing.panes.articles import ArticlesDialog

        if self.dialog:
            self.dialog.close()
        self.dialog = ArticlesDialog(self._window.session, self._window.theme, self._window)
        self.dialog.adding_requested.connect(self._add)
        self.dialog.drafting_requested.connect(self._draft)
        self.dialog.finished.connect(self._forget)
        self.dialog.show()
        there = {} if self._barred else self._window.session.open.shown  # a new briefing begins with nothing

        def work(report: Report) -> list[Filed | Twice | Refused]:
            return _placed(_read(paths, report), there)

        self._begin(work, self._show_found)

    def cancel(self) -> None:
        """Read and write no further."""
        self._place.clear()

    def _begin(self, work: Work, told: Take) -> None:
        job = self._place.begin(work, told, self._tell_failure)
        if self.dialog:
            job.progressed.connect(self.dialog.show_progress)

    @property
    def _barred(self) -> str:
        """Why nothing can be added to the open briefing, in the reader's language; empty where it can."""
        return self._window.session.editing.barred

    def _show_found(self, found: Sequence[Filed | Twice | Refused]) -> None:
        from briefing.intake import Filed

        placed = [one for one in found if not isinstance(one, Refused)]
        self._articles = [one.article for one in placed]
        if self.dialog:
            new = [one for one in placed if isinstance(one, Filed)]
            titles = {one.source.id: one.article.title or one.article.name for one in new}
            self.dialog.show_found([self._told(one, titles) for one in found])
            self.dialog.allow(adding=bool(new) and not self._barred, drafting=bool(placed))
            self.dialog.note.setText(visible(self._barred))

    def _told(self, one: Filed | Twice | Refused, titles: Mapping[str, str]) -> Found:
        """What is told of a document; `titles` are those of the new sources by their ids."""
        from briefing.intake import Twice
        from briefing.panes.articles import Found

        wording = self._window.session.wording
        if isinstance(one, Refused):
            why = said(wording, one.reason.sentence)
            return Found(visible(one.name), why, "missing", "bad", usable=False)
        if isinstance(one, Twice):
            same = wording("the same article as {title}", title=self._title(one.source, titles))
            return Found(visible(one.article.name), same, "unchecked", "quiet", usable=False)
        return self._found(one.article)

    def _title(self, source: str, titles: Mapping[str, str]) -> str:
        """The title of a source (id), new or there already, between quotation marks."""
        session = self._window.session
        known = session.briefing.sources.get(source)
        words = titles.get(source) or (session.briefing.say(known.title, session.language).words if known else "")
        return isolated(session.wording, in_quotation_marks(visible(words or source), session.language))

    def _found(self, one: Article) -> Found:
        from briefing.panes.articles import Found

        wording = self._window.session.wording
        parts = [isolated(wording, visible(one.name)), kind_name(wording, one.kind)]
        parts += [charset_name(wording, one.charset)] if one.charset else []
        parts += [language_name(one.language, wording.language)] if one.language else []
        parts += [wording("{n} characters", n=len(one.text))]
        parts += [said(wording, each) for each in one.remarks]
        sign = ("flag", "warn") if one.remarks else ("exact", "good")
        return Found(visible(one.title or one.name), " · ".join(parts), *sign)

    def _add(self, keeping: bool) -> None:
        file, articles = self._window.session.open.file, self._articles

        def work(report: Report) -> Outcome:
            from briefing.from_articles import added

            return added(open_briefing(file), articles, keep_original=keeping)

        self._begin(work, self._tell_added)

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

        self._begin(work, self._tell_drafted)

    def _tell_added(self, outcome: Outcome) -> None:
        from briefing.intake import Filed

        self._news = self._window.session.wording("{n} new sources", n=outcome.new)
        self._added = next((one.source.id for one in outcome.found if isinstance(one, Filed)), "")
        self._close()
        self.added.emit()

    def _tell_news(self) -> None:
        """Say how many sources are new once their quotes are judged: until then the progress of that is said."""
        if self._news:
            self._window.status.say_work(self._news)
            self._news = ""

    def _open_added(self) -> None:
        """Open the first of the new sources once the briefing has them: no fact leads to them yet."""
        if self._added in self._window.session.briefing.sources:
            added, self._added = self._added, ""
            self._window.session.open_source(added)

    def _tell_drafted(self, outcome: Outcome) -> None:
        self._close()
        self.drafted.emit(outcome.opened.folder)

    def _tell_failure(self, error: Exception) -> None:
        """Say why nothing was written, where the reader looks; what nobody foresaw is raised, too."""
        wording = self._window.session.wording
        match error:
            case BrokenBriefing(problems=problems):
                words = said(wording, problems[0].sentence)
            case Refusal(sentence=sentence):
                words = said(wording, sentence)
            case OSError():
                words = visible(str(error))
            case _:
                words = wording("Nothing was taken in: {reason}", reason=wording("something went wrong"))
        if self.dialog:
            self.dialog.progress.hide()
            self.dialog.note.setText(words)
        self.refused.emit(words)
        if not isinstance(error, BrokenBriefing | Refusal | OSError):
            raise error

    def _close(self) -> None:
        if self.dialog:
            self.dialog.close()

    def _forget(self) -> None:
        self.cancel()
        self.dialog, self._articles = None, []


def _read(paths: Sequence[Path], report: Report) -> list[Article | Refused]:
    from briefing.intake import NotTaken, take
    from briefing.intake.taking import documents_in

    found: list[Article | Refused] = []
    documents = [file for path in paths for file in documents_in(path) or [path]]
    for number, path in enumerate(documents):
        if not report(path.name, number / len(documents)):
            break
        try:
            found.append(take(path))
        except NotTaken as reason:
            found.append(Refused(path.name, reason))
    return found


def _placed(found: Sequence[Article | Refused], there: Mapping[str, str]) -> list[Filed | Twice | Refused]:
    """Each article with its place beside the texts that are there (by source id), in the same order."""
    from briefing.intake import filed

    places = iter(filed([one for one in found if not isinstance(one, Refused)], there))
    return [one if isinstance(one, Refused) else next(places) for one in found]
