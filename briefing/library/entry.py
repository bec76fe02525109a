"""What the library keeps of one briefing: what its list shows, what its search finds, and of which bytes."""

from __future__ import annotations

import zlib

import msgspec

from briefing.core import Text
from briefing.core.sentence import Sentence, verbatim
from briefing.library.stamp import Stamp


class Kept(msgspec.Struct, frozen=True, gc=False, array_like=True, forbid_unknown_fields=True):
    """The common ground of what is kept: frozen, and read back as strictly as it is written."""


class KeptQuote(Kept, frozen=True):
    """A quote with its verdict: its words, and the title and the language of its source."""

    exact: str
    source: Text
    verdict: str
    language: str = ""


class KeptFact(Kept, frozen=True):
    """A fact as a result shows it; `others` is all else that the search finds in it: role, notes, names.

    `verdict` is the least trusted one of its quotes; empty where it has none.
    """

    id: str
    text: Text
    quotes: tuple[KeptQuote, ...] = ()
    others: tuple[str, ...] = ()
    verdict: str = ""


class Entry(Kept, frozen=True):
    """A briefing as the list shows it; a broken one has `problems`, and `problem` is the first of them.

    `file` is the YAML file. `as_of` is EDTF. `standings` counts facts by what they rest on, `verdicts` quotes by
    their verdicts.
    """

    file: str
    title: Text = ""
    languages: tuple[str, ...] = ()
    as_of: str = ""
    topics: tuple[Text, ...] = ()
    standings: dict[str, int] = {}
    verdicts: dict[str, int] = {}
    problems: int = 0
    problem: Sentence = verbatim("")

    @property
    def facts(self) -> int:
        """How many facts the briefing has."""
        return sum(self.standings.values())

    @property
    def quotes(self) -> int:
        """How many quotes the briefing has."""
        return sum(self.verdicts.values())


class Shelved(Kept, frozen=True):
    """One briefing on the shelf.

    `stamps` know the files again that were read, and `read_at` is when, in nanoseconds since 1970. `packed` holds
    the facts. `words` are the folded words of the briefing and its facts, parted by line breaks; `counts` tells
    for each word in how many texts it stands, and `places` in which: 0 is the briefing itself, its facts count
    from 1 (both are unsigned 32-bit numbers, the small end first).
    """

    entry: Entry
    stamps: tuple[Stamp, ...] = ()
    read_at: int = 0
    packed: bytes = b""
    words: str = ""
    counts: bytes = b""
    places: bytes = b""

    def facts(self) -> tuple[KeptFact, ...]:
        """The facts, in the order of their numbers."""
        if not self.packed:
            return ()
        return msgspec.msgpack.decode(zlib.decompress(self.packed), type=tuple[KeptFact, ...])


def packed_facts(facts: tuple[KeptFact, ...]) -> bytes:
    """The facts as `Shelved` holds them."""
    return zlib.compress(msgspec.msgpack.encode(facts), 1)
