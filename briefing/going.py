"""Going to anything: an action, a topic, a person, a source, a verdict or a fact, found by its name."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from briefing.actions import Actions, keys_of
from briefing.core.filter import Facet
from briefing.models.destinations import Destination, Kind, Search, destinations_of, verdicts_of
from briefing.models.session import Session
from briefing.panes.parts.naming import value_name
from briefing.panes.parts.statement import said
from briefing.widgets.finder import Finder
from briefing.widgets.offer import Offer
from briefing.widgets.theme import Theme

_TURN = 0.008
"""Seconds that one turn of searching may take, before the window is let do something else."""

_FACETS = {
    Kind.TOPIC: Facet.TOPICS, Kind.PERSON: Facet.PARTICIPANTS, Kind.SOURCE: Facet.SOURCES,
    Kind.VERDICT: Facet.VERDICTS,
}


class Going(QObject):
    """Asks where to go, searches in small steps while the reader writes, and goes there."""

    def __init__(self, window: QWidget, session: Session, theme: Theme) -> None:
        super().__init__(window)
        self.session = session
        self.finder = Finder(theme, window)
        self._actions: dict[str, tuple[QAction, str]] = {}
        self._places: tuple[Destination, ...] | None = None
        self._search = Search((), "")
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._search_on)
        self.finder.words_changed.connect(self._begin)
        self.finder.chosen.connect(self._go)
        session.briefing_changed.connect(self._forget)
        session.language_changed.connect(self.finder.hide)

    def know(self, actions: Actions) -> None:
        """Offer these actions too, as they are called now."""
        self._actions = {
            f"{group}/{place}": (action, group)
            for group, inside in actions.groups()
            for place, action in enumerate(inside)
            if action.isEnabled()
        }

    def ask(self) -> None:
        """Ask where to go; asked again, leave."""
        if self.finder.isVisible():
            self.finder.leave()
            return
        wording = self.session.wording
        self.finder.setLayoutDirection(self.finder.window().layoutDirection())
        words = wording("Action, fact, person, source, topic or verdict")
        self.finder.name(words, wording("Nothing is called so"))
        self.finder.ask()

    @property
    def searching(self) -> bool:
        """Whether a search is under way."""
        return self._turns.isActive()

    def _begin(self, words: str) -> None:
        """Search for words; without any, the actions are offered."""
        actions = [Destination(Kind.ACTION, key, (_plain(it),)) for key, (it, _) in self._actions.items()]
        if self._places is None:
            self._places = tuple(destinations_of(self.session.briefing))
        self._search = Search([*actions, *verdicts_of(self.session.index), *self._places], words)
        if words.strip():
            self._turns.start(0)
            self._search_on()
        else:
            self._turns.stop()
            self.finder.offer([self._line(action) for action in actions], searching=False)

    def _search_on(self) -> None:
        end = perf_counter() + _TURN
        while not self._search.done and perf_counter() < end:
            self._search.step()
        if self._search.done:
            self._turns.stop()
        lines = [self._line(found) for found in self._search.best()]
        if self._search.done or lines != list(self.finder.lines()):
            self.finder.offer(lines, searching=not self._search.done)

    def _line(self, found: Destination) -> Offer:
        session, wording = self.session, self.session.wording
        key = f"{found.kind.value}:{found.key}"
        match found.kind:
            case Kind.ACTION:
                action, group = self._actions[found.key]
                return Offer(key, _plain(action), group, " ".join(keys_of(action)[:1]))
            case Kind.FACT:
                fact = session.briefing.by_id[found.key]
                number = wording("fact {number}", number=session.briefing.numbers[fact.id])
                return Offer(key, said(session, fact.text), number)
        kinds = {Kind.TOPIC: wording("topic"), Kind.PERSON: wording("participant"), Kind.SOURCE: wording("source"),
                 Kind.VERDICT: wording("verdict")}
        return Offer(key, value_name(session, _FACETS[found.kind], found.key), kinds[found.kind])

    def _go(self, chosen: str) -> None:
        number, _, key = chosen.partition(":")
        kind = Kind(int(number))
        if kind is Kind.ACTION:
            self._actions[key][0].trigger()
        elif kind is Kind.FACT:
            self.session.go_to(key)
        elif kind is Kind.SOURCE and self.session.is_bare(key):
            self.session.open_source(key)
        else:
            self._show_only(_FACETS[kind], key)

    def _show_only(self, facet: Facet, value: str) -> None:
        """Show the facts of a topic, person, source or verdict alone, and choose the first of them."""
        session = self.session
        session.clear_filter()
        session.set_filter(session.filter.with_values(facet, frozenset({value})))
        if session.shown and session.selected not in session.shown:
            session.choose(session.shown[0].id)
        if facet is Facet.SOURCES:
            self._lead_to(value)

    def _lead_to(self, source: str) -> None:
        """Choose a quote of a source, where the one that is chosen is taken from another."""
        if (fact := self.session.selected) and source in fact.sources:
            places = [place for place, quote in enumerate(fact.quotes) if quote.source == source]
            if self.session.quote not in places:
                self.session.choose(fact.id, places[0])

    def _forget(self) -> None:
        self._places, self._search = None, Search((), "")
        self._turns.stop()
        self.finder.hide()


def _plain(action: QAction) -> str:
    return action.text().replace("&&", "&")
