"""The form in which a fact is written: below the source, so that its words stay in view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefing.core import ParticipantKind
from briefing.models.fact_form import wants, welcomed
from briefing.models.session import Session
from briefing.overriding import override
from briefing.panes.parts.date_field import examples
from briefing.panes.parts.fact_fields import FactFields
from briefing.panes.parts.form_page import FormPage
from briefing.panes.parts.labels import label
from briefing.widgets.elided_label import ElidedLabel
from briefing.widgets.growing_field import GrowingField
from briefing.widgets.keyboard import LentKeyboard
from briefing.widgets.telling import say
from briefing.widgets.theme import Theme

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FactEditor(QWidget):
    """Shows the session's form and tells the session what is written into it; hidden where none is open."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.session, self.theme, self.editing = session, theme, session.editing
        self.setObjectName("FactEditor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading, self.trouble = ElidedLabel(), label(theme, "warning")
        self.done, self.cancel = QPushButton(), QPushButton()
        self.fields = FactFields(session, theme)
        self._keyboard = LentKeyboard(self)
        self._place()
        self._listen()

    def open(self) -> None:
        """Show the form that is open, with the keyboard in the field that is wanted."""
        self._keep_room(False)
        if self.isHidden():
            self._keyboard.borrow()
        self.fields.search_afresh()
        self._fill()
        self.show()
        self._show_from(0)
        self.focus(self.editing.wanted_field)

    def close_form(self) -> None:
        """Put the form away and give the keyboard back."""
        if self.isAncestorOf(self.window().focusWidget() or self.window()):
            self._keyboard.give_back()
        self.hide()

    def focus(self, field: str) -> None:
        """Bring the keyboard to a field: `text`, `place`, `date`, `topics`, `reported`."""
        part = self.fields.field(field)
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(part, 0, 24)
        if isinstance(part, GrowingField) and self.editing.as_opened is not None:
            part.selectAll()

    def keep(self) -> bool:
        """Ask for what the form says to be done; False where something is wanting, which is said."""
        form = self.editing.form
        if form is None:
            return True
        if missing := wants(form):
            self._say_trouble(self._said_of(missing[0]))
            self.focus(missing[0])
            return False
        self.editing.keep_form()
        return True

    def ask_to_leave(self) -> None:
        """Leave the form, at once where nothing was written into it."""
        if not self.editing.dirty:
            self.editing.leave_form()
            return
        wording = self.session.wording
        box = QMessageBox(QMessageBox.Icon.Question, wording("Leave the form?"),
                          wording("What you wrote in it will be gone."), parent=self)
        leaving = box.addButton(wording("Leave"), QMessageBox.ButtonRole.DestructiveRole)
        staying = box.addButton(wording("Go on writing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(staying)
        box.setEscapeButton(staying)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        leaving.clicked.connect(self.editing.leave_form)
        box.open()

    def refresh(self) -> None:
        """Say everything anew, in the reader's language, with what the briefing holds now."""
        if self.isHidden() or not self.editing.form:
            return
        focus, refused = self.window().focusWidget(), not self.trouble.isHidden()
        down = self._scroll.verticalScrollBar().value()
        self._fill()
        if refused:
            self._show_refusal()
        if focus and self.isAncestorOf(focus):
            focus.setFocus()  # where it was; a row that is laid out anew loses it
        self._show_from(down)

    @override
    def event(self, event: QEvent) -> bool:
        """Escape is for the form while one writes in it, not for the filter."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if plain or event.key() in _ENTERS:  # letters on a ticked list are no commands either
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ask_to_leave()
        elif event.key() in _ENTERS:
            self._enter(event)
        else:
            super().keyPressEvent(event)

    def _enter(self, event: QKeyEvent) -> None:
        """Enter is done, wherever one is in the form; on a button it presses that."""
        here = self.window().focusWidget()
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if isinstance(here, QPushButton | QToolButton) and not with_control:
            here.click()
        elif not event.isAutoRepeat():
            self.keep()

    def _place(self) -> None:
        """Make the head, and the page below it, before anything stands in it: Qt dresses it then only once."""
        top, layout = QHBoxLayout(), QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 10, 8)
        layout.setSpacing(6)
        layout.addLayout(top)
        self.theme.wear(self.heading, "strong")
        for part in (self.heading, self.cancel, self.done):
            top.addWidget(part, 1 if part is self.heading else 0)
        self._scroll = FormPage(self.fields)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.trouble)
        self.fields.furnish()
        for button in (self.done, self.cancel):
            button.setAutoDefault(False)
            self.theme.wear(button, "small-strong")
        self.done.setDefault(True)

    def _listen(self) -> None:
        self.editing.state_changed.connect(self._show_refusal)
        for signal in (self.session.briefing_changed, self.session.language_changed):
            signal.connect(self.refresh)
        self.done.clicked.connect(self.keep)
        self.cancel.clicked.connect(self.ask_to_leave)
        self.fields.changed.connect(self._write)
        self.fields.entered.connect(self.keep)
        self.fields.new_wanted.connect(self._welcome)

    def _fill(self) -> None:
        """Show what stands in the form."""
        form, session, wording = self.editing.form, self.session, self.session.wording
        assert form is not None
        number = session.briefing.numbers.get(form.fact, 0)
        new = wording("This fact was deleted") if form.former else wording("New fact")
        self.heading.say(wording("Edit fact {number}", number=number) if number else new)
        self.done.setText(wording("Add it anew") if form.former else wording("Done"))
        self.done.setToolTip(wording("Take this into the briefing (Enter)"))
        self.cancel.setText(wording("Cancel"))
        self._clear_trouble()
        self.fields.show_form(form)

    def _welcome(self, kind: str, name: str) -> None:
        """Take a name that the briefing does not have into the form: a topic's, or a participant's of a kind."""
        form = self.editing.form
        assert form is not None
        sort, language = ParticipantKind(kind) if kind else None, self.session.language
        with_it = welcomed(self.session.briefing, form, name, language, sort)
        self._clear_trouble()
        self.editing.write(with_it)
        self.fields.offer(with_it)

    def _write(self) -> None:
        """Tell the session what stands in the form now."""
        form = self.editing.form
        if form is None:
            return
        new = self.fields.written(form)
        self._clear_trouble()
        self.editing.write(new)
        if new.section is not form.section:
            self.refresh()
            self.focus("place")
        elif len(new.quotes) != len(form.quotes):
            self.fields.quotes.show_lines(new.quotes, new.fact, new.staged)

    def _said_of(self, field: str) -> str:
        wording = self.session.wording
        return {
            "text": wording("A fact needs a statement."),
            "date": wording("Here a date is needed, such as {examples}.", examples=examples(wording, 2)),
            "topics": wording("A fact needs a topic at least."),
            "reported": wording("This is no date: {examples}.", examples=examples(wording, 3)),
        }[field]

    def _show_refusal(self) -> None:
        if self.editing.refusal and not self.isHidden():
            from briefing.language.sentences import said

            self._say_trouble(said(self.session.wording, self.editing.refusal))

    def _clear_trouble(self) -> None:
        """Nothing is wanting any more; that the fact is gone is said as long as the form is open."""
        form, wording = self.editing.form, self.session.wording
        if not form or not form.former:
            self.trouble.hide()
            return
        self._say_trouble(wording(
            "This fact was deleted meanwhile and is not in the file any more. What you wrote is kept here: "
            "“{done}” puts it at the end of its list, “{cancel}” lets it go.",
            done=wording("Add it anew"), cancel=wording("Cancel"),
        ))

    def _say_trouble(self, words: str) -> None:
        """Say what is wanting below the fields, so that none of them moves: not now, and not when it goes."""
        if self.trouble.isHidden() or words != self.trouble.text():
            say(self.trouble, words)
        self._keep_room(True)
        self.trouble.setText(words)
        self.trouble.show()
        layout = self.layout()
        assert layout is not None
        layout.activate()  # before the keyboard is brought to a field, which is then seen in the room that is left

    def _show_from(self, down: int) -> None:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self._scroll.show_from(down)

    def _keep_room(self, kept: bool) -> None:
        policy = self.trouble.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.trouble.setSizePolicy(policy)
