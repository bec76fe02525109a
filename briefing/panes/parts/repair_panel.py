"""How a quote that does not hold can be written so that it does: proposals as differences, taken one by one."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefing.core.visible import shortened
from briefing.evidence.repair import Repair
from briefing.language import is_right_to_left
from briefing.language.names import verdict_colour, verdict_meaning, verdict_name
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.overriding import override
from briefing.panes.parts.labels import label
from briefing.widgets.chip import Chip
from briefing.widgets.elided_label import ElidedLabel
from briefing.widgets.keyboard import LentKeyboard
from briefing.widgets.snug_scroll import SnugScroll
from briefing.widgets.styled_text import Part, StyledText
from briefing.widgets.theme import Theme

_LONGEST = 160
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class RepairPanel(QWidget):
    """Lists the proposals; the one with the keyboard is shown in the source, Enter takes it, Escape leaves."""

    place_wanted = Signal(object)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme, self.editing = session, theme, session.editing
        self.setObjectName("RepairPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading, self.cancel, self.none = ElidedLabel(), QPushButton(), label(theme, "quiet")
        self.proposals: list[Proposal] = []
        self._keyboard = LentKeyboard(self)
        self._place()
        self.editing.mending_changed.connect(self.refresh)
        session.language_changed.connect(self.refresh)
        self.cancel.clicked.connect(self.editing.leave_mending)
        self.hide()

    def refresh(self) -> None:
        """Show the repairs that are offered, or nothing."""
        found, wording = self.editing.repairs, self.session.wording
        self._clear()
        if found is None or self.editing.mending is None:
            if self.isVisible():
                self._keyboard.give_back()
            self.hide()
            return
        if self.isHidden():
            self._keyboard.borrow()
        self.heading.say(wording("{n} ways to repair the quote", n=len(found)))
        self.cancel.setText(wording("Cancel"))
        self.none.setText(wording("There is no repair that the source would bear out; select the words yourself."))
        self.none.setVisible(not found)
        for repair in found:
            self._add(repair)
        self.show()
        (self.proposals[0] if self.proposals else self.cancel).setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        """Escape, Enter and the arrows are for the proposals while one has the keyboard."""
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Escape, *_STEPS):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.editing.leave_mending()
        else:
            super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        """Bring the keyboard to the next proposal, or to the one before."""
        here = next((place for place, it in enumerate(self.proposals) if it.hasFocus()), -1)
        self.proposals[(here + step) % len(self.proposals)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        top, layout, content = QHBoxLayout(), QVBoxLayout(self), QWidget()
        self.theme.wear(self.heading, "strong")
        self.theme.wear(self.cancel, "small-strong")
        top.addWidget(self.heading, 1)
        top.addWidget(self.cancel)
        content.setObjectName("QuoteLines")
        self._lines = QVBoxLayout(content)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        self._scroll = SnugScroll(content)
        layout.setContentsMargins(16, 8, 14, 10)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self.none)
        layout.addWidget(self._scroll)

    def _add(self, repair: Repair) -> None:
        proposal = Proposal(self.session, self.theme, repair, list(self._parts(repair)), self._rtl)
        proposal.taken.connect(self.editing.accept)
        proposal.looked_at.connect(self._show_place)
        proposal.stepped.connect(self._go)
        self.proposals.append(proposal)
        self._lines.addWidget(proposal)

    def _clear(self) -> None:
        for proposal in self.proposals:
            self._lines.removeWidget(proposal)
            proposal.hide()
            proposal.deleteLater()
        self.proposals = []

    def _show_place(self, repair: Repair) -> None:
        self.place_wanted.emit(repair.spans)
        here = next((it for it in self.proposals if it.repair is repair), None)
        if here:
            self._scroll.ensureWidgetVisible(here, 0, 4)

    @property
    def _rtl(self) -> bool:
        mending, sources = self.editing.mending, self.session.briefing.sources
        return mending is not None and is_right_to_left(sources[mending.quote.source].language)

    def _parts(self, repair: Repair) -> Iterator[Part]:
        """The difference: what goes is struck out and what comes underlined; a sign would change a number's."""
        if repair.prefix and not repair.difference:
            yield visible(repair.prefix), "added"
        if not repair.difference:
            yield f" {shortened(visible(repair.exact), _LONGEST)} ", "plain"
        for change in repair.difference:
            yield visible(change.text), change.kind if change.kind in ("removed", "added") else "plain"
            yield " ", "plain"
        if repair.suffix and not repair.difference:
            yield visible(repair.suffix), "added"


class Proposal(QFrame):
    """One way to write the quote: what differs, and what the source then says."""

    taken = Signal(object)
    looked_at = Signal(object)
    stepped = Signal(int)

    def __init__(self, session: Session, theme: Theme, repair: Repair, parts: list[Part], rtl: bool) -> None:
        super().__init__()
        wording, verdict = session.wording, repair.verdict.value
        self.repair = repair
        self.setObjectName("Proposal")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.difference, self.verdict = StyledText(theme), Chip(theme)
        self.take = QPushButton(wording("Accept"))
        self.take.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.wear(self.take, "small-strong")
        self._place()
        self.difference.say(parts, rtl)
        self.verdict.say(verdict, verdict_name(wording, verdict), verdict_colour(verdict),
                         verdict_meaning(wording, verdict))
        self.setAccessibleName(wording.listed((_aloud(session, repair), verdict_name(wording, verdict))))
        self.take.setAccessibleName(wording("Accept"))
        self.take.clicked.connect(self._take)

    def _place(self) -> None:
        """Lay the parts out before anything is said: one that is shown without a parent would be a window."""
        below, layout = QHBoxLayout(), QVBoxLayout(self)
        below.addWidget(self.verdict)
        below.addStretch(1)
        below.addWidget(self.take)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(6)
        layout.addWidget(self.difference)
        layout.addLayout(below)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.looked_at.emit(self.repair)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif step := _STEPS.get(Qt.Key(event.key())):
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        self.taken.emit(self.repair)


def _aloud(session: Session, repair: Repair) -> str:
    wording = session.wording
    kinds = {"removed": "without “{words}”", "added": "with “{words}”"}
    said = [wording(kinds[it.kind], words=it.text) for it in repair.difference if it.kind in kinds]
    said += [wording("after “{words}”", words=repair.prefix)] if repair.prefix else []
    said += [wording("before “{words}”", words=repair.suffix)] if repair.suffix else []
    return wording.listed(said)
