"""The days that dated things span, in columns: a hundred thousand are laid out on a band of time in a moment."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from math import nan
from typing import NamedTuple

from briefing.core.edtf import Date


class Spans(NamedTuple):
    """Of each date, in order, the first day that it spans and the day after the last; NaN where an end is open.

    `kinds` has a `p` for a date that is one known day and an `s` for any other; `soft` are the places of the
    uncertain ones.
    """

    firsts: array[float]
    lasts: array[float]
    kinds: bytes
    soft: frozenset[int]


def spans_of(dates: Sequence[Date]) -> Spans:
    """The days that these dates span."""
    days = [days_of(date) for date in dates]
    return Spans(
        array("d", [nan if first is None else first for first, _ in days]),
        array("d", [nan if last is None else last for _, last in days]),
        b"".join(b"p" if is_day(date) else b"s" for date in dates),
        frozenset(place for place, date in enumerate(dates) if date.soft),
    )


def days_of(date: Date) -> tuple[float | None, float | None]:
    """The days that a date spans, the end exclusive; None where an end is open or unknown."""
    first, last = date.first, date.last
    return (None if first is None else float(first)), (None if last is None else float(last + 1))


def is_day(date: Date) -> bool:
    """Whether a date is one known day."""
    return date.first is not None and date.first == date.last
