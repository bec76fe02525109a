"""The session: the one object that changes — what is open, filtered, selected — and says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from briefing.core import Fact, Filter
from briefing.core.bits import BitSet, place_after, place_before, places_from
from briefing.core.filter import Facet
from briefing.core.index import Index
from briefing.core.signature import Tally, checks_of, tally_of
from briefing.language import Wording
from briefing.language.names import DIFFERS, DRAFT, FLAGGED, UNSUPPORTED
from briefing.models.editing import Editing
from briefing.models.history import History
from briefing.models.open_briefing import OpenBriefing
from briefing.models.signing import Signing

if TYPE_CHECKING:  # the engine comes with the first ledger, after the first paint
    from briefing.evidence import Finding, Ledger


class Session(QObject):
    """What the reader sees of one open briefing; every pane listens to it and none to another pane.

    `fact` is the id of the selected fact or empty, and `quote` the number of its selected quote, from 0. `source`
    is the id of a source that the reader has opened by itself: empty where a fact leads to its sources. `lit` are
    the ids of the facts that rest on words which the reader points at in a source. `matching` are the facts that
    the filter lets through, as bits.
    """

    briefing_changed = Signal()
    ledger_changed = Signal()
    filter_changed = Signal()
    selection_changed = Signal()
    language_changed = Signal()
    source_opened = Signal()
    lit_changed = Signal()
    index: Index
    matching: BitSet

    def __init__(self, open_briefing: OpenBriefing, language: str, signing: Signing | None = None) -> None:
        super().__init__()
        self.wording = Wording(language)
        self.signing = signing or Signing()
        self.signing.stepped_to.connect(self.choose)
        self.signing.changed.connect(self._recheck)  # before any pane, which shows what is counted here
        self.editing = Editing()
        self.history = History(self.signing)
        self.fact, self.quote, self.source = "", 0, ""
        self.lit: frozenset[str] = frozenset()
        self.filter = Filter()
        self.ledger: Ledger | None = None
        self._take(open_briefing)

    def follow(self, slot: Callable[[], None]) -> None:
        """Call `slot` whenever there is something else to show, or other words to say it in."""
        for signal in (self.briefing_changed, self.ledger_changed, self.filter_changed, self.language_changed):
            signal.connect(slot)

    def replace(
        self, open_briefing: OpenBriefing, ledger: Ledger | None = None, index: Index | None = None,
        fact: str | None = None,
    ) -> None:
        """Show another briefing, or this one anew; selection and filter stay as far as they still fit.

        `ledger` and the `index` with its verdicts are given where the quotes are judged already, `fact` where
        another one is to be selected, by its id in the new briefing.
        """
        before = self.fact
        self.source = self.source if open_briefing.file == self.open.file else ""
        self._take(open_briefing)
        self.filter = _fitting(self.filter, self.index)
        self.fact = self.fact if fact is None else fact
        if self.fact not in self.briefing.by_id:
            self.fact = ""
        quotes = self.briefing.by_id[self.fact].quotes if self.fact else ()
        self.quote = min(self.quote, max(0, len(quotes) - 1))
        if ledger:
            self.ledger = ledger
            self.index = self._judged(ledger, index)
        self._refilter()
        self.briefing_changed.emit()
        if self.fact != before:
            self.selection_changed.emit()

    def set_ledger(self, ledger: Ledger, index: Index | None = None) -> None:
        """Take in the verdicts on this briefing's quotes.

        `index` is this briefing's with the `verdict_values` of the ledger, for whoever has made it already.
        """
        self.ledger = ledger
        self.index = self._judged(ledger, index)
        self._refilter()
        self.ledger_changed.emit()

    def set_filter(self, wanted: Filter) -> None:
        """Show only the facts that `wanted` lets through."""
        if wanted != self.filter:
            self.filter = wanted
            self._refilter()
            self.filter_changed.emit()

    def clear_filter(self) -> None:
        """Show every fact."""
        self.set_filter(Filter(all_of=self.filter.all_of))

    def choose(self, fact: str, quote: int = 0) -> None:
        """Select a fact and one of its quotes, or nothing where `fact` is empty."""
        if (fact, quote) != (self.fact, self.quote) and (not fact or fact in self.briefing.by_id):
            self.fact, self.quote = fact, quote
            self.source = "" if fact else self.source
            self.selection_changed.emit()

    def open_source(self, source: str) -> None:
        """Show a source (id) by itself, with no fact selected: a fact is signed beside the source it rests on."""
        if source in self.briefing.sources:
            self.fact, self.quote, self.source = "", 0, source
            self.selection_changed.emit()
            self.source_opened.emit()

    def go_to(self, fact: str) -> None:
        """Select a fact; a filter that hides it is cleared."""
        found = self.briefing.by_id.get(fact)
        if found and not self.shows(found):
            self.clear_filter()
        self.choose(fact)

    def is_bare(self, source: str) -> bool:
        """Whether no fact rests on a source (id)."""
        return not self.index.values[Facet.SOURCES].get(source)

    def light(self, facts: frozenset[str]) -> None:
        """Light the facts that rest on words a reader points at."""
        if facts != self.lit:
            self.lit = facts
            self.lit_changed.emit()

    def choose_next_quote(self) -> None:
        """Select the next quote of the selected fact; after the last comes the first."""
        self._step_quote(1)

    def choose_previous_quote(self) -> None:
        """Select the previous quote of the selected fact; before the first comes the last."""
        self._step_quote(-1)

    def choose_next_fact(self) -> None:
        """Select the next fact that the filter lets through."""
        self._step_fact(1)

    def choose_previous_fact(self) -> None:
        """Select the previous fact that the filter lets through."""
        self._step_fact(-1)

    def choose_next_unchecked(self) -> bool:
        """Select the next fact shown that is not signed as it stands; False where there is none."""
        fact = self.next_unchecked()
        if fact:
            self.choose(fact)
        return bool(fact)

    def next_unchecked(self) -> str:
        """The id of the next fact shown that is not signed as it stands; empty where there is none."""
        return self.signing.next_unchecked(self._ahead())

    def tally(self) -> Tally:
        """How far the facts shown are checked."""
        by_id, laid = self.briefing.by_id, self.signing.laid
        here = [it for key, it in laid.items() if self.shows(by_id[key])] if self.filter else list(laid.values())
        return tally_of(self.matching.bit_count(), here)

    def set_language(self, language: str) -> None:
        """Speak to the reader in another language: en, fr or ar."""
        if language != self.language:
            self.wording = Wording(language)
            self.language_changed.emit()

    @property
    def language(self) -> str:
        """The reader's language: en, fr or ar."""
        return self.wording.language

    @property
    def selected(self) -> Fact | None:
        """The selected fact, if any."""
        return self.briefing.by_id.get(self.fact)

    @property
    def finding(self) -> Finding | None:
        """The verdict on the selected quote, once it is known."""
        findings = self.findings(self.fact)
        return findings[self.quote] if self.quote < len(findings) else None

    def findings(self, fact: str) -> Sequence[Finding]:
        """The verdicts on the quotes of a fact; empty until they are known."""
        return self.ledger.by_fact.get(fact, ()) if self.ledger else ()

    def shows(self, fact: Fact) -> bool:
        """Whether the filter lets `fact` through."""
        place = self.briefing.numbers[fact.id] - 1
        return bool(self._flags[place >> 3] >> (place & 7) & 1)

    @property
    def selected_is_shown(self) -> bool:
        """Whether a fact is selected and the filter lets it through: only then can it be signed."""
        return (fact := self.selected) is not None and self.shows(fact)

    @property
    def shown(self) -> tuple[Fact, ...]:
        """The facts that the filter lets through, in the order of their numbers."""
        return self.index.facts(self.matching)

    def counts(self) -> dict[Facet, dict[str, int]]:
        """For each value of each facet, how many facts it would leave beside the other facets."""
        return self.index.counts(self.filter)

    def base_of(self, facet: Facet) -> BitSet:
        """The facts among which the values of a facet are counted: mostly those shown."""
        alone = self.filter.chosen(facet) and facet not in self.filter.all_of
        return self.index.base_of(facet, self.filter) if alone else self.matching

    def _take(self, open_briefing: OpenBriefing) -> None:
        self.open = open_briefing
        self.briefing = open_briefing.briefing
        self.signing.open(self.briefing, open_briefing.file)
        self.history.open(open_briefing.file)
        self.editing.open(open_briefing)
        self.index = Index(self.briefing).with_checks(self._checks())
        self.ledger = None
        self._refilter()

    def _judged(self, ledger: Ledger, index: Index | None) -> Index:
        """The index with the verdicts of a ledger, if it is not made yet, for this reader."""
        return (index or self.index.with_verdicts(verdict_values(ledger))).with_checks(self._checks())

    def _checks(self) -> dict[str, tuple[str, ...]]:
        return {fact: checks_of(laid) for fact, laid in self.signing.laid.items()}

    def _recheck(self) -> None:
        """Count by what the reader has now decided; a filter that asks for it lets other facts through."""
        self.index = self.index.with_checks(self._checks())
        if self.filter.checked:
            self._refilter()
            self.filter_changed.emit()

    def _refilter(self) -> None:
        self.matching = self.index.matching(self.filter)
        self._flags = self.matching.to_bytes(len(self.briefing.facts) // 8 + 1, "little")

    def _step_quote(self, step: int) -> None:
        if (fact := self.selected) and fact.quotes:
            self.choose(fact.id, (self.quote + step) % len(fact.quotes))

    def _step_fact(self, step: int) -> None:
        """Select the next or the previous fact shown; after the last comes the first."""
        here, count = self._place(), len(self.briefing.facts)
        find = place_after if step > 0 else place_before
        place = find(self.matching, here)
        if place < 0:
            place = find(self.matching, -1 if step > 0 else count)
        if place >= 0:
            self.choose(self.briefing.facts[place].id)

    def _ahead(self) -> Iterator[Fact]:
        """The facts shown after the selected one, then those from the top up to it."""
        return (self.briefing.facts[place] for place in places_from(self.matching, self._place()))

    def _place(self) -> int:
        """The place of the selected fact among all, from 0; -1 where none is selected."""
        return self.briefing.numbers.get(self.fact, 0) - 1


def verdict_values(ledger: Ledger) -> dict[str, tuple[str, ...]]:
    """The words by which the evidence of each fact is filtered, by the fact's id; from any thread."""
    return {fact.id: _verdict_values(fact, ledger) for fact in ledger.facts}


def _verdict_values(fact: Fact, ledger: Ledger) -> tuple[str, ...]:
    verdicts = [finding.verdict.value for finding in ledger.by_fact[fact.id]] or [UNSUPPORTED]
    if fact.disputed:
        verdicts.append(DIFFERS)
    if ledger.flags(fact):
        verdicts.append(FLAGGED)
    if fact.draft:
        verdicts.append(DRAFT)
    return tuple(verdicts)


def _fitting(wanted: Filter, index: Index) -> Filter:
    for facet in Facet:
        known = index.values[facet] if facet is not Facet.VERDICTS else wanted.chosen(facet)
        wanted = wanted.with_values(facet, wanted.chosen(facet) & frozenset(known))
    return wanted
