"""Editing: what a reader may change of the open briefing, the form that is open, the words that are selected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, Signal

from briefing.core.sentence import Sentence
from briefing.models.job import Report
from briefing.models.job_place import JobPlace
from briefing.models.open_briefing import OpenBriefing

if TYPE_CHECKING:  # late: the engines come when a reader begins to edit
    from briefing.core import Fact, Quote
    from briefing.editing.changes import AnyChange
    from briefing.evidence import Finding
    from briefing.evidence.repair import Repair
    from briefing.evidence.selection import Selected
    from briefing.models.fact_form import FactForm


class Act(msgspec.Struct, frozen=True):
    """Changes that are made, undone and done again as one; `name` says what it is.

    `of_form` tells that the form is done with once they are made.
    """

    name: str
    changes: tuple[Any, ...]
    of_form: bool = False


class Editing(QObject):
    """The way from the panes to whoever writes the file; without one of those nothing can be changed.

    `barred` is why nothing can be changed, in the reader's language, empty where it can. `unsaved` counts the acts
    that are not in the file. `form` is what stands in the form that is open, `selected` the words that are
    selected in a source, `mending` the finding whose `repairs` are offered, None until they are found.
    """

    act_requested = Signal(object)
    state_changed = Signal()
    selection_changed = Signal()
    form_opened = Signal()
    form_left = Signal()
    form_written = Signal(object)
    mending_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.barred, self.unsaved = "-", 0
        self.refusal: Sentence | None = None
        self._open: OpenBriefing | None = None
        self.working = False
        self.form: FactForm | None = None
        self.as_opened: FactForm | None = None
        self.wanted_field = "text"
        self.selected: Selected | None = None
        self.mending: Finding | None = None
        self.repairs: Sequence[Repair] | None = None
        self._selecting, self._repairing = JobPlace(self), JobPlace(self)

    def open(self, open_briefing: OpenBriefing) -> None:
        """Edit this briefing from now on; a form that is open goes on, on its fact as that is now."""
        another = self._open is not None and self._open.file != open_briefing.file
        self._open, self.briefing = open_briefing, open_briefing.briefing
        if another:
            self.leave_form()
        elif self.form and self.as_opened:
            from briefing.models.fact_form import rebased

            self.form, self.as_opened = rebased(self.briefing, self.form, self.as_opened)
        self.leave_mending()
        if another or self._selected_is_gone:
            self._selecting.clear()
            self.drop_selected()

    @property
    def _selected_is_gone(self) -> bool:
        """Whether the selected words stand in a source that the briefing has no more."""
        quote = self.selected.quote if self.selected else None
        return quote is not None and quote.source not in self.briefing.sources

    @property
    def allowed(self) -> bool:
        """Whether anything can be changed."""
        return not self.barred

    @property
    def pending(self) -> bool:
        """Whether anything is in no file yet: edits, what stands in the form, or an act that is being done."""
        return self.unsaved > 0 or self.dirty or self.working

    @property
    def dirty(self) -> bool:
        """Whether something was written into the form that would be lost without it."""
        return self.form is not None and self.form != self.as_opened

    def set_state(self, barred: str, unsaved: int) -> None:
        """Tell whether anything can be changed, and how many acts are not in the file."""
        if (barred, unsaved) != (self.barred, self.unsaved):
            self.barred, self.unsaved = barred, unsaved
            self.state_changed.emit()

    def refuse(self, sentence: Sentence | None) -> None:
        """Tell why the last act was not done, or with nothing that it was."""
        self.refusal = sentence
        self.state_changed.emit()

    def act(self, name: str, *changes: AnyChange) -> None:
        """Ask for changes as one act."""
        if self.allowed and changes:
            self._ask_for(Act(name, changes))

    def _ask_for(self, act: Act) -> None:
        self.working = True
        self.act_requested.emit(act)

    def edit(self, fact: str, field: str = "text") -> None:
        """Open the form on a fact, with the keyboard in one of its fields."""
        from briefing.models.fact_form import form_of

        if self.allowed and fact in self.briefing.by_id:
            self.wanted_field = field
            if not (self.form and self.form.fact == fact):
                form = form_of(self.briefing, self.briefing.by_id[fact])
                self.open_form(form, form)
            else:
                self.form_opened.emit()

    def begin(self, quote: Quote, beside: Fact | None, topics: Sequence[str]) -> None:
        """Open the form on a new fact that rests on a quote."""
        from briefing.models.fact_form import new_form

        if self.allowed:
            self.wanted_field = "text"
            self.open_form(new_form(self.briefing, quote, beside, topics), None)

    def open_form(self, form: FactForm, as_opened: FactForm | None) -> None:
        """Open a form as it was written; `as_opened` is what it would lose nothing against."""
        self.leave_mending()
        self.form, self.as_opened = form, as_opened
        self.form_opened.emit()
        self.form_written.emit(form if self.dirty else None)

    def write(self, form: FactForm) -> None:
        """Take what was written into the form."""
        if form != self.form:
            self.form = form
            self.form_written.emit(form if self.dirty else None)

    def keep_form(self) -> None:
        """Ask for what the form says to be done; it is left when that is done."""
        from briefing.models.fact_form import changes

        if self.form is None or not self.allowed:
            return
        wanted = changes(self.briefing, self.form)
        if wanted:
            name = "change" if self.form.fact else "new"
            self._ask_for(Act(name, wanted, of_form=True))
        else:
            self.leave_form()

    def add_quote(self, fact: str, quote: Quote) -> None:
        """Ask for another quote under a fact."""
        from briefing.editing.changes import AddQuote

        self.act("quote", AddQuote(fact=fact, quote=quote))

    def add_to_form(self, quote: Quote) -> None:
        """Add a quote to the fact that is written in the form."""
        from briefing.models.fact_form import Line

        if self.form:
            self.write(self.form.but(quotes=(*self.form.quotes, Line(quote))))
            self.form_opened.emit()

    def leave_form(self) -> None:
        """Close the form; what was written into it is gone."""
        if self.form:
            self.form = self.as_opened = None
            self.form_left.emit()
            self.form_written.emit(None)

    def select(self, source: str, start: int, end: int) -> None:
        """Look whether selected words (code points of the source) can be quoted; none where the two are equal."""
        self._selecting.clear()
        if start == end or not self.allowed:
            self._take_selected(None)
            return
        text = self._open.texts.get(source) if self._open else None
        if text is None:
            self._take_selected(None)
            return

        def work(report: Report) -> Selected:
            from briefing.evidence.selection import selected

            return selected(text, source, (start, end))

        self._selecting.begin(work, self._take_selected)

    def drop_selected(self) -> None:
        """Forget the selected words: they have become a quote, or their source is gone."""
        self._take_selected(None)

    def mend(self, finding: Finding) -> None:
        """Offer the repairs of a quote as soon as they are found."""
        text = self._open.texts.get(finding.quote.source) if self._open else None
        if text is None or not self.allowed:
            return
        self.mending, self.repairs = finding, None

        def work(report: Report) -> tuple[Repair, ...]:
            from briefing.evidence.repair import repairs

            return repairs(text, finding.quote, finding.match)

        self._repairing.begin(work, self._take_repairs)

    def accept(self, repair: Repair) -> None:
        """Ask for the quote to be written as a repair has it."""
        if self.mending:
            new = msgspec.structs.replace(
                self.mending.quote, exact=repair.exact, prefix=repair.prefix, suffix=repair.suffix
            )
            from briefing.editing.changes import ReplaceQuote

            change = ReplaceQuote(fact=self.mending.fact.id, quote=self.mending.number, by=new)
            self.act("repair", change)

    def leave_mending(self) -> None:
        """Offer no repairs."""
        self._repairing.clear()
        if self.mending:
            self.mending, self.repairs = None, None
            self.mending_changed.emit()

    def _take_repairs(self, found: tuple[Repair, ...]) -> None:
        if self.mending:
            self.repairs = found
            self.mending_changed.emit()

    def end(self) -> None:
        """Look for nothing any more, and block until that is heeded."""
        self._selecting.end()
        self._repairing.end()

    def _take_selected(self, found: Selected | None) -> None:
        if found != self.selected:
            self.selected = found
            self.selection_changed.emit()
