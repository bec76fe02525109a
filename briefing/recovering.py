"""Recovering: what is written in the form is kept at every keystroke; what an earlier session left is offered."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject

from briefing.core.sentence import Sentence, system_reason, worded
from briefing.language.decisions import moment
from briefing.models.session import Session
from briefing.window import Window
from briefing.writing import Writing

if TYPE_CHECKING:  # the engines come when somebody edits
    from briefing.editing.drafts import Drafts
    from briefing.editing.journal import Left
    from briefing.models.fact_form import FactForm


class Recovering(QObject):
    """Looks after what is in no file yet, for one window."""

    def __init__(self, window: Window, writing: Writing) -> None:
        super().__init__(window)
        self._window, self._writing = window, writing
        self._drafts: Drafts | None = None
        self._offered: Path | None = None
        self._lefts: list[Left] = []
        self._forms: list[tuple[Path, bytes]] = []
        window.session.editing.form_written.connect(self._keep)
        window.session.editing.act_requested.connect(self._put_off)

    @property
    def _session(self) -> Session:
        return self._window.session

    def leave(self) -> None:
        """Leave what is written in the form for the next session."""
        if self._drafts:
            self._drafts.close()
            self._drafts = None

    def offer(self) -> None:
        """Tell what earlier sessions left unsaved of the open briefing, and ask what to do with it."""
        from briefing.editing.places import editing_folder, name_for

        file = self._session.open.file
        if file == self._offered:
            return
        self._offered = file
        if not any((editing_folder() / "unsaved").glob(f"{name_for(file)}.*")):
            return
        from briefing.editing.drafts import left_drafts

        self._lefts, self._forms = self._writing.manuscript.left_over(), left_drafts(file)
        if not self._session.editing.allowed or not (self._lefts or self._forms):
            return
        choices = ((worded("Take them up"), self.take_up), (worded("Discard"), self.discard))
        self._window.notice.ask(self._sentence(), choices)

    def take_up(self) -> None:
        """Go on where the earlier session was cut off."""
        self._window.notice.hide()
        if self._lefts:
            self._writing.take_up(self._lefts[0], self._open_form)
        else:
            self._open_form()

    def discard(self) -> None:
        """Throw away what was left."""
        self._window.notice.hide()
        for path in (*(left.path for left in self._lefts), *(path for path, _ in self._forms)):
            with suppress(OSError):
                path.unlink()
        self._lefts, self._forms = [], []

    def _sentence(self) -> Sentence:
        path = self._lefts[0].path if self._lefts else self._forms[0][0]
        when = moment(datetime.fromtimestamp(path.stat().st_mtime, UTC), self._session.language)
        if not self._lefts:
            return worded("What was being written in the form on {date} was found.", date=when)
        acts = sum(not entry.step.goes_on for entry in self._lefts[0].entries if entry.way != "undo")
        acts -= sum(not entry.step.goes_on for entry in self._lefts[0].entries if entry.way == "undo")
        return worded("{n} unsaved edits from {date} were found.", n=max(1, acts), date=when)

    def _open_form(self) -> None:
        """Open the form as it was being written, unless that has become an edit already."""
        from briefing.models.fact_form import FactForm, form_of

        for path, line in self._forms[:1]:
            with suppress(msgspec.MsgspecError, UnicodeDecodeError):
                form = msgspec.json.decode(line, type=FactForm)
                fact = self._session.briefing.by_id.get(form.fact)
                was = form_of(self._session.briefing, fact) if fact else None
                if was != form and not self._is_there(form):
                    self._session.choose(fact.id if fact else self._session.fact)
                    self._session.editing.open_form(form if fact else form.but(fact=""), was)
            with suppress(OSError):
                path.unlink()
        self._forms = []

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
        if self._lefts or self._forms:
            self._lefts, self._forms = [], []
            self._window.notice.hide()
