"""The pen: what the menu “Edit” does with the selected words, the selected fact and the selected quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.actions import Actions, Slot
from briefing.core import Fact
from briefing.language.deeds import deed_name
from briefing.models.session import Session

if TYPE_CHECKING:
    from briefing.panes.source import SourcePane

_OF_FACT = ("Edit the fact", "Move up", "Move down", "Delete the fact")


class Pen(QObject):
    """Asks for edits of what is selected, and allows in the menu what can be done now."""

    save_requested = Signal()

    def __init__(self, session: Session, source: SourcePane) -> None:
        super().__init__()
        self._session, self._editing, self._source = session, session.editing, source
        self._actions: Actions | None = None

    def slots(self) -> dict[str, Slot]:
        """What each action of the menu does."""
        bar, history = self._source.selection_bar, self._session.history
        return {
            "Undo": history.undo,
            "Redo": history.redo,
            "New fact from the selected words": bar.begin_fact,
            "Add the selected words as a quote": bar.add_quote,
            "Edit the fact": self._edit,
            "Repair the quote…": self._source.foot.mend,
            "Move up": self._move_up,
            "Move down": self._move_down,
            "Delete the fact": self._delete,
            "Save": self._save,
        }

    def know(self, actions: Actions) -> None:
        """Allow these actions as they can be done."""
        self._actions = actions
        session, editing = self._session, self._editing
        for signal in (editing.state_changed, editing.selection_changed, editing.form_opened, editing.form_left,
                       session.briefing_changed, session.ledger_changed, session.selection_changed,
                       session.language_changed, session.history.changed):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Allow what can be done now; what is barred says why."""
        if not (actions := self._actions):
            return
        editing, bar = self._editing, self._source.selection_bar
        quotable = editing.selected is not None and editing.selected.quote is not None
        allowed = {
            "New fact from the selected words": quotable and editing.form is None,
            "Add the selected words as a quote": quotable and bar.can_add,
            **dict.fromkeys(_OF_FACT, self._session.selected is not None),
            "Repair the quote…": self._source.foot.mendable,
            "Save": editing.unsaved > 0 or editing.dirty or editing.allowed,
        }
        for words, can in allowed.items():
            actions[words].setEnabled(can and editing.allowed)
            actions[words].setToolTip(editing.barred or actions[words].text())
        self._show_history(actions)

    def _show_history(self, actions: Actions) -> None:
        wording, history = self._session.wording, self._session.history
        undo, redo = wording("Undo"), wording("Redo")
        if history.last:
            undo = wording("Undo: {deed}", deed=deed_name(wording, history.last))
        if history.next:
            redo = wording("Redo: {deed}", deed=deed_name(wording, history.next))
        for words, said, can in (("Undo", undo, history.last), ("Redo", redo, history.next)):
            actions[words].setText(said)
            actions[words].setEnabled(bool(can))

    def _edit(self) -> None:
        self._editing.edit(self._session.fact)

    def _save(self) -> None:
        """Write everything into the file, with what stands in the form, if that is whole."""
        if not self._editing.dirty or self._source.editor.keep():
            self.save_requested.emit()

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        """Move the selected fact by one place in its list; at the end of it, nowhere."""
        fact = self._session.selected
        if fact is None:
            return
        from briefing.editing.applying import facts_at, found
        from briefing.editing.changes import MoveFact

        briefing = self._session.briefing
        place, at = found(briefing, fact.id)
        if 0 <= at + step < len(facts_at(briefing, place)):
            self._editing.act("move", MoveFact(fact=fact.id, at=at + step))

    def _delete(self) -> None:
        fact: Fact | None = self._session.selected
        if fact:
            from briefing.editing.changes import DeleteFact

            self._editing.act("delete", DeleteFact(fact=fact.id))
