"""The timeline: the events that the filter leaves, drawn as sharp or as vague as their dates are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as civil_date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.core import Date, Event, Strategy
from briefing.language import format_date
from briefing.models.session import Session
from briefing.panes.parts.statement import said, sources_line
from briefing.widgets.band import Band, BandColours, BandFonts, BandWords, Entry
from briefing.widgets.theme import Theme

_HORIZON = "horizon:"


class TimelinePane(QWidget):
    """Draws the events on a band of time, with the horizons of the strategies ahead."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme = session, theme
        self.band = Band()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.band)
        self.setFocusProxy(self.band)
        self._listen()
        self.dress()
        self.refresh()

    def title(self) -> str:
        """The pane's name in the reader's words."""
        return self.session.wording("Timeline")

    def refresh(self) -> None:
        """Draw what the session holds now."""
        wording = self.session.wording
        self.band.set_words(BandWords(wording("today"), wording("{n} more"), "+{n}", self.title()))
        self.band.set_tick_words(self._tick)
        self.band.set_today(float(civil_date.today().toordinal()))
        self.band.set_entries(list(self._entries()))
        self.show_selection()

    def show_selection(self) -> None:
        """Select the session's fact, if it is an event."""
        fact = self.session.selected
        self.band.set_selected(fact.id if isinstance(fact, Event) else None)

    def dress(self) -> None:
        """Draw in the colours and fonts of the theme."""
        names = ("background", "field-line", "line", "text", "quiet", "accent", "accent-soft", "card", "accent",
                 "accent")
        self.band.set_colours(BandColours(*map(self.theme.colour, names)))
        fonts = (self.theme.font(role) for role in ("small", "strong", "small"))
        self.band.set_fonts(BandFonts(*fonts))

    def _listen(self) -> None:
        session = self.session
        session.follow(self.refresh)
        session.selection_changed.connect(self.show_selection)
        self.theme.changed.connect(self.dress)
        self.band.entry_chosen.connect(self._choose)

    def _choose(self, key: str) -> None:
        """Select the event; a strategy's horizon stands for the strategy's first goal."""
        if not key.startswith(_HORIZON):
            self.session.choose(key)
            return
        goals = self.session.briefing.strategies[key.removeprefix(_HORIZON)].goals
        if goals:
            self.session.choose(goals[0].id)

    def _entries(self) -> Iterator[Entry]:
        for event in self.session.briefing.timeline:
            if self.session.shows(event):
                yield self._entry(event)
        for strategy in self.session.briefing.strategies.values():
            shown = not self.session.filter or any(map(self.session.shows, strategy.goals))
            if strategy.horizon and shown:
                yield self._horizon(strategy, strategy.horizon)

    def _entry(self, event: Event) -> Entry:
        first, last = _days(event.date)
        point = first is not None and last is not None and last - first == 1
        return Entry(
            event.id, said(self.session, event.text), format_date(event.date, self.session.language), first, last,
            soft=event.date.soft, kind="point" if point else "span", detail=sources_line(self.session, event),
        )

    def _horizon(self, strategy: Strategy, date: Date) -> Entry:
        first, last = _days(date)
        words = self.session.wording("Horizon of {name}", name=said(self.session, strategy.name))
        return Entry(_HORIZON + strategy.id, words, format_date(date, self.session.language), first, last,
                     soft=date.soft, kind="horizon")

    def _tick(self, year: int, month: int, day: int, unit: str) -> str:
        from briefing.core import InvalidDate

        edtf = {"day": f"{year:04}-{month:02}-{day:02}", "month": f"{year:04}-{month:02}"}.get(unit.split("+")[0])
        try:
            words = format_date(Date.parse(edtf), self.session.language, short=True) if edtf else str(year)
        except InvalidDate:
            return str(year)
        return words if "year" in unit else words.rsplit(" ", 1)[0]


def _days(date: Date) -> tuple[float | None, float | None]:
    """The days that a date spans, the end exclusive."""
    first, last = date.first, date.last
    return (None if first is None else float(first)), (None if last is None else float(last + 1))
