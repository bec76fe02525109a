"""The drawn timeline: every dated event as a point or a bar as wide as its date is vague."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date as civil_date

from briefing.core import Date, Event
from briefing.export.blocks import Band, Mark, Tick
from briefing.export.edition import Edition
from briefing.export.scale import Scale
from briefing.language import format_date

_LABEL = 0.042
"""The room that a number takes on the axis, as a share of its length."""
_LANES = 12
"""How many lanes there are at most; an event that finds none free is drawn without its number, over another."""
_TICK = 0.115
"""The room that a date takes under the axis."""


def band(edition: Edition, events: Sequence[Event]) -> Iterator[Band]:
    """The drawing of `events` and of the strategies' horizons; nothing where fewer than two have a day."""
    dates = [(event.date, str(edition.number(event)), edition.fact_anchor(event)) for event in events]
    dates += [(horizon, "", "") for horizon in _horizons(edition)]
    dated = sorted((each for each in dates if _ends(each[0])), key=_order)
    if len(dated) < 2:
        return
    scale = Scale.of(day for when, number, _ in dated for day in (_ends(when) if number else _ends(when)[:1]))
    marks = _marks(dated, scale)
    reader = edition.reader
    first, last = reader.date(dated[0][0]), reader.date(max((when for when, _, _ in dated), key=_last))
    yield Band(
        description=reader("Timeline of {n} events, {first} to {last}", n=len(events), first=first, last=last),
        caption=_caption(edition, marks, scale),
        ticks=_ticks(scale, dated, reader.language),
        breaks=scale.breaks,
        marks=marks,
        lanes=max(mark.lane for mark in marks) + 1,
    )


def _horizons(edition: Edition) -> list[Date]:
    shown = (s for s in edition.briefing.strategies.values() if edition.part_of(s.goals))
    return list(dict.fromkeys(s.horizon for s in shown if s.horizon and not s.horizon.interval))


def _order(dated: tuple[Date, str, str]) -> tuple[int, int]:
    return dated[0].order


def _last(when: Date) -> int:
    return _ends(when)[-1]


def _ends(when: Date) -> tuple[int, ...]:
    return tuple(day for day in (when.first, when.last) if day is not None)


def _marks(dated: Sequence[tuple[Date, str, str]], scale: Scale) -> tuple[Mark, ...]:
    """Every date as a mark in the lowest lane where it touches no other; horizons stand on the axis itself."""
    taken: list[float] = []
    marks = []
    for when, number, link in dated:
        start, end = _extent(when, number, scale)
        lane = _lane(taken, start, end) if number else 0
        crowded = lane >= _LANES
        marks.append(
            Mark(
                start=round(start, 4),
                end=round(end, 4),
                lane=lane % _LANES,
                label="" if crowded else number,
                link=link,
                soft=when.soft,
                open_start=when.interval and when.first is None,
                open_end=when.interval and when.last is None,
                horizon=not number,
            )
        )
    return tuple(marks)


def _lane(taken: list[float], start: float, end: float) -> int:
    """The first lane that is free from `start`; `taken` holds, for each lane, how far it is filled."""
    middle = (start + end) / 2
    left, right = min(start, middle - _LABEL / 2), max(end, middle + _LABEL / 2)
    lane = next((lane for lane, until in enumerate(taken) if until <= left), len(taken))
    taken[lane:] = [right, *taken[lane + 1 :]]
    return lane


def _extent(when: Date, number: str, scale: Scale) -> tuple[float, float]:
    ends = _ends(when)
    start, end = scale.at(ends[0]), scale.at(ends[-1])
    if not number or (ends[0] == ends[-1] and not when.interval):
        return start, start
    if when.interval and when.first is None:
        start = 0.0
    if when.interval and when.last is None:
        end = 1.0
    return start, end


def _ticks(scale: Scale, dated: Sequence[tuple[Date, str, str]], language: str) -> tuple[Tick, ...]:
    """Dates under the axis: the horizons, then years, months and days, as far as there is room for them."""
    horizons = [when for when, number, _ in dated if not number]
    points = [when for when, number, _ in dated if number and when.first == when.last and when.first is not None]
    named = [(_ends(when)[0], format_date(when, language, short=True)) for when in horizons]
    named += [(day, _label(_civil(day).isoformat()[:4], language)) for day in _year_starts(scale)]
    named += [(day, _label(_civil(day).isoformat()[:7], language)) for day in _month_starts(scale)]
    named += [(_ends(when)[0], format_date(when, language, short=True)) for when in points]
    chosen: list[tuple[float, str]] = []
    for day, label in named:
        place = scale.at(day)
        if all(abs(place - other) >= _TICK for other, _ in chosen) and not _cut_short(place, scale):
            chosen.append((place, label))
    return tuple(Tick(x=round(place, 4), label=label) for place, label in sorted(chosen))


def _cut_short(place: float, scale: Scale) -> bool:
    return any(left < place < right for left, right in scale.cuts)


def _label(edtf: str, language: str) -> str:
    return format_date(Date.parse(edtf), language, short=True)


def _year_starts(scale: Scale) -> list[int]:
    first, last = (_civil(day).year for day in (scale.days[0], scale.days[-1]))
    step = max(1, (last - first) // 400)
    starts = [civil_date(year, 1, 1).toordinal() for year in range(first, last + 1, step)]
    return [day for day in starts if scale.days[0] <= day <= scale.days[-1]]


def _month_starts(scale: Scale) -> list[int]:
    months = {(_civil(day).year, _civil(day).month) for day in scale.days}
    starts = [civil_date(year, month, 1).toordinal() for year, month in sorted(months)]
    return [day for day in starts if scale.days[0] <= day <= scale.days[-1]]


def _civil(day: int) -> civil_date:
    return civil_date.fromordinal(min(max(day, 1), civil_date.max.toordinal()))


def _caption(edition: Edition, marks: Sequence[Mark], scale: Scale) -> str:
    reader = edition.reader
    parts = [reader("The numbers are those of the facts below.")]
    if any(mark.horizon for mark in marks):
        parts.append(reader("A diamond is the horizon of a strategy."))
    if any(not mark.label and not mark.horizon for mark in marks):
        parts.append(reader("Where events crowd, marks without a number lie over others."))
    if any(mark.soft for mark in marks):
        parts.append(reader("Dashed: an uncertain or approximate date."))
    if scale.breaks:
        parts.append(reader("≈ A long time without events is cut short."))
    return " ".join(parts)
