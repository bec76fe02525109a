"""The edit distance of a quote to the best stretch of a text, with edlib where it is installed."""

from __future__ import annotations

from typing import NamedTuple

try:
    import edlib
except ImportError:  # optional: not every platform has it; the answers are the same without
    edlib = None


class Nearest(NamedTuple):
    """The stretch of a text nearest to a pattern: `start` to `end`, exclusive, and the edits between."""

    start: int
    end: int
    distance: int


def nearest(pattern: bytes, text: bytes, most: int) -> Nearest | None:
    """Return the stretch of `text` that is fewest edits from `pattern`; None if that is more than `most`.

    Of equally near stretches it is the one that ends first, and of those the one whose length is
    nearest to the pattern's. The bit-parallel algorithm is Myers', in the form of Hyyrö (2003).
    """
    distance, ends = _ends(pattern, text, most, anchored=False)
    if distance < 0:
        return None
    end = ends[0] + 1
    _, lengths = _ends(pattern[::-1], text[:end][::-1], distance, anchored=True)
    length = min((last + 1 for last in lengths), key=lambda n: (abs(n - len(pattern)), n), default=0)
    return Nearest(end - length, end, distance)


def _ends(pattern: bytes, text: bytes, most: int, *, anchored: bool) -> tuple[int, list[int]]:
    """Return the least distance, at most `most`, and the offsets of the last symbols of the stretches.

    An `anchored` stretch begins where the text begins. The distance is -1 where there is none.
    """
    if edlib is None:
        return _myers(pattern, text, most, anchored)
    found = edlib.align(pattern, text, mode="SHW" if anchored else "HW", task="distance", k=most)
    ends = sorted({end for _, end in found["locations"] if end is not None and end >= 0})
    return (found["editDistance"], ends) if ends else (-1, [])


def _myers(pattern: bytes, text: bytes, most: int, anchored: bool) -> tuple[int, list[int]]:
    size = len(pattern)
    full, top = (1 << size) - 1, 1 << (size - 1)
    equal = [0] * 256
    for index, symbol in enumerate(pattern):
        equal[symbol] |= 1 << index
    plus, minus, score = full, 0, size
    best = most
    ends: list[int] = []
    carry = 1 if anchored else 0
    for at, symbol in enumerate(text):
        same = equal[symbol]
        vertical = same | minus
        horizontal = (((same & plus) + plus) ^ plus) | same
        up = minus | (full & ~(horizontal | plus))
        down = plus & horizontal
        if up & top:
            score += 1
        elif down & top:
            score -= 1
        up = (up << 1) | carry
        plus = ((down << 1) | (full & ~(vertical | up))) & full
        minus = up & vertical
        if score <= best:
            if score < best:
                best, ends = score, []
            ends.append(at)
    return (best, ends) if ends else (-1, [])
