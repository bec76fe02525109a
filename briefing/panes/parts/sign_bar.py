"""The bar under a source where the selected fact is signed: agree, doubt, reject, and on to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.core.sentence import worded
from briefing.core.signature import Decision, Laid, Validity
from briefing.language.decisions import decision_colour, isolated, laid_name, laid_sign, signed_by
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.panes.parts.labels import label
from briefing.panes.parts.reason_field import ReasonField
from briefing.widgets.elided_label import ElidedLabel
from briefing.widgets.key_button import KeyButton
from briefing.widgets.keyboard import LentKeyboard
from briefing.widgets.plain_tip import plain_tip
from briefing.widgets.theme import Theme

_KEYS = {Decision.AGREE: "A", Decision.DOUBT: "D", Decision.REJECT: "R"}
_WORDS = {Decision.AGREE: "Approve", Decision.DOUBT: "Doubt", Decision.REJECT: "Reject"}
_TIPS = {
    Decision.AGREE: "The fact says what its sources say",
    Decision.DOUBT: "Something is to be looked at again; say what",
    Decision.REJECT: "The fact is wrong or not supported; say why",
}
_ASKED = {Decision.DOUBT: "What is in doubt? Enter signs", Decision.REJECT: "What is wrong? Enter signs"}


class SignBar(QWidget):
    """Shows how the selected fact is signed, and takes the reader's decision by button or key.

    A fact that is filtered away is signed by nobody: the bar says so and offers to show it. `refused` carries that
    sentence when a key asks for it nevertheless.
    """

    refused = Signal(str)
    fact_wanted = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme = session, theme
        self.setObjectName("SignBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.sign, self.state = QLabel(), ElidedLabel()
        self.next, self.take_back = KeyButton(theme, "U"), QPushButton()
        self.reason, self.trouble = ElidedLabel(), label(theme, "warning")
        self.buttons = {decision: KeyButton(theme, key) for decision, key in _KEYS.items()}
        self.field = ReasonField(theme)
        self.outside, self.show_it = label(theme, "warning"), QPushButton()
        self._asked_for: Decision | None = None
        self._fact, self._drafts = session.fact, dict[str, str]()
        self._keyboard = LentKeyboard(self)
        self._place()
        self._listen()
        self.refresh()

    def agree(self) -> None:
        """Sign the selected fact: it says what its sources say."""
        self._sign(Decision.AGREE, "")

    def doubt(self) -> None:
        """Ask what is in doubt, then sign."""
        self._ask(Decision.DOUBT)

    def reject(self) -> None:
        """Ask what is wrong, then sign."""
        self._ask(Decision.REJECT)

    def withdraw(self) -> None:
        """Take the signature under the selected fact away."""
        self.session.signing.withdraw(self.session.fact)

    def refresh(self) -> None:
        """Show how the selected fact is signed, in the reader's language."""
        if self._fact != self.session.fact or not self.session.selected_is_shown:
            self._put_field_away()
            self._fact = self.session.fact
        self._show_trouble()
        laid = self.session.signing.laid.get(self.session.fact)
        self._show_state(laid)
        self._show_buttons(laid)
        self._show_outside()
        self.setVisible(self.session.selected is not None or not self.trouble.isHidden())

    def _place(self) -> None:
        top, below, row = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for part, stretch in ((self.sign, 0), (self.state, 1), (self.next, 0)):
            top.addWidget(part, stretch)
        below.addWidget(self.reason, 1)
        below.addStretch(0)
        below.addWidget(self.take_back)
        for button in self.buttons.values():
            row.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 14, 10)
        layout.setSpacing(6)
        outside = QHBoxLayout()
        outside.addWidget(self.outside, 1)
        outside.addWidget(self.show_it)
        for part_of_layout in (top, below, outside, row):
            part_of_layout.setSpacing(8)
            layout.addLayout(part_of_layout)
        layout.addWidget(self.field)
        layout.addWidget(self.trouble)

    def _listen(self) -> None:
        session = self.session
        session.follow(self.refresh)
        session.selection_changed.connect(self.refresh)
        session.signing.changed.connect(self.refresh)
        self.theme.changed.connect(self.refresh)
        self.next.clicked.connect(session.choose_next_unchecked)
        self.take_back.clicked.connect(self.withdraw)
        self.field.given.connect(self._give_reason)
        self.field.left.connect(self._leave_field)
        for decision, slot in zip(self.buttons, (self.agree, self.doubt, self.reject), strict=True):
            button = self.buttons[decision]
            button.setCheckable(True)
            button.setProperty("decision", decision.value)
            button.clicked.connect(slot)
            button.clicked.connect(self.refresh)
        self.show_it.clicked.connect(self.fact_wanted)
        for link in (self.take_back, self.next, self.show_it):
            link.setProperty("look", "link")
        for link in (self.take_back, self.show_it):
            self.theme.wear(link, "small")
        self.theme.wear(self.state, "small")
        self.state.setProperty("look", "quiet")

    def _show_state(self, laid: Laid | None) -> None:
        wording, signing = self.session.wording, self.session.signing
        icon, colour = laid_sign(laid) if laid else ("unchecked", "quiet")
        size, ink = self.theme.pixels(15), self.theme.colour(colour)
        self.sign.setPixmap(self.theme.icons.pixmap(icon, ink, size, self.devicePixelRatioF()))
        if laid:
            name = laid_name(wording, laid)
            signature, reader = laid.signature, visible(laid.signature.reader)
            short = signed_by(wording, signature, reader, day_only=True)
            self.state.say(f"{name[:1].upper()}{name[1:]} · {short}")
            self.state.setToolTip(plain_tip(signed_by(wording, signature, reader)))
        else:
            reader = isolated(wording, visible(signing.reader))
            self.state.say(wording("Not signed off yet · you sign as {reader}", reader=reader))
        reason = laid.signature.reason if laid else ""
        self.reason.say(wording("“{words}”", words=isolated(wording, visible(reason))) if reason else "")
        self.reason.setVisible(bool(reason))
        self.take_back.setText(wording("Take back"))
        self.take_back.setVisible(laid is not None)

    def _show_buttons(self, laid: Laid | None) -> None:
        wording = self.session.wording
        signed = laid.signature.decision if laid and laid.validity is Validity.SIGNED else None
        for decision, button in self.buttons.items():
            chosen = decision is (self._asked_for or signed)
            button.setChecked(chosen)
            colour = decision_colour(decision) if chosen else "text"
            button.say(decision.value, wording(_WORDS[decision]), colour, wording(_TIPS[decision]))
            button.setEnabled(self.session.selected_is_shown)
        self.next.setEnabled(bool(self.session.next_unchecked()))
        self.next.say("previous" if wording.right_to_left else "next", wording("Next unchecked"), "accent",
                      wording("Go to the next fact that is not signed off"))
        if self._asked_for:
            self.field.setPlaceholderText(wording(_ASKED[self._asked_for]))
            self.field.setAccessibleName(wording(_ASKED[self._asked_for]))

    def _show_outside(self) -> None:
        wording, outside = self.session.wording, not self.session.selected_is_shown
        self.outside.setText(wording("Filtered away: show the fact to sign it off"))
        self.show_it.setText(wording("Show the fact"))
        for part in (self.outside, self.show_it):
            part.setVisible(outside)

    def _show_trouble(self) -> None:
        signing = self.session.signing
        told = []
        if signing.refused:
            told.append(worded("The signature could not be kept: {reason}", reason=signing.refused))
        if signing.damaged:
            words = "A file of your signatures was damaged; it is kept as {file}."
            told.append(worded(words, file=signing.damaged))
        if told:
            from briefing.language.sentences import said  # late: most are kept

            self.trouble.setText("\n".join(said(self.session.wording, sentence) for sentence in told))
        self.trouble.setVisible(bool(told))

    def _ask(self, decision: Decision) -> None:
        if not self._signable():
            return
        laid = self.session.signing.laid.get(self.session.fact)
        if self.field.isHidden():
            self._keyboard.borrow()
            self.field.setText(self._drafts.pop(self.session.fact, "") or (laid.signature.reason if laid else ""))
        self._asked_for = decision
        self.field.show()
        self.field.setFocus()
        self.field.selectAll()
        self.refresh()

    def _give_reason(self, reason: str) -> None:
        if self._asked_for:
            self._sign(self._asked_for, reason)

    def _signable(self) -> bool:
        """Whether there is a fact to sign; of one that is filtered away it is said that it cannot be."""
        if self.session.selected and not self.session.selected_is_shown:
            self.refused.emit(self.outside.text())
        return self.session.selected_is_shown

    def _sign(self, decision: Decision, reason: str) -> None:
        fact = self.session.selected
        if fact and self._signable():
            self._close_field()
            self.session.signing.sign(fact, decision, reason, self.session.language)
            self.refresh()

    def _leave_field(self) -> None:
        self._put_field_away()
        self.refresh()

    def _put_field_away(self) -> None:
        """Close the field; what was written in it is there again when the fact is next doubted or rejected."""
        if self._asked_for:
            self._drafts[self._fact] = self.field.text()
            self._close_field()

    def _close_field(self) -> None:
        self._asked_for = None
        self.field.clear()
        if self.field.hasFocus():
            self._keyboard.give_back()
        self.field.hide()
