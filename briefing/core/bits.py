"""Sets of facts as bits of one number: 100,000 facts are combined, counted and walked through in a moment."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress, islice

BitSet = int
"""A set of places: bit n stands for the fact in place n, the one that is numbered n + 1."""

_DIGITS = bytes.maketrans(b"01", b"\x00\x01")
_NUMERALS = bytes.maketrans(b"\x00\x01", b"01")


def bits_of(places: Iterable[int], count: int) -> BitSet:
    """The set of `places`, each from 0 to under `count`."""
    field = bytearray(count // 8 + 1)
    for place in places:
        field[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(field, "little")


def bits_flagged(flags: bytes | bytearray) -> BitSet:
    """The set of the places where `flags` has a 1 and not a 0: for very many places, met in any order."""
    return int(flags[::-1].translate(_NUMERALS), 2) if flags else 0


def flags_of(bits: BitSet, count: int) -> bytes:
    """For each place under `count`, in order, a 1 where it is in the set, and a 0 where not."""
    return f"{bits:0{count}b}".encode()[::-1].translate(_DIGITS) if count else b""


def places_of(bits: BitSet) -> Sequence[int]:
    """The places in a set, in order."""
    if bits == everything(bits.bit_length()):
        return range(bits.bit_length())
    flags = flags_of(bits, bits.bit_length())
    return list(compress(range(len(flags)), flags))


def place_after(bits: BitSet, place: int) -> int:
    """The first place in a set after `place` (which may be -1); -1 where there is none."""
    ahead = bits >> (place + 1)
    return place + (ahead & -ahead).bit_length() if ahead else -1


def place_before(bits: BitSet, place: int) -> int:
    """The last place in a set before `place` (which may be -1); -1 where there is none."""
    return (bits & ((1 << max(0, place)) - 1)).bit_length() - 1


def places_from(bits: BitSet, place: int) -> Iterator[int]:
    """The places in a set after `place`, then those from the top up to it."""
    near = place_after(bits, place)
    if near >= 0:  # most who ask want only the first, and need not wait until all are told
        yield near
    places = places_of(bits)
    first, second = bisect_right(places, place), bisect_right(places, max(near, place))
    yield from chain(islice(places, second, None), islice(places, first))


def everything(count: int) -> BitSet:
    """The set of all places under `count`."""
    return (1 << count) - 1
