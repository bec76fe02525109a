"""The events of the briefing and the horizons of its strategies on a band of time, in the reader's words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as civil_date
from functools import partial

from briefing.core import Date, Event, InvalidDate, Strategy
from briefing.core.spans import days_of, is_day, spans_of
from briefing.language import format_date
from briefing.language.decisions import laid_name, laid_sign
from briefing.language.names import DIFFERS, FLAGGED, verdict_name
from briefing.models.session import Session
from briefing.panes.parts.statement import flagged_words, said, sign_of, sources_line
from briefing.widgets.band import Band, BandColours, BandFonts, BandWords, Entries, Entry, Seal
from briefing.widgets.telling import say
from briefing.widgets.theme import Theme

_HORIZON = "horizon:"


class EventsBand(Band):
    """Draws what the session's filter leaves; an event's entry is made when it comes into view."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme = session, theme
        self.dress()
        self.show_briefing()
        session.briefing_changed.connect(self.show_briefing)
        session.language_changed.connect(self.show_briefing)
        session.filter_changed.connect(self.refilter)
        session.ledger_changed.connect(self.refilter)
        session.selection_changed.connect(self.show_selection)
        session.signing.changed.connect(self.reseal)
        theme.changed.connect(self.dress)
        self.viewed.connect(self._say_view)
        self.entry_chosen.connect(self._choose)
        self.entry_opened.connect(session.editing.edit)  # a horizon is no fact: nothing opens

    def show_briefing(self) -> None:
        """Draw the session's briefing in the session's language."""
        self._say_words()
        self.set_tick_words(self._tick)
        self._events = self.session.briefing.timeline
        self._ahead = [s for s in self.session.briefing.strategies.values() if s.horizon]
        self.set_entries(self._entries(), self._shown())
        self.set_today(float(civil_date.today().toordinal()))
        self.show_selection()

    def refilter(self) -> None:
        """Draw only what the session's filter leaves."""
        self.show_only(self._shown())
        self._say_words()
        self.show_selection()

    def show_selection(self) -> None:
        """Select the session's fact, if it is an event."""
        fact = self.session.selected
        self.set_selected(fact.id if isinstance(fact, Event) else None)

    def dress(self) -> None:
        """Draw in the colours and fonts of the theme."""
        names = ("background", "field-line", "line", "text", "quiet", "accent", "accent-soft", "card", "accent",
                 "accent")
        self.set_colours(BandColours(*map(self.theme.colour, names)))
        fonts = (self.theme.font(role) for role in ("small", "strong", "small"))
        self.set_fonts(BandFonts(*fonts))

    def _say_words(self) -> None:
        wording = self.session.wording
        blank = wording("No fact passes this filter.") if self.session.filter else ""
        self.set_words(BandWords(wording("today"), self._more, "+{n}", wording("Timeline"), blank))

    def _choose(self, key: str) -> None:
        """Select the event; a strategy's horizon stands for the strategy's first goal."""
        if not key.startswith(_HORIZON):
            self.session.choose(key)
            return
        goals = self.session.briefing.strategies[key.removeprefix(_HORIZON)].goals
        if goals:
            self.session.choose(goals[0].id)

    def _entries(self) -> Entries:
        keys = [event.id for event in self._events] + [_HORIZON + strategy.id for strategy in self._ahead]
        events, ahead = self.session.briefing.spans, spans_of(list(self._horizons()))
        soft = events.soft | {number + len(self._events) for number in ahead.soft}
        return Entries(
            keys, events.firsts + ahead.firsts, events.lasts + ahead.lasts, events.kinds + b"h" * len(self._ahead),
            self._entry, soft, seal=self._seal, aside=self._verdict,
        )

    def _horizons(self) -> Iterator[Date]:
        for strategy in self._ahead:
            assert strategy.horizon, "only these are ahead"
            yield strategy.horizon

    def _shown(self) -> int:
        """What the filter leaves, as bits: of the events, which are the first facts, then of the horizons."""
        events = self.session.matching & ((1 << len(self._events)) - 1)
        horizons = sum(self._leaves(strategy) << place for place, strategy in enumerate(self._ahead))
        return events | horizons << len(self._events)

    def _leaves(self, strategy: Strategy) -> bool:
        return not self.session.filter or any(map(self.session.shows, strategy.goals))

    def _entry(self, number: int) -> Entry:
        if number >= len(self._events):
            return self._horizon(self._ahead[number - len(self._events)])
        event = self._events[number]
        return Entry(
            event.id, said(self.session, event.text), format_date(event.date, self.session.language),
            *days_of(event.date), soft=event.date.soft, kind="point" if is_day(event.date) else "span",
            detail=sources_line(self.session, event),
        )

    def _verdict(self, number: int) -> str:
        """How well its sources bear an event out, in words; nothing for a horizon."""
        if number >= len(self._events):
            return ""
        event, wording = self._events[number], self.session.wording
        verdict = verdict_name(wording, sign_of(self.session, event)) if event.quotes else ""
        differing = verdict_name(wording, DIFFERS) if event.disputed else ""
        flagged = verdict_name(wording, FLAGGED) if flagged_words(self.session, event) else ""
        return wording.listed(filter(None, (verdict, differing, flagged)))

    def _say_view(self) -> None:
        """Say to a screen reader which stretch of time a key has brought into view."""
        days = (min(max(1, int(self.view.day(x))), civil_date.max.toordinal()) for x in (0.0, self.view.width - 1))
        months = [civil_date.fromordinal(day).isoformat()[:7] for day in days]  # `%Y` has no zeros in year 1
        words = (format_date(Date.parse(month), self.session.language) for month in months)
        say(self, " – ".join(words))

    def _seal(self, number: int) -> Seal | None:
        signed = self.session.signing.laid
        laid = signed.get(self._events[number].id) if signed and number < len(self._events) else None
        if laid is None:
            return None
        icon, colour = laid_sign(laid)
        picture = partial(self.theme.icons.pixmap, icon, self.theme.colour(colour))
        return Seal(laid_name(self.session.wording, laid), picture)

    def _horizon(self, strategy: Strategy) -> Entry:
        date = strategy.horizon
        assert date, "only these are ahead"
        words = self.session.wording("Horizon of {name}", name=said(self.session, strategy.name))
        return Entry(_HORIZON + strategy.id, words, format_date(date, self.session.language), *days_of(date),
                     soft=date.soft, kind="horizon")

    def _more(self, n: int) -> str:
        return self.session.wording("{n} more", n=n)

    def _tick(self, year: int, month: int, day: int, unit: str) -> str:
        edtf = {"day": f"{year:04}-{month:02}-{day:02}", "month": f"{year:04}-{month:02}"}.get(unit.split("+")[0])
        try:
            words = format_date(Date.parse(edtf), self.session.language, short=True) if edtf else str(year)
        except InvalidDate:
            return str(year)
        return words if "year" in unit else words.rsplit(" ", 1)[0]
