"""The card of one entry: its date, what it is, and a quiet detail, beside the stem that rises from it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from briefing.widgets.band.entry import Entry
from briefing.widgets.band.measure import Measure
from briefing.widgets.band.seal import seal_room, seal_size

AIR = 7.0
_SIDE = 11.0
_WIDEST = 400.0
_BETWEEN = " · "
_GAP = 12.0  # pixels between the date and the seal


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a card: words in the label's colour, then quiet ones."""

    rect: QRectF
    words: str
    quiet: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A laid out card; its first line, the date, is set strongly. `stem` is where its entry is.

    `seal`, after the date, is what its seal says, with the picture before it; without words where there is none.
    """

    rect: QRectF
    stem: float
    date: Line
    lines: tuple[Line, ...]
    seal: Line


def lay_card(
    entry: Entry, stem: float, width: float, lines: int, strong: Measure, label: Measure, place: str = "",
    seal: str = "",
) -> Card:
    """The card of an entry whose stem is at x, inside a band so many pixels wide, with at most so many lines.

    `place` follows the date: which entry this is of those that share a day; then what its `seal` says.
    """
    widest = max(60.0, min(_WIDEST, width - 8) - 2 * _SIDE)
    texts = _lines(entry, widest, lines - 1, label)
    place = f"   {place}" if place else ""
    seal = label.elided(seal, widest / 2)
    sealed = _GAP + seal_room(seal_size(label)) + label.width(seal) if seal else 0.0
    date = strong.elided(entry.date_words, widest - label.width(place) - sealed)
    before = strong.width(date) + (label.width(place) if place else 0.0)
    head = before + sealed
    wide = max([head] + [label.width(words + quiet) for words, quiet in texts]) + 2 * _SIDE
    left = max(4.0, min(stem - 14.0, width - wide - 4))
    height = float(round(label.height + 1))
    rect = QRectF(round(left), 5.0, round(wide), height * (1 + len(texts)) + 2 * AIR)
    rows = [
        QRectF(rect.left() + _SIDE, rect.top() + AIR + at * height, wide - 2 * _SIDE, height) for at in range(4)
    ]
    made = tuple(Line(rows[at + 1], words, quiet) for at, (words, quiet) in enumerate(texts))
    after = Line(rows[0].adjusted(before + _GAP, 0, 0, 0), seal)
    return Card(rect, stem, Line(rows[0], date, place), made, after)


def _lines(entry: Entry, widest: float, most: int, label: Measure) -> list[tuple[str, str]]:
    """The label in at most so many lines, with the detail after it, or on a line of its own if there is one."""
    if not entry.detail:
        return [(words, "") for words in _wrapped(entry.label, widest, most, label)]
    tail = _BETWEEN + entry.detail
    lines = _wrapped(entry.label, widest, most, label)
    if label.width(lines[-1] + tail) <= widest:
        return [*((words, "") for words in lines[:-1]), (lines[-1], tail)]
    if len(lines) < most:
        return [*((words, "") for words in lines), ("", label.elided(entry.detail, widest))]
    tail = label.elided(tail, widest / 2)
    last = label.elided(lines[-1], widest - label.width(tail) - 2)
    return [*((words, "") for words in lines[:-1]), (last, tail)]


def _wrapped(text: str, widest: float, most: int, label: Measure) -> list[str]:
    lines: list[str] = []
    rest = text.split()
    while rest and len(lines) < most - 1:
        count = next((n for n in range(len(rest), 1, -1) if label.width(" ".join(rest[:n])) <= widest), 1)
        lines.append(label.elided(" ".join(rest[:count]), widest))
        rest = rest[count:]
    if rest or not lines:
        lines.append(label.elided(" ".join(rest), widest))
    return lines
