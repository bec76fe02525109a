"""What is filtered by, as chips: a click on one takes it away; and whether any of them or all must hold."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from PySide6.QtWidgets import QToolButton, QWidget

from briefing.core.filter import Facet
from briefing.models.session import Session
from briefing.panes.parts.naming import value_name
from briefing.widgets.flow import Flow
from briefing.widgets.plain_tip import plain_tip
from briefing.widgets.theme import Theme


class FilterChips(QWidget):
    """Shows each chosen value as a chip; hidden where nothing is chosen."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme = session, theme
        self.setObjectName("FilterChips")
        self._flow = Flow(self)
        self._flow.setContentsMargins(12, 4, 12, 6)
        self.chips: list[QToolButton] = []
        self._made_of: tuple[object, ...] = ()
        session.follow(self.refresh)
        theme.scaled.connect(self._renew)
        self.refresh()

    def refresh(self) -> None:
        """Show the values that the session filters by; the same chips stay, as while words are searched."""
        chosen = list(self._chosen())
        names = [value_name(self.session, facet, value) for facet, value in chosen]
        made_of = (*chosen, *names, self.session.filter.all_of, self.session.language)
        if made_of != self._made_of:
            self._made_of = made_of
            self._renew()

    def _renew(self) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()  # until it goes it would lie under the new ones
            chip.deleteLater()
        self.chips = list(self._made())
        for chip in self.chips:
            self._flow.addWidget(chip)
        self.setVisible(bool(self.chips))

    def _made(self) -> Iterator[QToolButton]:
        for facet, values in groupby(self._chosen(), key=itemgetter(0)):
            if len(self.session.filter.chosen(facet)) > 1:
                yield self._mode(facet)
            for _, value in values:
                yield self._chip(facet, value)

    def _chosen(self) -> Iterator[tuple[Facet, str]]:
        """The values filtered by, in the order in which they are listed."""
        for facet in Facet:
            if chosen := self.session.filter.chosen(facet):
                yield from ((facet, value) for value in self.session.index.values[facet] if value in chosen)

    def _chip(self, facet: Facet, value: str) -> QToolButton:
        chip, name = QToolButton(), value_name(self.session, facet, value)
        chip.setText(f"{name}  ×")
        chip.setAccessibleName(self.session.wording("No longer filter by {name}", name=name))
        chip.setToolTip(plain_tip(chip.accessibleName()))
        chip.setProperty("facet", facet.value)
        chip.setProperty("value", value)
        chip.clicked.connect(self._drop)
        self.theme.wear(chip, "small")
        return chip

    def _mode(self, facet: Facet) -> QToolButton:
        mode, every = QToolButton(), facet in self.session.filter.all_of
        wording = self.session.wording
        mode.setText(wording("all of") if every else wording("any of"))
        mode.setToolTip(wording("Any of these, or all of them"))
        mode.setAccessibleName(f"{mode.text()}: {mode.toolTip()}")
        mode.setProperty("facet", facet.value)
        mode.setProperty("mode", True)
        mode.clicked.connect(self._change_mode)
        self.theme.wear(mode, "small-strong")
        return mode

    def _drop(self) -> None:
        chip = self.sender()
        self.session.set_filter(self.session.filter.toggled(Facet(chip.property("facet")), chip.property("value")))

    def _change_mode(self) -> None:
        facet = Facet(self.sender().property("facet"))
        every = facet in self.session.filter.all_of
        self.session.set_filter(self.session.filter.with_all_of(facet, not every))
