"""The form of a lexicon: which words of a language the rules go by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lexicon:
    """The words of one language; the alternatives in a string are parted by `|`, as in a regular expression.

    `months` and `seasons` lead to their numbers in EDTF. `titles` stand before a name, and lead to `f`, `m` or
    nothing. `offices` are nouns for who somebody is, `office_endings` what others end with; `office_before` may
    stand before them and belongs to them, `breaks` cannot stand inside an office. `said` are verbs of saying in
    `office_before` the forms that a report uses; those that are `weak` say other things too, and count where
    words of the speaker follow. `she` and `he` are pronouns. `bodies` are nouns that the name of an organisation
    begins with, `bodies_last` such that it ends with. `plans` are nouns for programmes, `aims` words that bring
    in what one is to reach, `horizons` words before the year until which it runs. `agreed` is a word of the lead
    sentence of a list that says that its items are agreed. `furniture` begins lines that are no content,
    `closing` the part after an article, `byline` and `published` the lines that name author and day.
    """

    language: str
    months: Mapping[str, int]
    seasons: Mapping[str, int]
    titles: Mapping[str, str]
    offices: str
    office_endings: str
    feminine: str
    office_before: str
    breaks: str
    said: str
    weak: str
    she: str
    he: str
    bodies: str
    bodies_last: str
    plans: str
    aims: str
    horizons: str
    agreed: str
    according: str
    not_names: str
    furniture: str
    closing: str
    byline: str
    published: str


def numbered(words: str) -> dict[str, int]:
    """Number words through from 1; a `/` parts the names of one."""
    return {name.replace("_", " "): n for n, names in enumerate(words.split(), 1) for name in names.split("/")}
