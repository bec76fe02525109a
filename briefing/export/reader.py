"""The reader for whom a document is made: chooses the language of every word, date and name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from unicodedata import bidirectional

from briefing.core import Briefing, Date, Text
from briefing.export.blocks import Look, Run, Words
from briefing.language import Wording, format_date, is_right_to_left
from briefing.language.names import language_name

_SPACES = re.compile(r"[ \t\r\n\f\v\x85\u2028\u2029]+")
_LONGEST_HEADING = 280
_PARAGRAPHS = re.compile(r"(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)\s*")


@dataclass(frozen=True)
class Reader:
    """Says the texts of one briefing, and the program's own words, in one language."""

    briefing: Briefing
    language: str
    wording: Wording = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "wording", Wording(self.language))

    def __call__(self, words: str, **values: object) -> str:
        """The program's own words, translated and filled in."""
        return self.wording(words, **values)

    def date(self, date: Date | None) -> str:
        """The date in the reader's words; nothing where there is none."""
        return format_date(date, self.language) if date else ""

    def plain(self, text: Text) -> str:
        """The words of `text` alone, on one line."""
        return one_line(self.briefing.say(text, self.language).words)

    def words(self, text: Text, look: Look = Look.PLAIN) -> Words:
        """The words of `text`, labelled with their language where it is not the reader's."""
        spoken = self.briefing.say(text, self.language)
        if not spoken.words:
            return ()
        run = self.run(one_line(spoken.words), spoken.language, look)
        return (run, *self.label(spoken.language))

    def unlabelled(self, text: Text) -> Words:
        """The words of a name or title, which says by itself in which language it is."""
        spoken = self.briefing.say(text, self.language)
        return (self.run(one_line(spoken.words), spoken.language),) if spoken.words else ()

    def paragraphs(self, text: Text) -> tuple[Words, ...]:
        """The paragraphs of a longer text, parted by empty lines; the last one carries the label."""
        spoken = self.briefing.say(text, self.language)
        parts = [one_line(part) for part in _PARAGRAPHS.split(spoken.words)]
        runs = [(self.run(part, spoken.language),) for part in parts if part]
        return (*runs[:-1], runs[-1] + self.label(spoken.language)) if runs else ()

    def run(self, text: str, language: str, look: Look = Look.PLAIN, link: str = "") -> Run:
        """A run of text in `language`; the document's own language is left unsaid."""
        foreign = language if language != self.language else ""
        return Run(text, foreign, is_right_to_left(language or self.language), look, link)

    def own(self, text: str, look: Look = Look.PLAIN, link: str = "") -> Run:
        """A run of the program's own words."""
        return self.run(text, self.language, look, link)

    def name(self, text: str, look: Look = Look.PLAIN) -> Run:
        """A run of words whose language nobody told, such as an alias: its first letter gives the direction."""
        strong = next((c for c in map(bidirectional, text) if c in ("L", "R", "AL")), "")
        rightwards = self.wording.right_to_left if not strong else strong != "L"
        return Run(one_line(text), "", rightwards, look)

    def listed(self, runs: Sequence[Run], separator: str) -> Words:
        """The runs one after the other, with the separator between them."""
        between = self.own(self(separator))
        return tuple(run for each in runs for run in (between, each))[1:]

    def label(self, language: str) -> Words:
        """The label of words that are not in the reader's language: “(in French)”."""
        if not language or language == self.language:
            return ()
        name = language_name(language, self.language)
        return (self.own(" "), self.own(self("(in {language})", language=name), Look.QUIET))

    def participant(self, key: str) -> str:
        """The name of a participant; the id itself where none has it."""
        found = self.briefing.participants.get(key)
        return self.plain(found.name) if found else key

    def topic(self, key: str) -> str:
        """The label of a topic; the id itself where none has it."""
        found = self.briefing.topics.get(key)
        return self.plain(found.label) if found else key


def one_line(text: str) -> str:
    """The text with every run of line ends, tabs and plain spaces as one space; no-break spaces stay."""
    return _SPACES.sub(" ", text).strip(" ")


def heading(words: Words) -> Words:
    """The words as a heading: what is too long for one, and for a bookmark of a PDF, is cut."""
    if not words or len(words[0].text) <= _LONGEST_HEADING:
        return words
    first, *rest = words
    return (Run(clipped(first.text, _LONGEST_HEADING), first.language, first.right_to_left, first.look), *rest)


def clipped(text: str, longest: int) -> str:
    """The beginning of a text that is longer than `longest` characters."""
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
