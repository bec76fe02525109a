"""The letters and digits of a text, one byte each, with the way back to the text's own offsets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from briefing.evidence.folding import SEVERAL, WALL, Codes, Symbols, folding

Offsets = NDArray[np.int32]

_CHUNK = 1 << 18  # small enough to stay in the processor's cache


@dataclass(frozen=True, slots=True, eq=False)
class Skeleton:
    """`symbols[i]` is the folded letter or digit that stands at `offsets[i]` of the text, a code point."""

    symbols: bytes
    offsets: Offsets

    def index_at(self, offset: int) -> int:
        """Return the index of the first symbol at or after a text `offset`."""
        return int(np.searchsorted(self.offsets, np.int32(offset)))  # another type would copy all offsets


def codes_of(text: str) -> Codes:
    """Return the code points of `text`, lone surrogates included."""
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.dtype("<u4"))


def skeleton_of(text: str, walls: Sequence[int] = ()) -> Skeleton:
    """Return the skeleton of `text`, with a WALL symbol at each of the offsets `walls`."""
    symbols: list[bytes] = []
    offsets: list[Offsets] = []
    for start in range(0, len(text), _CHUNK):
        chunk = text[start : start + _CHUNK]
        inside = [wall - start for wall in walls if start <= wall < start + len(chunk)]
        kept, places = _fold(codes_of(chunk), inside)
        symbols.append(kept.tobytes())
        offsets.append((places + start).astype(np.int32))
    joined = np.concatenate(offsets) if offsets else np.empty(0, np.int32)
    return Skeleton(b"".join(symbols), joined)


def _fold(codes: Codes, walls: list[int]) -> tuple[Symbols, NDArray[np.intp]]:
    symbols = folding().symbols(codes)
    if walls:
        symbols[walls] = WALL
    places = np.flatnonzero(symbols)
    kept = symbols[places]
    ligatures = np.flatnonzero(kept == SEVERAL)
    return _unfold(codes, kept, places, ligatures.tolist()) if ligatures.size else (kept, places)


def _unfold(
    codes: Codes, kept: Symbols, places: NDArray[np.intp], ligatures: list[int]
) -> tuple[Symbols, NDArray[np.intp]]:
    """Give each ligature as many symbols as it has letters, all at its own offset."""
    parts = [folding().several(int(codes[places[index]])) for index in ligatures]
    counts = np.ones(len(kept), np.intp)
    counts[ligatures] = [len(part) for part in parts]
    unfolded = np.repeat(kept, counts)
    starts = np.cumsum(counts) - counts
    for index, part in zip(ligatures, parts, strict=True):
        start = int(starts[index])
        unfolded[start : start + len(part)] = list(part)
    return unfolded, np.repeat(places, counts)
