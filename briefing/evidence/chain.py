"""The parts of an elided quote, found in order and as near together as the source has them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from briefing.evidence.grade import Grade

Chain = tuple[Grade, ...]


def shortest_chains(places: Sequence[Sequence[Grade]], reaches: Sequence[int]) -> list[Chain]:
    """Return the chains through one place of each part, in order, shortest first.

    `places[i]` are the places of part i in the order of the text; between part i and the next the source
    has at most `reaches[i]` code points. Of the chains with the same end only the shortest is given.
    """
    ordered = [sorted(found, key=lambda place: place.span) for found in places]
    following = _following(ordered, reaches)
    chains: dict[int, Chain] = {}
    for first in range(len(ordered[0])):  # a later start to the same end is shorter
        chain = _walk(ordered, following, first)
        if chain:
            chains[chain[-1].span[1]] = chain
    return sorted(chains.values(), key=length)


def length(chain: Chain) -> int:
    """Return how many code points a chain spans."""
    return chain[-1].span[1] - chain[0].span[0]


def _following(ordered: list[list[Grade]], reaches: Sequence[int]) -> list[list[int | None]]:
    """For each place of each part but the last: the index of the first place of the next that goes on."""
    following: list[list[int | None]] = [[0] * len(ordered[-1])]
    for part in range(len(ordered) - 2, -1, -1):
        follows = following[0]
        starts = [place.span[0] for place in ordered[part + 1]]
        row: list[int | None] = []
        for place in ordered[part]:
            end = place.span[1]
            at = bisect_left(starts, end)
            while at < len(starts) and starts[at] <= end + reaches[part] and follows[at] is None:
                at += 1
            row.append(at if at < len(starts) and starts[at] <= end + reaches[part] else None)
        following.insert(0, row)
    return following


def _walk(ordered: list[list[Grade]], following: list[list[int | None]], first: int) -> Chain | None:
    chain, at = [ordered[0][first]], following[0][first]
    for part in range(1, len(ordered)):
        if at is None:
            return None
        chain.append(ordered[part][at])
        at = following[part][at]
    return tuple(chain)
