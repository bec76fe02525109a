"""The filters: topics, people, sources, verdicts and decisions, each value with the count that it would leave."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import overload

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from briefing.core.bits import BitSet
from briefing.core.filter import Facet, Filter
from briefing.language.decisions import check_sign
from briefing.language.names import verdict_colour
from briefing.models.session import Session
from briefing.overriding import override
from briefing.panes.parts.filter_chips import FilterChips
from briefing.panes.parts.naming import value_name
from briefing.widgets.facet_list import FacetList, FacetValue
from briefing.widgets.theme import Theme

_NARROWEST = 144
"""Pixels: a chip with its margins."""

_WORD = 124
"""Pixels of small letters, the box and the count among them: a name of some eleven letters is not broken."""

Line = tuple[Facet, str]
"""A value of a facet; the heading of the facet where the value is empty."""


class TopicsPane(QWidget):
    """Lists what one can filter by; ticking a value changes the session's filter.

    It lays its two parts itself: a layout of Qt's would tell the window of every chip, and all of it would be laid
    and painted anew.
    """

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self._theme = session, theme
        self.view = FacetList(theme)
        for signal in (session.briefing_changed, session.ledger_changed, session.language_changed):
            signal.connect(self.refresh)
        session.filter_changed.connect(self.recount)
        session.signing.changed.connect(self.refresh)
        self.chips = FilterChips(session, theme)  # told after the list, to which it leaves more or less room
        for part in (self.chips, self.view):
            part.setParent(self)
        self.setFocusProxy(self.view)
        self.chips.laid.connect(self._lay)
        theme.scaled.connect(self.updateGeometry)
        self.view.value_toggled.connect(self._toggle)
        self.refresh()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(max(_NARROWEST, self._theme.pixels(_WORD)), self.view.minimumSizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        return self.view.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._lay()
        return super().event(event)

    def title(self) -> str:
        """The pane's name in the reader's words."""
        return self.session.wording("Filters")

    def refresh(self) -> None:
        """Show the values and counts that the session holds now."""
        self.view.setAccessibleName(self.title())
        self._lines = list(self._worth_showing())
        self._listed = frozenset(self._lines)
        self._uncounted: dict[Line, FacetValue] = {}
        self.view.set_values(self._counted(), most=len(self.session.briefing.facts))

    def recount(self) -> None:
        """Show the counts that the session's filter leaves; the lines are the same, but for what is chosen."""
        if self._all_chosen() <= self._listed:
            self.view.recount(self._counted())
        else:
            self.refresh()

    def _lay(self) -> None:
        high = 0 if self.chips.isHidden() else self.chips.heightForWidth(self.width())
        self.chips.setGeometry(0, 0, self.width(), high)
        self.view.setGeometry(0, high, self.width(), max(0, self.height() - high))

    def _toggle(self, facet: str, value: str) -> None:
        """Filter by a value, or no longer; a source that no fact rests on is opened: it can only be read."""
        session, wanted = self.session, self.session.filter.toggled(Facet(facet), value)
        session.set_filter(wanted)
        if Facet(facet) is Facet.SOURCES and value in wanted.sources and session.is_bare(value):
            session.open_source(value)

    def _worth_showing(self) -> Iterator[Line]:
        """The values that a fact has or that are chosen, and all sources, under the headings of their facets."""
        for facet, values in self.session.index.values.items():
            chosen, every = self.session.filter.chosen(facet), facet is Facet.SOURCES
            shown = [value for value, having in values.items() if having or every or value in chosen]
            yield from ((facet, value) for value in (["", *shown] if shown else ()))

    def _all_chosen(self) -> set[Line]:
        wanted = self.session.filter
        return {(facet, value) for facet in Facet for value in wanted.chosen(facet)}

    def _counted(self) -> Sequence[FacetValue]:
        wanted, values = self.session.filter, self.session.index.values
        bases = {facet: self.session.base_of(facet) for facet in Facet}
        return _Counted(self._lines, partial(self._line, wanted, bases, values))

    def _line(
        self, wanted: Filter, bases: Mapping[Facet, BitSet], values: Mapping[Facet, Mapping[str, BitSet]],
        line: Line,
    ) -> FacetValue:
        """A line with its count; what is counted is what was filtered when the lines were given to the list."""
        facet, value = line
        if line not in self._uncounted:
            self._uncounted[line] = self._named(facet, value)
        if not value:
            return self._uncounted[line]
        count = (bases[facet] & values[facet].get(value, 0)).bit_count()
        return self._uncounted[line].counted(count, value in wanted.chosen(facet))

    def _named(self, facet: Facet, value: str) -> FacetValue:
        if not value:
            return FacetValue(facet.value, "", self._heading(facet))
        (icon, colour), rtl = _sign(facet, value), self.session.wording.right_to_left
        label = _capital(value_name(self.session, facet, value))
        return FacetValue(facet.value, value, label, 0, False, icon, colour, self._spoken, rtl)

    def _spoken(self, label: str, count: int) -> str:
        return f"{label}, {self.session.wording('{n} facts', n=count)}"

    def _heading(self, facet: Facet) -> str:
        wording = self.session.wording
        words = {Facet.TOPICS: "Topics", Facet.PARTICIPANTS: "People", Facet.SOURCES: "Sources",
                 Facet.VERDICTS: "Verdicts", Facet.CHECKED: "Checked by me"}
        return wording(words[facet]).upper()


def _sign(facet: Facet, value: str) -> tuple[str, str]:
    """The icon of a value and the name of its colour, where it has one."""
    if facet is Facet.VERDICTS:
        return value, verdict_colour(value)
    return check_sign(value) if facet is Facet.CHECKED else ("", "text")


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


class _Counted(Sequence[FacetValue]):
    """Lines that are counted and named when they come into view: there may be thousands of people and sources."""

    def __init__(self, lines: Sequence[Line], make: Callable[[Line], FacetValue]) -> None:
        self._lines, self._make = lines, make
        self._made: dict[int, FacetValue] = {}

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, number: int) -> FacetValue: ...

    @overload
    def __getitem__(self, number: slice) -> Sequence[FacetValue]: ...

    def __getitem__(self, number: int | slice) -> FacetValue | Sequence[FacetValue]:
        if isinstance(number, slice):
            return [self[place] for place in range(*number.indices(len(self)))]
        if number not in self._made:
            self._made[number] = self._make(self._lines[number])
        return self._made[number]
