"""The events of the timeline as a list in the order of time, for those who prefer to read."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent

from briefing.core import Date, Event
from briefing.language import format_date, is_right_to_left
from briefing.overriding import override
from briefing.panes.parts.event_rows import Dated, DatedOrder, EventRows, key_of
from briefing.panes.parts.rows_pane import RowsPane
from briefing.panes.parts.statement import said, sources_line, statement_row
from briefing.widgets.row import Row, RowKind
from briefing.widgets.row_model import ListedRows, Rows


class EventsList(RowsPane):
    """Lists what the band draws, under its dates; as long as it is out of sight it costs nothing."""

    @override
    def title(self) -> str:
        return self.session.wording("List of events")

    @override
    def lay_out(self) -> None:
        self._order: DatedOrder | None = None
        self.refresh()

    @override
    def listed(self) -> Rows:
        """None out of sight: what was shown may be of another briefing."""
        if not self.isVisible():
            return ListedRows()
        self._order = self._order or DatedOrder(self.session.briefing)
        return EventRows(self._order, self._shown(self._order), self._head, self._row)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.rows.rowCount():
            self.refresh()

    def _shown(self, order: DatedOrder) -> int:
        """What the filter leaves: of the events, which are the first facts, then of the horizons."""
        events = len(self.session.briefing.timeline)
        ahead = (place for place in range(events, len(order.all)) if self._leaves(order.all[place]))
        return self.session.matching & ((1 << events) - 1) | sum(1 << place for place in ahead)

    def _leaves(self, dated: Dated) -> bool:
        goals = () if isinstance(dated, Event) else dated.goals
        return not self.session.filter or any(map(self.session.shows, goals))

    def _head(self, date: Date) -> Row:
        language = self.session.language
        return Row(RowKind.HEAD, format_date(date, language), opens=True,
                   right_to_left=is_right_to_left(language))

    def _row(self, dated: Dated, last: bool) -> Row:
        session = self.session
        if isinstance(dated, Event):
            return statement_row(session, dated, opens=False, closes=last, aside=sources_line(session, dated))
        words = session.wording("Horizon of {name}", name=said(session, dated.name))
        return Row(RowKind.STATEMENT, words, key_of(dated), closes=last,
                   right_to_left=is_right_to_left(session.language))
