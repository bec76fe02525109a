"""Day ordinals to civil dates and back, for any year, in the proleptic Gregorian calendar."""

from __future__ import annotations

_ERA = 146097  # days of 400 years


def ordinal(year: int, month: int, day: int) -> int:
    """The day's ordinal as Python counts (1 is 1 January of the year 1); month 13 runs on into the next year.

    Follows Howard Hinnant, “chrono-compatible low-level date algorithms”, days_from_civil.
    """
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    era, of_era = divmod(year - (month <= 2), 400)
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * _ERA + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 305


def civil(day: int) -> tuple[int, int, int]:
    """The year, month and day of an ordinal; the inverse of `ordinal` (Hinnant's civil_from_days)."""
    era, of_era = divmod(day + 305, _ERA)
    years = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * years + years // 4 - years // 100)
    shifted = (5 * of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return years + era * 400 + (month <= 2), month, of_year - (153 * shifted + 2) // 5 + 1
