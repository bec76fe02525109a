"""Where in a long text the runs of letters of a quote crowd together: the places an altered quote can be."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

_SIZES = 1 << 16
_BLOCK = 16
_MOST_WEIGHT = 15


class Grams:
    """The runs of three letters of a skeleton, hashed, each weighing the more the rarer it is."""

    def __init__(self, symbols: bytes) -> None:
        self._symbols = symbols

    @cached_property
    def _hashes(self) -> NDArray[np.uint16]:
        return _hashes(self._symbols)

    @cached_property
    def _weights(self) -> NDArray[np.uint8]:
        """The weight of each hash: its information in bits, beyond what the commonest runs have."""
        counts = np.bincount(self._hashes, minlength=_SIZES)
        bits = np.log2(max(1, len(self._hashes)) / np.maximum(counts, 1))
        weights: NDArray[np.uint8] = np.clip(bits - 4, 1, _MOST_WEIGHT).astype(np.uint8)
        return weights

    def crowded(self, quote: bytes, most: int) -> list[tuple[int, int]]:
        """Return the stretches, at most `most`, where the grams of `quote` are most crowded, best first."""
        wanted = np.zeros(_SIZES, np.uint8)
        grams = _hashes(quote)
        if not grams.size or not self._hashes.size:
            return []
        wanted[grams] = self._weights[grams]
        window = max(1, -(-len(quote) // _BLOCK))
        return _peaks(_window_sums(wanted[self._hashes], window), window, most)


def _hashes(symbols: bytes) -> NDArray[np.uint16]:
    letters = np.frombuffer(symbols, np.uint8).astype(np.uint16)
    if len(letters) < 3:
        return np.empty(0, np.uint16)
    # the wrap of the 16 bits is the hash
    hashes: NDArray[np.uint16]
    hashes = letters[:-2] * np.uint16(40503) + letters[1:-1] * np.uint16(1031) + letters[2:] * np.uint16(37)
    return hashes


def _window_sums(hits: NDArray[np.uint8], window: int) -> NDArray[np.int64]:
    """Return, for every block of the text, the weight in it and the blocks after it, as many as a quote has."""
    padded = np.zeros(-(-len(hits) // _BLOCK) * _BLOCK, np.uint8)
    padded[: len(hits)] = hits
    blocks = padded.reshape(-1, _BLOCK).sum(axis=1, dtype=np.int64)
    sums = np.concatenate(([0], np.cumsum(blocks), np.full(window, blocks.sum())))
    return sums[window + 1 : window + 1 + len(blocks)] - sums[: len(blocks)]


def _peaks(sums: NDArray[np.int64], window: int, most: int) -> list[tuple[int, int]]:
    """Return the heaviest windows, from index to index, that do not overlap by more than half."""
    peaks: list[int] = []
    order = np.argpartition(sums, -min(len(sums), most * 8))[-most * 8 :]
    for block in order[np.argsort(-sums[order], kind="stable")].tolist():
        if all(abs(block - other) > window // 2 for other in peaks) and sums[block]:
            peaks.append(block)
        if len(peaks) == most:
            break
    return [(block * _BLOCK, (block + window + 1) * _BLOCK) for block in peaks]
