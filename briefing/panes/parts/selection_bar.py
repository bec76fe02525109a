"""The bar under a source while words are selected in it: what they can become."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefing.language.deeds import hindrance_words
from briefing.models.session import Session
from briefing.widgets.elided_label import ElidedLabel
from briefing.widgets.key_button import KeyButton
from briefing.widgets.theme import Theme


class SelectionBar(QWidget):
    """Offers a new fact or another quote of the fact that is read; hidden where nothing is selected."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.editing = session, session.editing
        self.setObjectName("SelectionBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.new, self.add, self.why = KeyButton(theme, "F"), KeyButton(theme, "Q"), ElidedLabel(yields=True)
        self.why.setProperty("look", "quiet")
        theme.wear(self.why, "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 14, 6)
        layout.setSpacing(8)
        layout.addWidget(self.new)
        layout.addWidget(self.add)
        layout.addWidget(self.why, 1)
        layout.addStretch(0)
        self.new.clicked.connect(self.begin_fact)
        self.add.clicked.connect(self.add_quote)
        for signal in (self.editing.selection_changed, self.editing.form_opened, self.editing.form_left,
                       session.selection_changed, session.language_changed, theme.changed):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show what the selected words can become."""
        wording, found = self.session.wording, self.editing.selected
        self.setVisible(found is not None)
        if found is None:
            return
        self.new.say("plus", wording("New fact"), "accent", wording("A new fact that rests on the selected words"))
        tip = wording("The selected words become a quote of the fact that is open")
        self.add.say("quote", wording("Add as quote"), "accent", tip)
        self.new.setEnabled(found.quote is not None and self.editing.form is None)
        self.new.setVisible(self.editing.form is None)
        self.add.setEnabled(found.quote is not None and self.can_add)
        self.why.say(hindrance_words(wording, found.hindrance.value) if found.hindrance else "")

    @property
    def can_add(self) -> bool:
        """Whether there is a fact that the words can become a quote of."""
        return self.editing.form is not None or self.session.selected is not None

    def begin_fact(self) -> None:
        """Open the form on a new fact that rests on the selected words."""
        found, session = self.editing.selected, self.session
        if found and found.quote and self.editing.form is None:
            self.editing.begin(found.quote, session.selected, tuple(session.filter.topics))
            self.editing.drop_selected()

    def add_quote(self) -> None:
        """Make the selected words a quote of the fact in the form, else of the selected one."""
        found, fact = self.editing.selected, self.session.selected
        if not found or not found.quote:
            return
        if self.editing.form:
            self.editing.add_to_form(found.quote)
        elif fact:
            self.editing.add_quote(fact.id, found.quote)
        else:
            return
        self.editing.drop_selected()
