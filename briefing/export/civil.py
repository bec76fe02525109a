"""The days that a date spans, for formats that ask for days: as wide as the date is vague, never sharper."""

from __future__ import annotations

from datetime import date as civil_date

from briefing.core import Date

_LAST = civil_date.max.toordinal() - 1


def days_of(date: Date) -> tuple[civil_date, civil_date] | None:
    """The first and last day of a date, both included; an open side is as long as its known end.

    None where neither end is told, or where a day lies outside the years 1 to 9999.
    """
    ends = [end for end in (date.start, date.end) if end]
    if not ends or ends[0].first < 1 or ends[-1].last > _LAST:
        return None
    return civil_date.fromordinal(ends[0].first), civil_date.fromordinal(ends[-1].last)
