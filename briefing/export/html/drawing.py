"""The timeline as a drawing inside the page: it widens with the page, its numbers lead to the facts."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.export.blocks import Band, Mark
from briefing.export.html.markup import escaped

_LANE = 26
_FOOT = 30
_LEFT, _WIDE = 6.0, 88.0
"""Where the axis begins, and how long it is, in hundredths of the drawing's width."""
_NARROW = 2.5
"""A bar that is narrower than its number is drawn as a filled point."""


def drawing(band: Band, mirrored: bool) -> str:
    """The figure of a band, with its caption."""
    drawn = "".join(_Drawing(band, mirrored).pieces())
    return (
        f'<figure class="band" tabindex="0" role="group" aria-label="{escaped(band.description)}">'
        f'<svg width="100%" height="{_base(band) + _FOOT}" role="presentation">{drawn}</svg>'
        f"<figcaption>{escaped(band.caption)}</figcaption></figure>"
    )


def _base(band: Band) -> int:
    return _LANE * band.lanes + 10


class _Drawing:
    """The axis, what stands under it, and what stands on it; lengths along it are shares of its width."""

    def __init__(self, band: Band, mirrored: bool) -> None:
        self._band = band
        self._mirrored = mirrored
        self._base = _base(band)

    def pieces(self) -> Iterator[str]:
        base = self._base
        yield _FADES
        yield f'<line class="axis" x1="0" x2="100%" y1="{base}" y2="{base}"/>'
        for mark in self._band.marks:
            if not mark.horizon and mark.start == mark.end:
                x, y = self._x(mark.start), self._y(mark)
                yield f'<line class="stem" x1="{x}" x2="{x}" y1="{y}" y2="{base}"/>'
        for tick in self._band.ticks:
            x = self._x(tick.x)
            yield f'<line class="axis" x1="{x}" x2="{x}" y1="{base}" y2="{base + 4}"/>'
            yield f'<text class="date" x="{x}" y="{base + 20}">{escaped(tick.label)}</text>'
        for place in self._band.breaks:
            yield f'<text class="break" x="{self._x(place)}" y="{base + 5}">≈</text>'
        for mark in self._band.marks:
            yield self._mark(mark)

    def _x(self, share: float) -> str:
        return f"{_LEFT + _WIDE * (1 - share if self._mirrored else share):.2f}%"

    def _y(self, mark: Mark) -> int:
        return self._base - _LANE * mark.lane - 21

    def _mark(self, mark: Mark) -> str:
        if mark.horizon:
            return f'<text class="horizon" x="{self._x(mark.start)}" y="{self._base + 6}">◆</text>'
        shape = self._bar(mark) if mark.end > mark.start else self._point(mark)
        middle, y = self._x((mark.start + mark.end) / 2), self._y(mark)
        number = f'<text class="number" x="{middle}" y="{y + 4}">{escaped(mark.label)}</text>'
        return f'<a href="#{escaped(mark.link)}">{shape}{number}</a>'

    def _point(self, mark: Mark) -> str:
        soft = " soft" if mark.soft else ""
        return f'<circle class="point{soft}" cx="{self._x(mark.start)}" cy="{self._y(mark)}" r="10"/>'

    def _bar(self, mark: Mark) -> str:
        css = "bar soft" if mark.soft else "bar"
        if mark.open_start or mark.open_end:
            css += " fades-left" if mark.open_start is not self._mirrored else " fades-right"
        middle, wide, y = (mark.start + mark.end) / 2, _WIDE * (mark.end - mark.start), self._y(mark)
        if wide < _NARROW:
            return f'<circle class="{css}" cx="{self._x(middle)}" cy="{y}" r="10"/>'
        left = self._x(mark.end if self._mirrored else mark.start)
        return f'<rect class="{css}" x="{left}" y="{y - 9}" width="{wide:.2f}%" height="18" rx="9"/>'


_FADES = (
    '<defs><linearGradient id="fade-left"><stop class="none" offset="0"/><stop class="full" offset="1"/>'
    '</linearGradient><linearGradient id="fade-right"><stop class="full" offset="0"/>'
    '<stop class="none" offset="1"/></linearGradient></defs>'
)
