"""How the band looks and speaks: colours, fonts and the few words it says, all given from outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QFont

TickWords = Callable[[int, int, int, str], str]
"""Writes a tick: year, month, day, and the unit to write: `day`, `day+year`, `month`, `month+year`, `year`."""


@dataclass(frozen=True, slots=True)
class BandColours:
    """The colours of one theme; text and quiet keep 4.5:1 on background and card."""

    background: QColor
    line: QColor
    grid: QColor
    text: QColor
    quiet: QColor
    accent: QColor
    accent_soft: QColor
    card: QColor
    card_line: QColor
    selection: QColor

    @classmethod
    def light(cls) -> BandColours:
        """Ink on white."""
        return cls.of("#ffffff #8a8d8c #eceae5 #1d1f21 #5f6368 #0d5c6b #e0efef #ffffff #0d5c6b #0d5c6b")

    @classmethod
    def dark(cls) -> BandColours:
        """Light ink on near black."""
        return cls.of("#1e2124 #767c82 #2c3034 #e6e6e3 #9aa0a6 #6cc5d4 #23343a #1e2124 #6cc5d4 #6cc5d4")

    @classmethod
    def of(cls, names: str) -> BandColours:
        """The colours from their names, in the order of the fields, between spaces."""
        return cls(*(QColor(name) for name in names.split()))


def plain_more(n: int) -> str:
    """How many entries found no room, in English."""
    return f"{n} more"


@dataclass(frozen=True, slots=True)
class BandWords:
    """What the band says by itself; `count` holds `{n}`, `more` says a number in a language's own plural.

    `blank` is what it says where there is no entry.
    """

    today: str = "today"
    more: Callable[[int], str] = plain_more
    count: str = "+{n}"
    name: str = "Timeline"
    blank: str = ""


@dataclass(frozen=True)
class BandFonts:
    """The fonts of labels, of the card's date, and of ticks and counts."""

    label: QFont = field(default_factory=QFont)
    strong: QFont = field(default_factory=QFont)
    small: QFont = field(default_factory=QFont)

    @classmethod
    def around(cls, font: QFont) -> BandFonts:
        """Labels in `font`, the date in its bold, ticks and counts in the same size."""
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        return cls(QFont(font), strong, QFont(font))


def plain_tick_words(year: int, month: int, day: int, unit: str) -> str:
    """Ticks in Qt's own words for the default locale, until better ones are given."""
    name = QLocale().standaloneMonthName(month, QLocale.FormatType.ShortFormat)
    words = {"day": f"{day} {name}", "month": name, "year": ""}[unit.partition("+")[0]]
    return f"{words} {year}".strip() if "year" in unit else words
