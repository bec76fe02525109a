"""The rows of the shelf: each briefing a card, in a search with what was found in it; made when they are seen."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from briefing.core import Spoken, in_language
from briefing.language import Wording, is_right_to_left
from briefing.language.decisions import isolated
from briefing.language.names import UNSUPPORTED, verdict_colour, verdict_name
from briefing.language.quotation import in_quotation_marks
from briefing.language.sentences import said
from briefing.library import Catalogue, Entry, Found, saying
from briefing.library.shown import Shown, shown
from briefing.models.shown_text import direction_of, visible
from briefing.panes.parts.statement import hit_marks
from briefing.widgets.row import Row, RowKind

_PART = "\n"
"""What parts a file from a fact's place in a key."""

_LINE = "\u2028"


class EntryRows:
    """Every briefing of a catalogue, one row each; its key is its file."""

    def __init__(self, catalogue: Catalogue, wording: Wording) -> None:
        self._catalogue, self._wording = catalogue, wording
        self._numbers = {entry.file: number for number, entry in enumerate(catalogue.entries)}

    def __len__(self) -> int:
        return len(self._catalogue.entries)

    def key(self, number: int) -> str:
        """The file of the briefing in the row of that number."""
        return self._catalogue.entries[number].file

    def number(self, key: str) -> int:
        """The number of the row with `key`; -1 where there is none."""
        return self._numbers.get(key, -1)

    def make(self, number: int) -> Row:
        """The row of that number."""
        entry, confirmed = self._catalogue.entries[number], self._catalogue.confirmed
        return head_row(entry, self._wording, confirmed, _about(entry, self._wording, confirmed))


class FoundRows:
    """What a search has found: each briefing with its facts below; the key of a fact is its file and its place."""

    def __init__(self, catalogue: Catalogue, found: Sequence[Found], words: str, wording: Wording) -> None:
        self._catalogue, self._found, self._words, self._wording = catalogue, found, words, wording
        self._heads = list(accumulate((1 + len(it.facts) for it in found), initial=0))
        self._cards = {catalogue.entries[it.number].file: card for card, it in enumerate(found)}

    def __len__(self) -> int:
        return self._heads[-1]

    def key(self, number: int) -> str:
        """The file of the briefing, and with it, in the row of a fact, the fact's place."""
        card, place = self._at(number)
        file = self._catalogue.entries[self._found[card].number].file
        return file if place < 0 else f"{file}{_PART}{self._found[card].facts[place]}"

    def number(self, key: str) -> int:
        """The number of the row with `key`; -1 where there is none."""
        file, _, place = key.rpartition(_PART) if _PART in key else (key, "", "")
        card = self._cards.get(file, -1)
        if card < 0 or not place:
            return self._heads[card] if card >= 0 else -1
        facts = self._found[card].facts
        return self._heads[card] + 1 + facts.index(int(place)) if int(place) in facts else -1

    def make(self, number: int) -> Row:
        """The row of that number."""
        card, place = self._at(number)
        found = self._found[card]
        if place < 0:
            return self._head(found)
        return self._fact(number, found, place, last=number + 1 == self._heads[card + 1])

    def _at(self, number: int) -> tuple[int, int]:
        """Which card a row is in, and which of its facts it shows; -1: its head."""
        card = bisect_right(self._heads, number) - 1
        return card, number - self._heads[card] - 1

    def _head(self, found: Found) -> Row:
        entry, wording = self._catalogue.entries[found.number], self._wording
        if entry.problems or not found.facts:
            about = _about(entry, wording, self._catalogue.confirmed)
        else:
            facts = wording("{n} facts found", n=len(found.facts))
            about = [_joined(saying.date_line(entry, wording), facts)]
        return head_row(
            entry, wording, self._catalogue.confirmed, about, self._words, alone=not found.facts
        )

    def _fact(self, number: int, found: Found, place: int, last: bool) -> Row:
        entry = self._catalogue.entries[found.number]
        fact = self._catalogue.facts(found.number)[found.facts[place]]
        result = shown(entry, fact, self._words, self._wording.language)
        words, aside = visible(result.statement.words), self._also(entry, result)
        verdict = fact.verdict or UNSUPPORTED
        sign = verdict if self._catalogue.confirmed else "unchecked"
        return Row(
            RowKind.STATEMENT, words, self.key(number),
            sign=sign, sign_colour=verdict_colour(verdict) if self._catalogue.confirmed else "quiet",
            aside=aside, marks=hit_marks(words, self._words), aside_marks=hit_marks(aside, self._words),
            closes=last, right_to_left=_runs_left(result.statement),
            spoken=self._wording.listed([words, verdict_name(self._wording, sign), *([aside] if aside else [])]),
        )

    def _also(self, entry: Entry, result: Shown) -> str:
        """What else holds the words: of a quote, in its quotation marks, with its source and its verdict."""
        if not result.also:
            return ""
        words = visible(result.also)
        if not (quote := result.quote):
            return isolated(self._wording, words)
        title = in_language(quote.source, self._wording.language, entry.languages).words
        parts = [isolated(self._wording, in_quotation_marks(words, quote.language)), visible(title)]
        if self._catalogue.confirmed:
            parts.append(verdict_name(self._wording, quote.verdict))
        return " · ".join(parts)


def opened_by(key: str) -> tuple[str, int]:
    """The file that a key names, and the place of the fact in its briefing; -1 where it names none."""
    file, parted, place = key.rpartition(_PART)
    return (file, int(place)) if parted else (key, -1)


def head_row(
    entry: Entry, wording: Wording, confirmed: bool, about: Sequence[str], words: str = "", alone: bool = True
) -> Row:
    """The row of a briefing: its title, its sign, and the lines `about` it; `alone` where no fact comes below."""
    title = saying.title_of(entry, wording)
    sign, colour = _sign(entry, confirmed)
    said = visible(title.words)
    return Row(
        RowKind.HEAD, said, entry.file, sign=sign, sign_colour=colour, aside=_LINE.join(filter(None, about)),
        marks=hit_marks(said, words), opens=True, closes=alone,
        right_to_left=wording.right_to_left if entry.problems else _runs_left(title),
        spoken=wording.listed([said, *filter(None, about)]),
    )


def _sign(entry: Entry, confirmed: bool) -> tuple[str, str]:
    if entry.problems:
        return "problem", "bad"
    if not confirmed:
        return "unchecked", "quiet"
    verdict = saying.worst_verdict(entry)
    return verdict, verdict_colour(verdict)


def _about(entry: Entry, wording: Wording, confirmed: bool) -> list[str]:
    """The lines below a title: date, ledger and topics; of a broken briefing its problem and its file."""
    if entry.problems:
        problem = saying.problem_line(entry, wording, said)
        return [problem, isolated(wording, visible(entry.file))]
    if not confirmed:
        ledger = [saying.date_line(entry, wording), wording("checking the quotes…")]
    else:
        facts = _joined(saying.date_line(entry, wording), saying.facts_line(entry, wording))
        ledger = [facts, saying.quotes_line(entry, wording) if entry.facts else ""]
    return [*ledger, saying.topics_line(entry, wording)]


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _runs_left(spoken: Spoken) -> bool:
    """Whether words run from the right: as their language does, else as their letters do."""
    return is_right_to_left(spoken.language) if spoken.language else direction_of(spoken.words)
