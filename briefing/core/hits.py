"""Where the words that are searched for stand in a text, so that a reader is shown why it was found."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.folding import fold, fold_with_map
from briefing.core.words import begins_a_word, found_inside

Hit = tuple[int, int]
"""A stretch of the text: code points, end exclusive."""


def hits(text: str, wanted: str) -> tuple[Hit, ...]:
    """Every place in `text` of every word of `wanted`: as the search finds them, short ones where words begin."""
    words = fold(wanted).split()
    if not words:
        return ()
    folded, origins = fold_with_map(text)
    return tuple(
        (origins[at], origins[at + len(word) - 1] + 1) for word in words for at in _places(folded, word)
    )


def _places(folded: str, word: str) -> Iterator[int]:
    inside, at = found_inside(word), folded.find(word)
    while at >= 0:
        if inside or begins_a_word(folded, at):
            yield at
        at = folded.find(word, at + len(word))
