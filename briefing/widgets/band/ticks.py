"""The marks of the axis: days, months, years up to millennia, whichever is the finest with room for its words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import ceil, floor

from briefing.widgets.band.civil import civil, ordinal
from briefing.widgets.band.looks import TickWords
from briefing.widgets.band.view import View

_AIR = 22.0
_GAP_WITH_TICKS = 260.0  # pixels
_MONTHS_OF_DAYS = {1: tuple(range(1, 32)), 7: (1, 8, 15, 22), 15: (1, 16)}


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the axis at `x`; its words, empty where there is no room, lie from `left`, `width` wide."""

    x: float
    words: str
    left: float
    width: float


def ticks(
    view: View, words: TickWords, width_of: Callable[[str], float], taken: tuple[float, float]
) -> list[Tick]:
    """The ticks of a view, earliest first; no words overlap, or touch the `taken` stretch (from x to x)."""
    laid: list[Tick] = []
    reached = 0.0
    for first, last, slope, gap in view.stretches():
        if gap is not None and (last - first) * slope < _GAP_WITH_TICKS:
            continue
        unit, step = _finest(slope, words, width_of)
        named = False
        for year, month, day in _dates(first, last, unit, step):
            x = view.x(ordinal(year, month, day))
            text = words(year, month, day, _written(unit, month, day, named))
            width = width_of(text)
            begin = min(max(x - width / 2, 2.0), view.width - width - 2)
            end = begin + width
            free = begin >= reached and (end + 8 <= taken[0] or begin - 8 >= taken[1])
            laid.append(Tick(x, text if free else "", begin, width))
            if free:
                reached, named = end + 12, True
    return laid


def _written(unit: str, month: int, day: int, named: bool) -> str:
    """The unit to write: a new year by its year alone, the first tick of a stretch with its year."""
    if unit == "year" or (month == 1 and day == 1):
        return "year"
    return unit if named else f"{unit}+year"


def _finest(slope: float, words: TickWords, width_of: Callable[[str], float]) -> tuple[str, int]:
    """The unit and step whose words, at `slope` pixels a day, stand apart."""
    day, month = (width_of(words(2028, 9, 28, unit)) + _AIR for unit in ("day", "month"))
    for step, days in ((1, 1.0), (7, 7.0), (15, 14.0)):
        if days * slope >= day:
            return "day", step
    for step in (1, 3):
        if step * 28 * slope >= month:
            return "month", step
    step = 1
    while step * 365 * slope < width_of(words(step if step > 2000 else 2000, 1, 1, "year")) + _AIR:
        step = _next(step)
    return "year", step


def _next(step: int) -> int:
    return step * 5 // 2 if str(step).startswith("2") else step * 2


def _dates(first: float, last: float, unit: str, step: int) -> Iterator[tuple[int, int, int]]:
    year, month, _ = civil(ceil(first))
    if unit == "year":
        for at in range(-(-year // step) * step, civil(floor(last))[0] + 1, step):
            if first <= ordinal(at, 1, 1) <= last:
                yield at, 1, 1
        return
    while ordinal(year, month, 1) <= last:
        for day in _MONTHS_OF_DAYS[step] if unit == "day" else (1,):
            at = ordinal(year, month, day)
            if (
                first <= at <= last
                and at < ordinal(year, month + 1, 1)
                and (unit == "day" or month % step == 1 % step)
            ):
                yield year, month, day
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
