"""Which facts hold a word: a search through 100,000 of them while a person types.

Searched is not the text but its vocabulary, which is some hundred times smaller: a word that is looked for has no
space in it, so it stands in a text exactly where it stands in one of the text's own words.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

from briefing.core.bits import BitSet, bits_flagged, bits_of
from briefing.core.folding import fold

_PARTS = str.maketrans(dict.fromkeys("'()[]{}<>/\\|«»“”„‘’‚‹›\"&+.,:;…!?¿¡-–—_*=#@،؛؟\n", " "))
"""What parts the words of a text as a space does."""

_SHORTEST_INFIX = 3
_UNSPACED = "\u2e80"
"""From here on, scripts write without spaces, and one character is a word."""


def found_inside(word: str) -> bool:
    """Whether a folded word is looked for anywhere; a shorter one is looked for where words begin."""
    if len(word) >= _SHORTEST_INFIX:
        return True
    return any(character >= _UNSPACED or ord(character) in _PARTS for character in word)


def begins_a_word(folded: str, place: int) -> bool:
    """Whether a word of a folded text begins at `place`, as the search of short words understands it."""
    return place == 0 or folded[place - 1].translate(_PARTS) == " "


class Vocabulary:
    """Folded words by their numbers, and which of them hold a word that is looked for."""

    def __init__(self, folded: Sequence[str]) -> None:
        self._text = "\n" + "\n".join(folded) + "\n"
        apart = " ".join(word.translate(_PARTS) for word in folded)  # one by one: other threads get their turn
        self._beginnings = f" {apart} "
        self._ends = list(accumulate(len(word) + 1 for word in folded))

    def found(self, word: str) -> Iterator[int]:
        """The numbers of the words that hold a folded word: inside, or, where it is short, where one begins."""
        inside = found_inside(word)
        text, wanted = (self._text, word) if inside else (self._beginnings, " " + word)
        at = text.find(wanted)
        while at >= 0:
            number = bisect_right(self._ends, at + len(wanted) - 1)
            yield number
            at = text.find(wanted, self._ends[number])


class Words:
    """The words of some texts, each text given as its words as they are written, in the order of the facts."""

    def __init__(self, texts: Iterable[Iterable[str]]) -> None:
        places: dict[str, array[int]] = {}
        self._count = 0
        for number, words in enumerate(texts):
            self._count = number + 1
            for word in words:
                if word in places:
                    places[word].append(number)
                else:
                    places[word] = array("I", (number,))
        self._vocabulary = Vocabulary([fold(word) for word in places])
        self._places = [self._packed(rare) for rare in places.values()]
        self.holding = lru_cache(maxsize=64)(self._holding)

    def _packed(self, places: array[int]) -> array[int] | BitSet:
        """A frequent word as bits, which are joined quicker; a rare one as it is, which is smaller."""
        return bits_of(places, self._count) if len(places) > self._count / 256 else places

    def _holding(self, word: str) -> BitSet:
        """The texts that hold a folded word: inside another, or, where it is short, where one begins."""
        result, rare = 0, bytearray()
        for place in self._vocabulary.found(word):
            places = self._places[place]
            if isinstance(places, int):
                result |= places
            else:
                rare = rare or bytearray(self._count)
                for text in places:  # quicker than a set of them, which there may be 100,000 of
                    rare[text] = 1
        return result | bits_flagged(rare)
