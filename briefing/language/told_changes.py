"""What was said otherwise before, in the reader's words: a label, and what was removed and added."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from briefing.core import Briefing, Date, Extent, ParticipantKind, Source, Stage, Stance, Text
from briefing.core.noun import Noun
from briefing.core.revision import Alteration, Version
from briefing.core.rewording import Fate, Step, reworded
from briefing.core.visible import shortened
from briefing.language.dates import format_date
from briefing.language.names import extent_name, kind_name, language_name, stage_name
from briefing.language.wording import Wording

MOST_LINES = 3
"""How many lines of a changed text are shown, of those that went and of those that came."""
LONGEST_LINE = 160
_AROUND = 40
_SPACES = re.compile(r"[ \t\r\n\f\v\x85\u2028\u2029]+")
"""Where a line may break: a space that forbids it, as before a French “?”, stays."""

_LABELS = {
    "id": "Id",
    "text": "Statement",
    "topics": "Topics",
    "participants": "Participants",
    "speaker": "Speaker",
    "role": "Office",
    "note": "Note",
    "date": "Date",
    "reported": "Reported",
    "draft": "Draft",
    "stage": "Stage",
    "order": "Order of the quotes",
    "source": "Source",
    "exact": "Quoted words",
    "prefix": "Words before",
    "suffix": "Words after",
    "position": "Position",
    "stance": "Stance",
    "translation": "Translation",
    "title": "Title",
    "publisher": "Publisher",
    "authors": "Authors",
    "published": "Published",
    "accessed": "Accessed",
    "url": "Address",
    "language": "Language",
    "path": "File of the text",
    "original": "Original",
    "extent": "Extent",
    "sha256": "SHA-256",
    "content": "Text",
    "name": "Name",
    "kind": "Kind",
    "aliases": "Other names",
    "of": "Belongs to",
    "owner": "Owner",
    "horizon": "Horizon",
    "parties": "Parties",
    "label": "Label",
    "summary": "Summary",
    "languages": "Languages",
    "as_of": "As of",
    "handling": "Handling",
    "version": "Version of the format",
}
_PEOPLE = frozenset({"participants", "speaker", "of", "owner", "parties"})
_STANCES = {"supports": "supports", "differs": "differs"}


class Piece(NamedTuple):
    """A stretch of words with what became of it, in a language (a BCP 47 tag; empty: not told)."""

    words: str
    fate: Fate = Fate.SAME
    language: str = ""


Pieces = tuple[Piece, ...]
SPACE = Piece(" ")


class Line(NamedTuple):
    """What was changed, and how."""

    label: str
    pieces: Pieces


def aloud(pieces: Sequence[Piece], wording: Wording) -> str:
    """The words as they are said where no line can be seen under or through them."""
    said = {
        Fate.REMOVED: wording("(removed: {words})", words="{words}"),
        Fate.ADDED: wording("(added: {words})", words="{words}"),
    }
    words = [(said.get(it.fate, "{words}"), " ".join(it.words.split())) for it in pieces]
    return " ".join(form.replace("{words}", each) for form, each in words if each)


def spaced(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces as they are set: one space between words, by itself, as no line goes through or under it."""
    struck = False
    for piece in pieces:
        words = _SPACES.sub(" ", piece.words)
        if words.startswith(" ") or (struck and piece.fate is Fate.ADDED):
            yield SPACE
        if bare := words.strip(" "):
            yield piece._replace(words=bare)
            if words.endswith(" "):
                yield SPACE
        struck = piece.fate is Fate.REMOVED and not words.endswith(" ")


class Changes:
    """Says alterations in one language; names are those of the version in which they are used."""

    def __init__(self, old: Version, new: Version, wording: Wording) -> None:
        self._old, self._new, self.wording = old.briefing, new.briefing, wording

    def line(self, alteration: Alteration, noun: Noun | None = None) -> Line:
        """One alteration of `noun`: what it is about, and what was removed and added."""
        key = "path" if isinstance(noun, Source) and alteration.name == "text" else alteration.name
        return Line(self._label(key, alteration.language), tuple(self._pieces(alteration)))

    def said(self, text: Text, briefing: Briefing) -> Piece:
        """The words of a text of `briefing` in the reader's language, if it has them in that language."""
        words, language = briefing.say(text, self.wording.language)
        return Piece(" ".join(words.split()), language=language)

    def _label(self, key: str, language: str) -> str:
        label = self.wording(_LABELS[key]) if key in _LABELS else key
        if not language or language == self.wording.language:
            return label
        name = language_name(language, self.wording.language)
        return self.wording("{label} ({language})", label=label, language=name)

    def _pieces(self, it: Alteration) -> Iterator[Piece]:
        if it.name == "content":
            yield from self._content(it)
        elif isinstance(it.before, tuple) and isinstance(it.after, tuple) and it.name != "order":
            yield from self._list(it)
        elif type(it.before) is str and type(it.after) is str and it.name not in (*_PEOPLE, "source", "language"):
            yield from (Piece(step.words, step.fate, it.language) for step in it.steps)
        else:
            yield from self._instead(it)

    def _instead(self, it: Alteration) -> Iterator[Piece]:
        before = self._value(it.name, it.before, self._old)
        after = self._value(it.name, it.after, self._new)
        if before:
            yield Piece(before, Fate.REMOVED)
        if before and after:
            yield Piece(" ")
        if after:
            yield Piece(after, Fate.ADDED)

    def _list(self, it: Alteration) -> Iterator[Piece]:
        """The items that both have, those that went and those that came."""
        comma = ""
        for item in dict.fromkeys((*it.before, *it.after)):
            fate = Fate.SAME if item in it.before and item in it.after else None
            fate = fate or (Fate.REMOVED if item in it.before else Fate.ADDED)
            yield from (Piece(comma),) if comma else ()
            yield Piece(self._value(it.name, item, self._old if fate is Fate.REMOVED else self._new), fate)
            comma = self.wording(", ")
        if set(it.before) == set(it.after):
            yield Piece(" · " + self.wording("in another order"))

    def _content(self, it: Alteration) -> Iterator[Piece]:
        wording = self.wording
        counted = [wording("{n} lines added", n=len(it.after))] if it.after else []
        counted += [wording("{n} lines dropped", n=len(it.before))] if it.before else []
        yield Piece(wording.listed(counted) or wording("only the order of its lines or their ends differ"))
        if len(it.before) == len(it.after):
            for before, after in list(zip(it.before, it.after, strict=True))[:MOST_LINES]:
                yield Piece(" · ")
                yield from _abridged(reworded(before, after))
            return
        for lines, fate in ((it.before, Fate.REMOVED), (it.after, Fate.ADDED)):
            for words in lines[:MOST_LINES]:
                yield Piece(" · ")
                yield Piece(shortened(" ".join(words.split()), LONGEST_LINE), fate)

    def _value(self, name: str, value: Any, briefing: Briefing) -> str:
        """A value in words; empty where there is none."""
        wording = self.wording
        if value is None or value == "":
            return ""
        match value:
            case bool():
                return wording("yes") if value else wording("no")
            case Date():
                return format_date(value, wording.language)
            case Stage():
                return stage_name(wording, value)
            case Stance():
                return wording(_STANCES[value])
            case ParticipantKind():
                return kind_name(wording, value)
            case Extent():
                return extent_name(wording, value)
            case tuple():
                return wording.listed(self._value(name, item, briefing) for item in value)
        return self._named(name, str(value), briefing)

    def _named(self, name: str, value: str, briefing: Briefing) -> str:
        """The name of what an id stands for; other words as they are."""
        if name in _PEOPLE and (person := briefing.participants.get(value)):
            return self.said(person.name, briefing).words
        if name == "topics" and (topic := briefing.topics.get(value)):
            return self.said(topic.label, briefing).words
        if name == "source" and (source := briefing.sources.get(value)):
            return self.said(source.title, briefing).words
        if name in ("language", "languages"):
            return language_name(value, self.wording.language)
        return value


def _abridged(steps: Sequence[Step]) -> Iterator[Piece]:
    """The changes of a long line, each with some words around it."""
    for fate, words in steps:
        if fate is Fate.SAME and len(words) > 2 * _AROUND:
            yield Piece(f"{words[:_AROUND]}…{words[-_AROUND:]}")
        else:
            yield Piece(words if fate is Fate.SAME else shortened(words, LONGEST_LINE), fate)
