"""What is filtered by, as chips: a click on one takes it away; and whether any of them or all must hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QToolButton, QWidget

from briefing.core.filter import Facet
from briefing.models.session import Session
from briefing.panes.parts.naming import value_name
from briefing.widgets.flow import Flow
from briefing.widgets.plain_tip import plain_tip
from briefing.widgets.theme import Theme

Chosen = tuple[Facet, str]
"""A value that is filtered by, or the mode of a facet."""

_MODE = ""


class FilterChips(QWidget):
    """Shows each chosen value as a chip; hidden where nothing is chosen. `laid` tells of another height."""

    laid = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme = session, theme
        self.setObjectName("FilterChips")
        self._flow = Flow(self)
        self._flow.setContentsMargins(12, 4, 12, 6)
        self._by_key: dict[Chosen, QToolButton] = {}
        self._spare: dict[bool, list[QToolButton]] = {True: [], False: []}
        session.follow(self.refresh)
        self.refresh()

    @property
    def chips(self) -> list[QToolButton]:
        """The chips, in the order of the values."""
        return list(self._by_key.values())

    def refresh(self) -> None:
        """Show the values that the session filters by; a chip stays as long as its value does."""
        before, keys = self._by_key, list(self._keys())
        for key in before.keys() - set(keys):
            before[key].hide()
            self._spare[key[1] == _MODE].append(before[key])
        self._by_key = {key: before.get(key) or self._another(*key) for key in keys}
        for key, chip in self._by_key.items():
            self._name(chip, *key)
        if keys != list(before):
            self._lay(before.values())

    def _lay(self, before: Iterable[QToolButton]) -> None:
        """Set the chips in their lines."""
        for chip in before:
            self._flow.removeWidget(chip)
        for chip in self._by_key.values():
            self._flow.addWidget(chip)
            chip.show()
            chip.ensurePolished()  # now, so that its size is known where room is made for it
        self.setVisible(bool(self._by_key))
        self.laid.emit()

    def _keys(self) -> Iterator[Chosen]:
        """What is chosen, in the order in which it is listed; before several values of a facet, its mode."""
        for facet in Facet:
            if chosen := self.session.filter.chosen(facet):
                if len(chosen) > 1:
                    yield facet, _MODE
                yield from ((facet, value) for value in self.session.index.values[facet] if value in chosen)

    def _another(self, facet: Facet, value: str) -> QToolButton:
        """A chip for what had none: one that is no longer needed, if there is any, as making one takes a while."""
        is_mode = value == _MODE
        chip = self._spare[is_mode].pop() if self._spare[is_mode] else self._made(is_mode)
        chip.setProperty("facet", facet.value)
        chip.setProperty("value", value)
        return chip

    def _made(self, is_mode: bool) -> QToolButton:
        chip = QToolButton(self)
        chip.setProperty("mode", is_mode)
        chip.clicked.connect(self._change_mode if is_mode else self._drop)
        self.theme.wear(chip, "small-strong" if is_mode else "small")
        return chip

    def _name(self, chip: QToolButton, facet: Facet, value: str) -> None:
        wording = self.session.wording
        if value == _MODE:
            words = wording("all of") if facet in self.session.filter.all_of else wording("any of")
            tip = wording("Any of these, or all of them")
            name = f"{words}: {tip}"
        else:
            words = f"{value_name(self.session, facet, value)}  ×"
            name = tip = wording("No longer filter by {name}", name=words.removesuffix("  ×"))
        if (chip.text(), chip.accessibleName()) != (words, name):
            chip.setText(words)
            chip.setAccessibleName(name)
            chip.setToolTip(plain_tip(tip))

    def _drop(self) -> None:
        chip = self.sender()
        self.session.set_filter(self.session.filter.toggled(Facet(chip.property("facet")), chip.property("value")))

    def _change_mode(self) -> None:
        facet = Facet(self.sender().property("facet"))
        every = facet in self.session.filter.all_of
        self.session.set_filter(self.session.filter.with_all_of(facet, not every))
