"""The filters: topics, people, sources and verdicts, each value with the count that it would leave."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.core.filter import Facet
from briefing.language.names import verdict_colour
from briefing.models.session import Session
from briefing.panes.parts.filter_chips import FilterChips
from briefing.panes.parts.naming import value_name
from briefing.widgets.facet_list import FacetList, FacetValue
from briefing.widgets.theme import Theme


class TopicsPane(QWidget):
    """Lists what one can filter by; ticking a value changes the session's filter."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.view, self.chips = FacetList(theme), FilterChips(session, theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.chips)
        layout.addWidget(self.view)
        self.setFocusProxy(self.view)
        session.follow(self.refresh)
        self.view.value_toggled.connect(self._toggle)
        self.refresh()

    def title(self) -> str:
        """The pane's name in the reader's words."""
        return self.session.wording("Filters")

    def refresh(self) -> None:
        """Show the values and counts that the session holds now."""
        self.view.setAccessibleName(self.title())
        self.view.set_values(list(self._values()))

    def _toggle(self, facet: str, value: str) -> None:
        self.session.set_filter(self.session.filter.toggled(Facet(facet), value))

    def _values(self) -> Iterator[FacetValue]:
        for facet, counts in self.session.counts().items():
            shown = {value: count for value, count in counts.items() if self._worth_showing(facet, value)}
            if shown:
                yield FacetValue(facet.value, "", self._heading(facet))
            for value, count in shown.items():
                yield self._value(facet, value, count)

    def _worth_showing(self, facet: Facet, value: str) -> bool:
        return bool(self.session.index.values[facet][value]) or value in self.session.filter.chosen(facet)

    def _value(self, facet: Facet, value: str, count: int) -> FacetValue:
        chosen, verdict = value in self.session.filter.chosen(facet), facet is Facet.VERDICTS
        label, wording = _capital(value_name(self.session, facet, value)), self.session.wording
        spoken = f"{label}, {wording('{n} facts', n=count)}"
        return FacetValue(facet.value, value, label, count, chosen, value if verdict else "",
                          verdict_colour(value) if verdict else "text", spoken, wording.right_to_left)

    def _heading(self, facet: Facet) -> str:
        wording = self.session.wording
        words = {Facet.TOPICS: "Topics", Facet.PARTICIPANTS: "People", Facet.SOURCES: "Sources",
                 Facet.VERDICTS: "Verdicts"}
        return wording(words[facet]).upper()


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
