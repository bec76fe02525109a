"""The desk: opens a briefing into the window, has its quotes judged, follows its files, and exports it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from briefing.core.sentence import Sentence, worded
from briefing.following import Following
from briefing.furnishing import Furnishing
from briefing.judging import Judging
from briefing.language import LANGUAGES
from briefing.models.open_briefing import OpenBriefing
from briefing.models.session import Session
from briefing.on_desk import OnDesk, on_desk
from briefing.remembering import Remembering
from briefing.storage import BrokenBriefing, Opened, Problem
from briefing.storage.path import open_path
from briefing.this_reader import signing_of_this_reader
from briefing.widgets.theme import Theme
from briefing.window import Window

if TYPE_CHECKING:
    from briefing.checking import Checking
    from briefing.comparing import Comparing
    from briefing.core.index import Index
    from briefing.evidence import Ledger
    from briefing.exporting import Exporting
    from briefing.leaving import Leaving
    from briefing.opening import Opening
    from briefing.originals import Originals
    from briefing.recovering import Recovering
    from briefing.revising import Revising
    from briefing.taking_in import TakingIn
    from briefing.writing import Writing


class Desk(QObject):
    """What lies on the desk: one briefing in one window, kept true to its files."""

    exporting: Exporting
    checking: Checking
    comparing: Comparing
    originals: Originals
    revising: Revising
    taking_in: TakingIn
    writing: Writing
    recovering: Recovering
    leaving: Leaving
    furnished = Signal()
    judged = Signal()
    another_requested = Signal(object, object)
    language_chosen = Signal(str)
    closed = Signal(object)

    def __init__(
        self, theme: Theme, language: str | None, memory_file: Path | None = None,
        beside: Callable[[], Iterable[OnDesk]] = tuple,
    ) -> None:
        """`beside` says what lies on other desks: it is not held twice."""
        super().__init__()
        self._beside = beside
        self._theme, self._language = theme, language
        self.remembering = Remembering(memory_file)
        self.problems: tuple[Problem, ...] = ()
        self._window: Window | None = None
        self.judging = Judging(self)
        self.judging.judged.connect(self._take_ledger)
        self.judging.progressed.connect(self._say_progress)
        self.held: OnDesk | None = None
        self._furnishing: Furnishing | None = None
        self._reading: Sentence | None = None
        self._following = Following(self)
        self._following.changed.connect(self.reopen)

    @property
    def window(self) -> Window:
        """The window, once a briefing is open in it."""
        assert self._window is not None, "a briefing is open"
        return self._window

    @property
    def _opened(self) -> Opened:
        assert self.held is not None, "a briefing is open"
        return self.held.opened

    @property
    def session(self) -> Session:
        """The session of the open briefing."""
        return self.window.session

    @cached_property
    def opening(self) -> Opening:
        """What reads another briefing, or this one because the reader asked for it."""
        return self._reader()

    @cached_property
    def rereading(self) -> Opening:
        """What reads this briefing anew when a file of it has changed: whatever the reader asks for meanwhile."""
        return self._reader()

    def _reader(self) -> Opening:
        from briefing.opening import Opening  # late, as is all that the first picture does without

        opening = Opening(self)
        opening.slow.connect(self._say_reading)
        opening.ended.connect(self._say_read)
        opening.broken.connect(self.say_problems)
        return opening

    def open(self, path: Path) -> bool:
        """Open the briefing at `path` now; False where it is broken: the window, if any, says the problems."""
        if self._window:
            self._read_no_further()
        try:
            opened = open_path(path, soon_again=self._window is None)
        except BrokenBriefing as broken:
            self.say_problems(broken.problems)
            return False
        self.show(opened)
        return True

    def show(self, opened: Opened) -> None:
        """Show a briefing that was read, in the place of the one before."""
        self.problems = ()
        self._show(opened)

    def read(self, path: Path, take: Callable[[Opened], object]) -> None:
        """Read the briefing at `path` for `take`; this window says how far that is, or what is wrong with it."""
        self.furnish()
        self.opening.read(path, take)

    def reopen(self) -> None:
        """Open the briefing again, since a file of it has changed; a broken one leaves the last good one.

        What was edited here and is in no file yet stays.
        """
        self.furnish()
        self._follow()  # before it is read: a file that was replaced, as we do when saving, is watched no more
        self.rereading.read(self.session.open.origin, self._take_again)

    def open_soon(self, path: Path) -> None:
        """Open the briefing at `path` in the place of this one, when it is read; a broken one leaves this one."""
        self.read(path, self.show)

    def say_problems(self, problems: tuple[Problem, ...]) -> None:
        """Show what is wrong with a briefing, in the window if there is one."""
        self.problems = problems
        if self._window:
            self.furnish()
            lines = [(problem.short, problem.file, problem.line) for problem in problems]
            self._window.problems.show_problems(lines)

    def furnish(self) -> None:
        """Make what the window still lacks now, instead of after its first picture."""
        if self._furnishing:
            self._furnishing.finish()

    def picture(self, file: Path) -> int:
        """Draw the window with its verdicts into the PNG `file`; returns the exit code."""
        from briefing.picture import complain, save_picture
        from briefing.storage.own_files import is_own_file

        self.furnish()
        self.window.show()
        for work in (self.judging, self.comparing.proving):
            work.wait()
            for _ in range(4):
                QApplication.processEvents()
        if is_own_file(self.session.briefing, self.session.open.file, file):
            told = worded("{file} is a file of the briefing itself; choose another name", file=str(file))
            complain(told, self._language)
            return 2
        return save_picture(self.window, file, self._language)

    def _show(self, opened: Opened) -> None:
        known = [self.held] if self.held else []
        before, self.held = self.held, on_desk(opened, [*known, *self._beside()])
        now = self.held.shown
        if self._window is None:
            self._show_first(now)
            return
        self.furnish()
        if self.held is before and self.session.open is now:
            self._settle()  # as it was: only what was said of it is over
            return
        self.comparing.leave()
        if self.session.open.file == now.file:
            self.session.replace(now)
        else:
            self.rereading.cancel()
            self.recovering.leave()
            self.remembering.leave(self.session)
            self.session.replace(now)
            self.session.clear_filter()
            self.session.choose("")
            self.remembering.restore_place(self.session)
        self._settle_anew()

    def _take_again(self, opened: Opened) -> None:
        """Show what is open as it is on the disk now, with what was edited here on top."""
        if not self.writing.begun:
            self.show(opened)
            return
        self.say_problems(())
        self.writing.meet(opened, self._show_anew)

    def _hold_saved(self, opened: Opened) -> None:
        """Hold what is in the file now, which is what is shown; what the file said before goes."""
        self.held = OnDesk(opened, self.session.open)

    def _say_reading(self, sentence: Sentence) -> None:
        """Say what is being read and how far that is, with a way to leave it."""
        notice, before, self._reading = self.window.notice, self._reading, sentence
        if before and notice.told is before:
            notice.go_on(sentence)
        elif before is None:
            notice.ask(sentence, ((worded("Cancel"), self._read_no_further),))

    def _read_no_further(self) -> None:
        self.opening.cancel()
        self.rereading.cancel()

    def _say_read(self) -> None:
        if self._reading and self.window.notice.told is self._reading:
            self.window.notice.hide()
        self._reading = None

    def _show_anew(self, opened: Opened) -> None:
        """Show what is open as it has become, with the texts that are there now."""
        self.held = on_desk(opened)
        self.session.replace(self.held.shown)
        self._follow()
        self._judge()

    def _judge(self) -> None:
        self.judging.judge(self.session, self.window)

    def _show_first(self, on_desk: OpenBriefing) -> None:
        """Make the window for its first picture; the rest follows when that is painted."""
        session = Session(on_desk, self._language_for(on_desk), signing_of_this_reader())
        self._window = window = Window(session, self._theme)
        window.closed.connect(self._stop)
        session.language_changed.connect(self._tell_language)
        self.remembering.restore_window(window)
        self.remembering.restore_place(session)
        self._furnishing = Furnishing(window, window.furnish(), self)
        self._furnishing.done.connect(self._wire)
        self._furnishing.done.connect(self._settle_anew)
        self._furnishing.done.connect(self.furnished)

    def _settle_anew(self) -> None:
        """Settle what was just read, and take in what has been written since: only now are its files followed."""
        self._settle()
        self._following.catch_up(self._opened)

    def _settle(self) -> None:
        """Remember and follow what is now open, and have its quotes judged."""
        self.remembering.opened(self.session)
        self.window.show_recent(self.remembering.memory.recent)
        self.window.problems.show_problems(())
        self._follow()
        self.writing.open(self._opened)
        if self.session.ledger is None:
            self._judge()
        self.recovering.offer(self._opened)

    def _wire(self) -> None:
        from briefing.checking import Checking
        from briefing.comparing import Comparing
        from briefing.exporting import Exporting
        from briefing.fetching import Fetching
        from briefing.leaving import Leaving
        from briefing.originals import Originals
        from briefing.readying import Readying
        from briefing.recovering import Recovering
        from briefing.revising import Revising
        from briefing.taking_in import TakingIn
        from briefing.writing import Writing

        window = self.window
        self.remembering.restore_list(window)
        self.judged.connect(Readying(self).begin)
        self.writing = Writing(window)
        self.writing.judging_needed.connect(self._judge)
        self.writing.reopening_needed.connect(self.reopen)
        self.writing.saved.connect(self._hold_saved)
        self.recovering = Recovering(window, self.writing)
        self.leaving = Leaving(window, self.writing, self.recovering)
        self.exporting, self.checking = Exporting(window, self.remembering), Checking(window)
        self.comparing = Comparing(window)
        self._wire_judging()
        self.revising = Revising(window)
        self.originals = Originals(window)
        window.export_requested.connect(self.exporting.ask)
        window.original_requested.connect(self.originals.show)
        self.taking_in = TakingIn(window)
        window.articles_requested.connect(self.taking_in.ask)
        self.taking_in.added.connect(self._following.expect)  # one reopening, with what is seen on the disk
        self.taking_in.drafted.connect(self._open_apart)
        fetching = Fetching(window)
        fetching.here_requested.connect(self._open_instead)
        fetching.apart_requested.connect(self._open_apart)
        fetching.articles_dropped.connect(self.taking_in.take_in)

    def _wire_judging(self) -> None:
        foot = self.window.status.judging
        self.session.briefing_changed.connect(self.judging.go_on)
        foot.halt_requested.connect(self.judging.halt)
        self.judging.failed.connect(foot.say_unchecked)
        self.judging.failed.connect(self.exporting.refuse_unchecked)
        for wanted in (foot.rest_requested, self.exporting.rest_requested):
            wanted.connect(self.judging.judge_rest)

    def _language_for(self, on_desk: OpenBriefing) -> str:
        wanted = self._language or self.remembering.memory.language
        if wanted in LANGUAGES:
            return wanted
        return next((tag for tag in on_desk.briefing.languages if tag in LANGUAGES), "en")

    def _say_progress(self, fraction: float) -> None:
        self.window.status.judging.say_checking(fraction)
        self.exporting.say_checking(fraction)

    def _take_ledger(self, ledger: Ledger, index: Index) -> None:
        self.session.set_ledger(ledger, index)
        self.judged.emit()
        if ledger.not_reached:
            return  # pages made of all verdicts would seem to be changed
        self.comparing.compare(self._opened, ledger)

    def _follow(self) -> None:
        self._following.follow(self._opened)

    def _open_instead(self, path: Path) -> None:
        """Open another briefing in the place of this one, once it is read and it is said what becomes of edits."""
        self.read(path, partial(self._leave_for, path))

    def _leave_for(self, path: Path, opened: Opened) -> None:
        same = opened.file == self.session.open.file  # saving changes it: it is read anew
        self.leaving.ask(partial(self.open_soon, path) if same else partial(self.show, opened))

    def _open_apart(self, path: Path) -> None:
        self.another_requested.emit(self, path)

    def _tell_language(self) -> None:
        self.language_chosen.emit(self.session.language)

    def _stop(self) -> None:
        self.furnish()
        self._following.stop()
        self.writing.leave()
        self.recovering.end()
        self.session.editing.end()
        self.remembering.close(self.window, self._theme)
        self.judging.end()
        self.comparing.proving.stop()
        self.opening.end()
        self.rereading.end()
        self.taking_in.cancel()
        self.revising.end()
        self.closed.emit(self)

