"""Reading one briefing for the shelf: opened strictly, every quote judged, its words folded for the search."""

from __future__ import annotations

import sys
from array import array
from collections.abc import Callable, Iterator
from hashlib import sha256
from itertools import chain
from pathlib import Path

from msgspec import structs

from briefing.core import Briefing, Fact
from briefing.core.folding import fold
from briefing.core.index import words_of
from briefing.core.text import all_words
from briefing.core.visible import visible
from briefing.evidence import Finding, Ledger, check
from briefing.evidence.texts import source_texts
from briefing.library.entry import Entry, KeptFact, KeptQuote, Shelved, packed_facts
from briefing.library.stamp import Clock, Stamp, stamp
from briefing.storage import BrokenBriefing, Opened, open_briefing


def _always() -> bool:
    return True


def shelve(file: Path, going: Callable[[], bool] = _always) -> Shelved:
    """Read and judge the briefing whose YAML file is `file`; a broken one is shelved with its problems.

    Raises Stopped where `going`, which is asked before each quote, says no longer.
    """
    clock = Clock()
    try:
        opened = open_briefing(file)
    except BrokenBriefing as broken:
        return _broken(file, broken)
    ledger = check(opened.briefing, source_texts(opened.briefing, opened.texts), lambda *_: going())
    words, counts, places = _packed(_texts(file, opened.briefing))
    return Shelved(
        _entry(file, ledger, opened.briefing), tuple(_stamps(opened)), clock.begun(),
        packed_facts(tuple(_facts(opened.briefing, ledger))), words, counts, places,
    )


def _broken(file: Path, broken: BrokenBriefing) -> Shelved:
    """Without a stamp, so that it is read anew every time: what is wrong may lie in a file that is not there."""
    first = broken.problems[0]
    told = structs.replace(first, file=file.name).sentence if first.line else first.message
    entry = Entry(str(file), problems=len(broken.problems), problem=told)
    words, counts, places = _packed(iter([_words_of_path(file)]))
    return Shelved(entry, words=words, counts=counts, places=places)


def _entry(file: Path, ledger: Ledger, briefing: Briefing) -> Entry:
    return Entry(
        str(file), briefing.title, briefing.languages, briefing.as_of.edtf if briefing.as_of else "",
        tuple(topic.label for topic in briefing.topics.values()),
        {standing.value: count for standing, count in ledger.standings.items()},
        {verdict.value: count for verdict, count in ledger.verdicts.items()},
    )


def _stamps(opened: Opened) -> Iterator[Stamp]:
    """The stamps of the YAML file and of every text, once each, with the hashes of what was judged."""
    yield stamp(opened.folder, opened.file.name, sha256(opened.content).hexdigest())
    names: dict[str, str] = {}
    for key, source in opened.briefing.sources.items():
        if source.text:
            text = opened.texts.get(key) or opened.absent[key].text
            names[source.text] = text.sha256 if text else ""
    yield from (stamp(opened.folder, name, known) for name, known in names.items())


def _facts(briefing: Briefing, ledger: Ledger) -> Iterator[KeptFact]:
    for fact in briefing.facts:
        quotes = tuple(_quote(briefing, finding) for finding in ledger.by_fact[fact.id])
        others, worst = tuple(filter(None, _others(briefing, fact))), ledger.worst(fact)
        yield KeptFact(fact.id, fact.text, quotes, others, worst.value if worst else "")


def _quote(briefing: Briefing, finding: Finding) -> KeptQuote:
    source = briefing.sources[finding.quote.source]
    return KeptQuote(finding.quote.exact, source.title, finding.verdict.value, source.language)


def _others(briefing: Briefing, fact: Fact) -> Iterator[str]:
    """What else is searched of a fact, in the order in which a reader would recognise it."""
    texts = [fact.role, fact.note]
    for quote in fact.quotes:
        texts += [quote.translation, quote.note]
    people = [briefing.participants[key] for key in fact.people if key in briefing.participants]
    texts += [person.name for person in people]
    for text in texts:
        yield from ([text] if isinstance(text, str) else text.values())
    yield from (", ".join(person.aliases) for person in people)


def _texts(file: Path, briefing: Briefing) -> Iterator[set[str]]:
    """The words of the briefing itself, then those of each fact, as the search of the window has them."""
    own = [briefing.title, briefing.summary, *(topic.label for topic in briefing.topics.values())]
    yield set("\n".join(map(all_words, own)).split()) | _words_of_path(file)
    yield from words_of(briefing.facts, briefing.participants)


def _words_of_path(file: Path) -> set[str]:
    return {visible(file.parent.name), visible(file.name)}


def _packed(texts: Iterator[set[str]]) -> tuple[str, bytes, bytes]:
    """The folded words, and for each in how many of the texts it stands, and in which."""
    folded: dict[str, str] = {}
    places: dict[str, list[int]] = {}
    for number, words in enumerate(texts):
        for word in {folded.get(raw) or folded.setdefault(raw, fold(raw)) for raw in words}:
            places.setdefault(word, []).append(number)
    counts = array("I", map(len, places.values()))
    together = array("I", chain.from_iterable(places.values()))
    return "\n".join(places), _as_bytes(counts), _as_bytes(together)


def _as_bytes(numbers: array[int]) -> bytes:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()
