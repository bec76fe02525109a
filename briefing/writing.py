"""Writing: what a reader edits goes into the manuscript of the file, off the main thread, and is shown at once."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtCore import QObject, Signal

from briefing.contention import Contention
from briefing.core import Briefing
from briefing.core.sentence import Refusal, Sentence, worded
from briefing.models.editing import Act
from briefing.models.job import Report, Work
from briefing.models.job_line import JobLine
from briefing.models.session import verdict_values
from briefing.outcome import Outcome
from briefing.storage import Opened
from briefing.storage.carrying import carried_files
from briefing.storage.enclosed import Enclosed
from briefing.window import Window

if TYPE_CHECKING:  # the engines come when somebody edits
    from briefing.core.index import Index
    from briefing.editing.manuscript import Manuscript
    from briefing.evidence import Ledger

Choices = tuple[tuple[Sentence, Callable[[], object]], ...]


class Writing(QObject):
    """Does the acts that the panes ask for, undoes and saves them, and meets what others write in the same file.

    `judging_needed` tells that the quotes have to be judged anew, `reopening_needed` that the briefing is to be
    shown as it is on the disk, `idle` that all that was asked for is done; `saved` tells what is in the file now.
    """

    judging_needed = Signal()
    reopening_needed = Signal()
    idle = Signal()
    saved = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._session, self._editing = window, window.session, window.session.editing
        self._manuscript: Manuscript | None = None
        self._opened: Opened | None = None
        self._told: Sentence | None = None
        self._kept: Sentence | None = None
        self._contention = Contention(window)
        self._contention.given_up.connect(self._take_theirs)
        self._line = JobLine(self)
        self._line.emptied.connect(self._rest)
        self._editing.act_requested.connect(self.do)
        self._session.history.undo_requested.connect(self.undo)
        self._session.history.redo_requested.connect(self.redo)
        self._session.language_changed.connect(self._tell_barred)
        window.pen.save_requested.connect(self.save)

    def open(self, opened: Opened) -> None:
        """Edit this briefing from now on; what was held of the one before is left in its journal."""
        self.leave()
        self._opened = opened
        self._session.history.keep(())
        self._tell_state(0)

    def leave(self) -> None:
        """End the work on the open briefing; what is unsaved stays in its journal."""
        self._stop()
        self._contention.settle()
        if self._manuscript:
            self._manuscript.close()
        self._manuscript = None

    @property
    def manuscript(self) -> Manuscript:
        """The manuscript of the open briefing, begun when it is first asked for.

        The works of the line ask for it, one after the other; nobody else does while there are any.
        """
        if self._manuscript is None:
            from briefing.editing.manuscript import Manuscript

            assert self._opened is not None, "a briefing is open"
            self._manuscript = Manuscript(self._opened)
        return self._manuscript

    @property
    def begun(self) -> bool:
        """Whether anything was edited, so that the briefing shown is the manuscript's."""
        return self._manuscript is not None or self._line.busy

    @property
    def busy(self) -> bool:
        """Whether something that was asked for is not done yet."""
        return self._line.busy

    def do(self, act: Act) -> None:
        """Make the changes of an act, all or none."""

        def work(report: Report) -> Outcome:
            manuscript = self.manuscript
            before = manuscript.briefing
            manuscript.change(*act.changes)
            return self._outcome(manuscript, self._fact_after(act, before))

        self._add(work, partial(self._take_act, act), self._tell_refusal)

    def undo(self) -> None:
        """Take the last act back."""
        self._turn(_undo, partial(self._take_step, self._session.history.undone))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._turn(_redo, partial(self._take_step, self._session.history.redone))

    def save(self) -> None:
        """Write everything into the file."""
        if not self.begun:
            return
        self._write_file(anew=False)

    def _write_anew(self) -> None:
        """Write the file that somebody has deleted."""
        self._window.notice.hide()
        self._write_file(anew=True)

    def _write_file(self, *, anew: bool) -> None:
        def work(report: Report) -> Outcome:
            manuscript = self.manuscript
            turns, done = manuscript.turns, manuscript.save(anew=anew)
            return replace(self._outcome(manuscript, None), merged=done.merged, lost=turns - manuscript.turns)

        self._add(work, self._take_saved, self._tell_unsaved)

    def take_up(self, journal: Path, then: Callable[[], None]) -> None:
        """Go on where the session was cut off that left this journal; `then` is called when that is done."""

        def turn(manuscript: Manuscript) -> None:
            manuscript.take_up(manuscript.left_in(journal))

        self._turn(turn, partial(self._take_up, then))

    def give_up(self) -> None:
        """Throw away what is unsaved."""
        self._stop()
        self._contention.settle()
        if self._manuscript:
            self._manuscript.discard()
            self._manuscript.close()
            self._manuscript = None
        self._tell_state(0)

    def meet(self, opened: Opened, shown_anew: Callable[[Opened], None]) -> None:
        """Take in the files as they are now: my unsaved acts are done again on them, or it is said why not.

        `shown_anew` shows the briefing with texts that are not those of before.
        """

        def work(report: Report) -> Outcome:
            manuscript = self.manuscript
            turns, met = manuscript.turns, manuscript.meet(opened.content)
            return replace(self._outcome(manuscript, None), merged=met, lost=turns - manuscript.turns)

        self._add(work, partial(self._take_met, opened, shown_anew), self._contend)

    def _turn(self, turn: Callable[[Manuscript], object], take: Callable[[Outcome], None]) -> None:
        """Turn the manuscript to another state, and show the fact that became another by it."""

        def work(report: Report) -> Outcome:
            from briefing.editing.showing import fact_to_show

            manuscript = self.manuscript
            before = manuscript.briefing
            turn(manuscript)
            return self._outcome(manuscript, fact_to_show(before, manuscript.briefing, self._session.fact))

        self._add(work, take, self._tell_refusal)

    def _fact_after(self, act: Act, before: Briefing) -> str:
        from briefing.editing.showing import fact_after

        return fact_after(before, act.changes, self._session.fact)

    def _outcome(self, manuscript: Manuscript, fact: str | None) -> Outcome:
        """Judge what is new; in the thread of the work."""
        from briefing.editing.showing import name_of
        from briefing.evidence.ledger import rechecked

        before = self._session.ledger
        ledger = rechecked(before, manuscript.briefing) if before else None
        return Outcome(
            manuscript.briefing, manuscript.page.content, manuscript.unsaved_acts,
            tuple(map(name_of, manuscript.acts)), tuple(map(name_of, manuscript.undone_acts)), ledger,
            _index_of(ledger) if ledger else None, fact,
        )

    def _take_act(self, act: Act, outcome: Outcome) -> None:
        if act.of_form:
            self._editing.leave_form()
        if len(outcome.deeds) > len(self._session.history.edits):
            self._session.history.add_edit(act.name)
        self._show(outcome)
        self._contention.count_anew()
        self._say("")

    def _take_up(self, then: Callable[[], None], outcome: Outcome) -> None:
        self._session.history.keep(outcome.deeds, outcome.undone)
        self._show(outcome)
        then()

    def _take_step(self, gone: Callable[[], None], outcome: Outcome) -> None:
        gone()
        self._show(outcome)
        if self._contention.stands:  # what stood against the file may be taken back: it is met again
            self.reopening_needed.emit()

    def _take_saved(self, outcome: Outcome) -> None:
        wording, notice = self._session.wording, self._window.notice
        self._contention.settle()
        if self._told and notice.told is self._told:
            notice.hide()  # what it told of is settled by the saving
        if outcome.merged:
            self._session.history.keep(outcome.deeds, outcome.undone)
            self._show(outcome)
            self._tell_of_mine(replace(outcome, unsaved=0))
            self._say(wording("Saved, together with what somebody else wrote meanwhile"))
        else:
            self._tell_state(outcome.unsaved)
            self._say(wording("Saved"))
        self._opened = structs.replace(self._known, content=outcome.content, briefing=outcome.briefing)
        self.saved.emit(self._opened)

    def _take_met(self, opened: Opened, shown_anew: Callable[[Opened], None], outcome: Outcome) -> None:
        self._contention.settle()
        same_texts = (opened.texts, opened.absent) == (self._known.texts, self._known.absent)
        if not outcome.merged and same_texts:
            return
        self._opened = opened
        if outcome.merged:
            self._session.history.keep(outcome.deeds, outcome.undone)
        shown_anew(structs.replace(opened, briefing=outcome.briefing, content=outcome.content))
        self._tell_state(outcome.unsaved)
        if outcome.merged:
            self._tell_of_mine(outcome)

    def _tell_of_mine(self, outcome: Outcome) -> None:
        """Say what has become of mine where somebody else changed the file, beside where a version is kept."""
        sentence, notice = outcome.of_mine, self._window.notice
        if sentence and self._kept and notice.told is self._kept and notice.isVisible():
            from briefing.language.sentences import said

            self._say(said(self._session.wording, sentence))
        elif sentence:
            self._say_in_notice(sentence)

    def _show(self, outcome: Outcome) -> None:
        """Show the briefing as it is now; what was judged already is not judged again."""
        session = self._session
        opened = structs.replace(self._known, briefing=outcome.briefing, content=outcome.content)
        now = session.open.with_briefing(outcome.briefing, partial(carried_files, opened))
        judged = outcome.ledger is not None and outcome.ledger.texts is now.texts  # and not in those of before
        ledger, index = (outcome.ledger, outcome.index) if judged else (None, None)
        self._editing.refuse(None)
        session.replace(now, ledger, index, outcome.fact)
        self._tell_state(outcome.unsaved)
        if not judged:
            self.judging_needed.emit()

    @property
    def _known(self) -> Opened:
        assert self._opened is not None, "a briefing is open"
        return self._opened

    def _add(self, work: Work, take: Callable[[Outcome], None], refuse: Callable[[Exception], None]) -> None:
        self._session.history.hold()
        self._line.add(work, take, refuse)

    def _stop(self) -> None:
        """End the work under way, and forget what waits for it."""
        self._line.stop()
        self._editing.working = False
        self._session.history.forget()

    def _rest(self) -> None:
        self._editing.working = False
        self._session.history.go_on()
        if not self._line.busy:
            self.idle.emit()

    def _tell_barred(self) -> None:
        self._tell_state(self._editing.unsaved)

    def _tell_state(self, unsaved: int) -> None:
        self._editing.set_state(self._barred(), unsaved)

    def _barred(self) -> str:
        """Why nothing can be changed, in the reader's language; empty where it can."""
        wording, opened = self._session.wording, self._known
        if isinstance(opened, Enclosed):
            return wording("This briefing came in one file, which is never changed.")
        if not (os.access(opened.file, os.W_OK) and os.access(opened.file.parent, os.W_OK)):
            return wording("The file {file} is write-protected.", file=opened.file.name)
        return ""

    def _tell_refusal(self, error: Exception) -> None:
        """Say why nothing was done, where the reader looks."""
        from briefing.editing.refusal import EditRefused

        if not isinstance(error, EditRefused):
            raise error
        sentence = worded("Nothing was changed: {reason}", reason=error.sentence)
        self._editing.refuse(sentence)
        self._say_in_notice(sentence)

    def _tell_unsaved(self, error: Exception) -> None:
        """Say why nothing was saved; a file that somebody has deleted is not made again unasked."""
        from briefing.editing.refusal import FileGone, NotFitting

        if isinstance(error, NotFitting):
            self._contention.tell(error)
            return
        if not isinstance(error, FileGone):
            self._tell_refusal(error)
            return
        words, name = "The file {file} is not there any more; your edits are kept here.", self._known.file.name
        self._say_in_notice(worded(words, file=name), ((worded("Write it anew"), self._write_anew),))

    def _say_in_notice(self, sentence: Sentence, choices: Choices = ()) -> None:
        self._window.notice.ask(sentence, choices)
        self._told = sentence

    def _contend(self, error: Exception) -> None:
        """What is on the disk does not go with what is in hand: that is said, with the way out."""
        if not isinstance(error, Refusal):
            raise error
        self._contention.tell(error)

    def _take_theirs(self) -> None:
        """Show what is on the disk; mine are kept as one more earlier version of the file."""
        from briefing.editing.places import editing_folder, keep_backup

        self._stop()
        backup = keep_backup(editing_folder(), self._known.file, self.manuscript.page.content)
        self._turn(_discard, partial(self._take_given_up, backup))

    def _take_given_up(self, backup: Path, outcome: Outcome) -> None:
        self._session.history.keep(outcome.deeds, outcome.undone)
        self._show(outcome)
        self._kept = worded("Your version is kept in {file}", file=str(backup))
        self._window.notice.say(self._kept)
        self.reopening_needed.emit()

    def _say(self, words: str) -> None:
        self._window.status.say_work(words)


def _undo(manuscript: Manuscript) -> None:
    manuscript.undo()


def _redo(manuscript: Manuscript) -> None:
    manuscript.redo()


def _discard(manuscript: Manuscript) -> None:
    manuscript.discard()


def _index_of(ledger: Ledger) -> Index:
    """The index of the briefing with the verdicts on its quotes."""
    from briefing.core.index import Index

    assert ledger.briefing, "it is that of a briefing"
    ledger.work_out()
    index = Index(ledger.briefing).with_verdicts(verdict_values(ledger))
    index.prepare_search()
    index.prepare_filters()
    return index
