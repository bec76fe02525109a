"""A revision in the reader's words, for window, paper and terminal: groups of entries, each with its changes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from briefing.core import Briefing, Place, Quote, Section, Text
from briefing.core.revision import Alteration, FactRevision, Part, PartRevision, QuoteRevision, Revision, What
from briefing.core.rewording import Fate
from briefing.language.names import verdict_name
from briefing.language.quotation import in_quotation_marks
from briefing.language.told_changes import Changes, Line, Piece, Pieces
from briefing.language.wording import Wording

_GROUPS = {
    What.NEW: "New facts",
    What.DROPPED: "Dropped facts",
    What.REWORDED: "Reworded facts",
    What.CHANGED: "Changed facts",
    What.MOVED: "Moved facts",
    What.JUDGED: "Facts whose quotes are judged otherwise",
}
_COUNTS = {
    What.NEW: "{n} facts new",
    What.DROPPED: "{n} facts dropped",
    What.REWORDED: "{n} facts reworded",
    What.CHANGED: "{n} facts changed",
    What.MOVED: "{n} facts moved",
    What.JUDGED: "{n} facts judged otherwise",
}
_PARTS = {
    Part.BRIEFING: "The briefing itself",
    Part.TOPIC: "Topics",
    Part.SOURCE: "Sources",
    Part.PARTICIPANT: "Participants",
    Part.STRATEGY: "Strategies",
    Part.TRACK: "Tracks",
}
_NAMES = {
    What.NEW: "new",
    What.DROPPED: "dropped",
    What.REWORDED: "reworded",
    What.CHANGED: "changed",
    What.MOVED: "moved",
    What.JUDGED: "judged otherwise",
}
_SIGNS = {
    What.NEW: ("added", "good"),
    What.DROPPED: ("dropped", "bad"),
    What.REWORDED: ("changed", "info"),
    What.CHANGED: ("changed", "info"),
    What.MOVED: ("moved", "info"),
    What.JUDGED: ("flag", "warn"),
}
_SECTIONS = {
    Section.TIMELINE: "Timeline",
    Section.PARTICIPANTS: "Participants",
    Section.STRATEGIES: "Strategy goals",
    Section.TRACKS: "Cooperation tracks",
}


def what_name(wording: Wording, what: What) -> str:
    """The reader's word for what became of something."""
    return wording(_NAMES[what])


def what_sign(what: What) -> tuple[str, str]:
    """The icon for what became of something, and the name of its colour."""
    return _SIGNS[what]


class Entry(NamedTuple):
    """One fact or part that is not as it was: `fact` is its id in the later version, empty where there is none."""

    what: What
    title: Pieces
    lines: tuple[Line, ...]
    fact: str = ""


class Group(NamedTuple):
    """Entries of one kind under their heading; `what` is empty for parts of the briefing beside its facts."""

    heading: str
    entries: tuple[Entry, ...]


def counted(revision: Revision, wording: Wording) -> str:
    """How many facts are new, dropped, changed; or that nothing differs."""
    if revision.same:
        return wording("The two versions say the same.")
    parts = [wording(_COUNTS[what], n=n) for what, n in revision.counts.items() if n]
    parts += [wording("{n} changes beside the facts", n=len(revision.parts))] if revision.parts else []
    return " · ".join(parts)


def groups(revision: Revision, wording: Wording) -> Iterator[Group]:
    """The facts by what became of them, then the parts of the briefing by their kind."""
    telling = Telling(revision, wording)
    for heading, revised in telling.groups:
        yield Group(heading, tuple(map(telling.entry, revised)))


Revised = FactRevision | PartRevision


class Telling:
    """A revision told entry by entry, each when it is asked for: there may be 100,000 of them."""

    def __init__(self, revision: Revision, wording: Wording) -> None:
        self._revision = revision
        self._old, self._new, self.wording = revision.old.briefing, revision.new.briefing, wording
        self._versions = revision.old, revision.new
        self._changes = Changes(revision.old, revision.new, wording)

    @cached_property
    def groups(self) -> tuple[tuple[str, tuple[Revised, ...]], ...]:
        """The heading of each group that has entries, and what it is of."""
        revision, wording = self._revision, self.wording
        by_what: dict[What, list[Revised]] = {}
        for fact in revision.facts:
            by_what.setdefault(fact.what, []).append(fact)
        by_part: dict[Part, list[Revised]] = {}
        for part in revision.parts:
            by_part.setdefault(part.part, []).append(part)
        facts = [(wording(heading), tuple(by_what.get(what, ()))) for what, heading in _GROUPS.items()]
        parts = [(wording(heading), tuple(by_part.get(part, ()))) for part, heading in _PARTS.items()]
        return tuple(group for group in (*facts, *parts) if group[1])

    def entry(self, it: Revised) -> Entry:
        """What is to be told of a fact or a part."""
        return self._fact(it) if isinstance(it, FactRevision) else self._part(it)

    def _fact(self, it: FactRevision) -> Entry:
        return Entry(it.what, self._statement(it), tuple(self._lines(it)), it.after.id if it.after else "")

    def _part(self, it: PartRevision) -> Entry:
        title: Text = ""
        for key in ("name", "title", "label"):
            title = title or getattr(it.after or it.before, key, "")
        said = self._changes.said(title, self._new if it.after else self._old)
        fates = {What.NEW: Fate.ADDED, What.DROPPED: Fate.REMOVED}
        named = said._replace(words=said.words or it.id, fate=fates.get(it.what, Fate.SAME))
        return Entry(it.what, (named,), tuple(self._changes.line(each, it.after) for each in it.alterations))

    def _statement(self, it: FactRevision) -> Pieces:
        """The statement, with the words that were changed where those of the reader's language were."""
        spoken = self._changes.said(it.fact.text, self._new if it.after else self._old)
        for each in it.alterations:
            if each.name == "text" and each.language in ("", spoken.language):
                return tuple(Piece(step.words, step.fate, spoken.language) for step in each.steps)
        fates = {What.NEW: Fate.ADDED, What.DROPPED: Fate.REMOVED}
        return (spoken._replace(fate=fates.get(it.what, Fate.SAME)),)

    def _lines(self, it: FactRevision) -> Iterator[Line]:
        title = self._changes.said(it.fact.text, self._new if it.after else self._old)
        if it.moved or it.what in (What.NEW, What.DROPPED):
            yield Line(self.wording("Place"), tuple(self._place(it)))
        for each in it.alterations:
            if each.name != "text" or each.language not in ("", title.language):
                yield self._changes.line(each)
        if it.before is None or it.after is None:
            yield from self._only(it)
        for quote in it.quotes:
            yield from self._quote(quote)

    def _place(self, it: FactRevision) -> Iterator[Piece]:
        before, after = it.places
        if before and after and before == after:
            yield Piece(self.wording("in another order within: {place}", place=self._named(after, self._new)))
            return
        if before:
            yield Piece(self._named(before, self._old), Fate.REMOVED if after else Fate.SAME)
        if after:
            yield Piece(self._named(after, self._new), Fate.ADDED if before else Fate.SAME)

    def _named(self, place: Place, briefing: Briefing) -> str:
        section = self.wording(_SECTIONS[place.section])
        match place.section:
            case Section.TIMELINE:
                return section
            case Section.PARTICIPANTS:
                name = briefing.participants[place.holder].name
            case Section.STRATEGIES:
                name = briefing.strategies[place.holder].name
            case Section.TRACKS:
                name = briefing.tracks[place.holder].name
        return f"{section}: {self._changes.said(name, briefing).words}"

    def _only(self, it: FactRevision) -> Iterator[Line]:
        """When a fact was that only one version has, how far it has come, and its quotes."""
        for key in ("date", "stage"):
            before, after = (getattr(fact, key, None) for fact in (it.before, it.after))
            if before or after:
                yield self._changes.line(Alteration(key, before, after))
        briefing, fate = (self._new, Fate.ADDED) if it.after else (self._old, Fate.REMOVED)
        version = self._versions[bool(it.after)]
        for number, quote in enumerate(it.fact.quotes):
            yield Line(self.wording("Quote"), self._words(quote, briefing, fate))
            if verdict := version.verdict(it.fact.id, number):
                yield Line(self.wording("Verdict"), (Piece(verdict_name(self.wording, verdict)),))

    def _quote(self, it: QuoteRevision) -> Iterator[Line]:
        wording = self.wording
        if it.before is None and it.after:
            yield Line(wording("Quote added"), self._words(it.after, self._new, Fate.ADDED))
        elif it.after is None and it.before:
            yield Line(wording("Quote dropped"), self._words(it.before, self._old, Fate.REMOVED))
        elif it.after:
            if it.what is not What.REWORDED:
                yield Line(wording("Quote"), self._words(it.after, self._new, Fate.SAME))
            yield from map(self._changes.line, it.alterations)
        yield from self._verdict(it)

    def _verdict(self, it: QuoteRevision) -> Iterator[Line]:
        """The verdict of a quote that only one version has, or what it was and is where it changed."""
        before, after = (verdict_name(self.wording, verdict) if verdict else "" for verdict in it.verdicts)
        if before and after and before != after:
            pieces = Piece(before, Fate.REMOVED), Piece(" "), Piece(after, Fate.ADDED)
            yield Line(self.wording("Verdict"), pieces)
        elif it.what in (What.NEW, What.DROPPED) and (before or after):
            yield Line(self.wording("Verdict"), (Piece(before or after),))

    def _words(self, quote: Quote, briefing: Briefing, fate: Fate) -> Pieces:
        source = briefing.sources.get(quote.source)
        language = source.language if source else ""
        words = in_quotation_marks(" ".join(quote.exact.split()), language)
        title = self._changes.said(source.title, briefing).words if source else quote.source
        return Piece(words, fate, language), Piece(f" ({title})")
