"""A briefing as rows: facts, quotes and sources with every value by its name, for formats that are worked with."""

from __future__ import annotations

from dataclasses import dataclass

from briefing.core import Date


@dataclass(frozen=True, slots=True)
class Part:
    """One stretch of a source that a quote was found in: code point offsets of the text on file, end exclusive.

    `prefix` and `suffix` are the characters before and after it, as a W3C TextQuoteSelector wants them.
    """

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source; `label` is its short name (S1), `file` the path of its text in the briefing's folder.

    `checked` tells whether the text is on file and as it was when its quotes were checked, `extent` in the
    reader's words how much of it.
    """

    id: str
    label: str
    title: str
    publisher: str
    authors: tuple[str, ...]
    published: Date | None
    accessed: Date | None
    url: str
    language: str
    file: str
    sha256: str
    checked: bool
    extent: str
    note: str


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """One quote of one fact; `number` counts from 1 inside the fact.

    `exact` are the briefing's words, character for character. `verdict` and `warnings` are the evidence
    engine's names, `judgement` says all of it in the reader's words. `parts` is where the words were found (every
    place, where the verdict is ambiguous). `live` leads to the words in the
    article at the source's address; empty where it has none.
    """

    number: int
    exact: str
    language: str
    verdict: str
    verified: bool
    warnings: tuple[str, ...]
    judgement: str
    stance: str
    stage: str
    parts: tuple[Part, ...]
    difference: str
    translation: str
    note: str
    source: SourceRow
    live: str


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact. `number` is the same in window and on paper; names and labels are in the reader's language.

    `topics` are (id, label); `stage` and `standing` are names of the format, `stage_words` and `judgement` the
    reader's words for them. `beyond` tells what the statement says and none of its quotes does; empty where there
    is nothing.
    """

    number: int
    id: str
    section: str
    holder: str
    statement: str
    language: str
    topics: tuple[tuple[str, str], ...]
    participants: tuple[str, ...]
    speaker: str
    date: Date | None
    when: str
    reported: str
    stage: str
    stage_words: str
    standing: str
    judgement: str
    beyond: str
    draft: bool
    note: str
    quotes: tuple[QuoteRow, ...]


@dataclass(frozen=True, slots=True)
class Horizon:
    """The day by which a strategy is to be carried out; `key` is the strategy's id."""

    key: str
    strategy: str
    owner: str
    date: Date
    when: str


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one edition, and what is to be said of it.

    `topics` are (id, label) of the topics that the facts shown have, in the briefing's order. `scope` names what
    of the briefing is shown (empty: all); `issued` is the day that the briefing speaks of, as (year, month, day):
    the only date that a file made from it carries.
    """

    language: str
    right_to_left: bool
    title: str
    summary: str
    as_of: str
    authors: tuple[str, ...]
    handling: str
    scope: str
    issued: tuple[int, int, int]
    topics: tuple[tuple[str, str], ...]
    facts: tuple[FactRow, ...]
    sources: tuple[SourceRow, ...]
    horizons: tuple[Horizon, ...]

    @property
    def about(self) -> str:
        """The edition in one line: title, as of when, what of it is shown, and how it is to be handled."""
        return " · ".join(part for part in (self.title, self.as_of, self.scope, self.handling) if part)
