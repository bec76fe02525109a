"""Recovering: what is written in the form is kept at every keystroke; what an earlier session left is offered."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import msgspec
from PySide6.QtCore import QObject

from briefing.core.sentence import Sentence, system_reason, worded
from briefing.language.decisions import moment
from briefing.models.job import Report
from briefing.models.job_place import JobPlace
from briefing.models.session import Session
from briefing.storage import Opened
from briefing.window import Window
from briefing.writing import Writing

if TYPE_CHECKING:  # the engines come when somebody edits
    from briefing.editing.drafts import Drafts
    from briefing.editing.journal import Left
    from briefing.models.fact_form import FactForm


class LeftEdits(NamedTuple):
    """A journal that an earlier session left, and how many acts in it are not saved."""

    journal: Path
    acts: int


class Found(NamedTuple):
    """What earlier sessions left unsaved of a briefing: edits, and forms with the file that each is kept in."""

    edits: tuple[LeftEdits, ...]
    forms: tuple[tuple[Path, bytes], ...]


NOTHING = Found((), ())


class Recovering(QObject):
    """Looks after what is in no file yet, for one window."""

    def __init__(self, window: Window, writing: Writing) -> None:
        super().__init__(window)
        self._window, self._writing = window, writing
        self._drafts: Drafts | None = None
        self._offered: Path | None = None
        self._found = NOTHING
        self._looking = JobPlace(self)
        window.session.editing.form_written.connect(self._keep)
        window.session.editing.act_requested.connect(self._put_off)

    @property
    def _session(self) -> Session:
        return self._window.session

    def leave(self) -> None:
        """Leave what is written in the form for the next session."""
        self._looking.clear()
        self._found = NOTHING
        if self._drafts:
            self._drafts.close()
            self._drafts = None

    def end(self) -> None:
        """Leave it, and block until nothing is looked for any more."""
        self.leave()
        self._looking.end()

    def offer(self, opened: Opened) -> None:
        """Look for what earlier sessions left unsaved of the open briefing, and ask what to do with it."""
        from briefing.editing.places import editing_folder, name_for

        if opened.file == self._offered:
            return
        self._offered = opened.file
        if any((editing_folder() / "unsaved").glob(f"{name_for(opened.file)}.*")):
            self._looking.begin(partial(_look, opened), self._ask)

    def _ask(self, found: Found) -> None:
        session = self._session
        if session.history.edits or not session.editing.allowed or not (found.edits or found.forms):
            return
        with suppress(OSError):  # another window may have taken it up, or thrown it away, since it was looked for
            sentence = self._sentence(found)
            choices = ((worded("Take them up"), self.take_up), (worded("Discard"), self.discard))
            self._found = found
            self._window.notice.ask(sentence, choices)

    def take_up(self) -> None:
        """Go on where the earlier session was cut off."""
        self._window.notice.hide()
        if self._found.edits:
            self._writing.take_up(self._found.edits[0].journal, self._open_form)
        else:
            self._open_form()

    def discard(self) -> None:
        """Throw away what was left."""
        self._window.notice.hide()
        for path in (*(left.journal for left in self._found.edits), *(path for path, _ in self._found.forms)):
            with suppress(OSError):
                path.unlink()
        self._found = NOTHING

    def _sentence(self, found: Found) -> Sentence:
        path = found.edits[0].journal if found.edits else found.forms[0][0]
        when = moment(datetime.fromtimestamp(path.stat().st_mtime, UTC), self._session.language)
        if not found.edits:
            return worded("What was being written in the form on {date} was found.", date=when)
        return worded("{n} unsaved edits from {date} were found.", n=found.edits[0].acts, date=when)

    def _open_form(self) -> None:
        """Open the form as it was being written, unless that has become an edit already."""
        from briefing.models.fact_form import FactForm, form_of

        for path, line in self._found.forms[:1]:
            with suppress(msgspec.MsgspecError, UnicodeDecodeError):
                form = msgspec.json.decode(line, type=FactForm)
                fact = self._session.briefing.by_id.get(form.fact)
                was = form_of(self._session.briefing, fact) if fact else None
                if was != form and not self._is_there(form):
                    self._session.choose(fact.id if fact else self._session.fact)
                    alone = form.but(fact="", former=form.fact or form.former)
                    self._session.editing.open_form(form if fact else alone, was)
            with suppress(OSError):
                path.unlink()
        self._found = NOTHING

    def _is_there(self, form: FactForm) -> bool:
        """Whether a new fact was added just before the session was cut off."""
        from briefing.models.fact_form import form_of

        briefing = self._session.briefing
        words = [line.quote for line in form.quotes]
        return not form.fact and any(
            [line.quote for line in there.quotes] == words and there.text == form.text
            for there in map(partial(form_of, briefing), briefing.facts)
        )

    def _keep(self, form: FactForm | None) -> None:
        if form is None:
            if self._drafts:
                self._drafts.drop()
            return
        if self._drafts is None:
            from briefing.editing.drafts import Drafts

            self._drafts = Drafts(self._session.open.file)
        try:
            self._drafts.keep(msgspec.json.encode(form))
        except OSError as error:
            words = "What you write cannot be kept until it is saved: {reason}"
            self._window.notice.say(worded(words, reason=system_reason(error)))

    def _put_off(self) -> None:
        """Whoever goes on editing does not take up what was left; it is offered again at the next start."""
        self._looking.clear()
        if self._found is not NOTHING:
            self._found = NOTHING
            self._window.notice.hide()


def _look(opened: Opened, report: Report) -> Found:
    """What was left unsaved; in the thread of the work, since each journal holds the file that it goes on from."""
    from briefing.editing.drafts import left_drafts
    from briefing.editing.manuscript import Manuscript

    lefts = Manuscript(opened).left_over()
    return Found(tuple(LeftEdits(left.path, _acts(left)) for left in lefts), tuple(left_drafts(opened.file)))


def _acts(left: Left) -> int:
    ends = [entry.way for entry in left.entries if not entry.step.goes_on]
    return max(1, len(ends) - 2 * ends.count("undo"))
