"""The canvas of the band: what it shows, what it can be asked and told; hands are added by `Band`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefing.overriding import override
from briefing.widgets.band import accessible
from briefing.widgets.band.card import Card, lay_card
from briefing.widgets.band.columns import Columns, Table
from briefing.widgets.band.entries import Entries
from briefing.widgets.band.entry import Entry
from briefing.widgets.band.frame import Frame
from briefing.widgets.band.layout import Brief, lay_out, stem_of
from briefing.widgets.band.looks import BandColours, BandFonts, BandWords, TickWords, plain_tick_words
from briefing.widgets.band.measure import Measure
from briefing.widgets.band.minimap import Minimap
from briefing.widgets.band.painting import Picture
from briefing.widgets.band.view import View

_MARGIN = 48.0


class Canvas(QWidget):
    """A painted timeline; time runs with the layout direction.

    `entry_chosen`, `entry_opened` (a double click) and `entry_hovered` carry an entry's key (`entry_hovered` an
    empty one when the pointer leaves it); `view_changed` says that another part of time is shown.
    """

    entry_chosen = Signal(str)
    entry_opened = Signal(str)
    entry_hovered = Signal(str)
    view_changed = Signal()
    viewed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        accessible.install()  # before Qt asks, or it would keep an interface of its own
        super().__init__(parent)
        self._table = Table(Entries.of(()))
        self._columns = self._table.columns()
        self._view = View(self._columns.scale(None), float(max(self.width(), 1)))
        self._today: float | None = None
        self._selected: str | None = None
        self._current: str | None = None
        self._hovered: str | None = None
        self._colours, self._words = BandColours.light(), BandWords()
        self._tick_words: TickWords = plain_tick_words
        self._frame: Frame | None = None
        self.items: accessible.Items | None = None
        self.set_fonts(BandFonts.around(self.font()))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self._words.name)

    # What it shows

    def set_entries(self, entries: Sequence[Entry] | Entries, shown: int | None = None) -> None:
        """Show these entries, in any order; the part of time in view stays unless the whole was shown.

        `shown` picks some of them: see `show_only`.
        """
        self._table = Table(entries if isinstance(entries, Entries) else Entries.of(entries))
        self.show_only(shown)

    def show_only(self, shown: int | None) -> None:
        """Show those of the entries whose bits are set, the first's being the lowest; None for all."""
        whole = self._view.whole
        self._columns = self._table.columns(shown)
        if self._columns.rank_of(self._current) is None:
            self._current = self._selected if self._columns.rank_of(self._selected) is not None else None
        self._hovered = None
        self._say_blank()
        self._rescale(whole)
        accessible.entries_changed(self)

    def set_today(self, ordinal: float | None) -> None:
        """Mark this day (ordinal) as today; None for no mark."""
        self._today = ordinal
        self._rescale(self._view.whole)

    def set_selected(self, key: str | None) -> None:
        """Mark the entry of this key as chosen and bring it into view; None for no entry."""
        self._selected = self._current = key
        self._bring_into_view(key)
        self.relay()
        accessible.current_changed(self)

    def set_colours(self, colours: BandColours) -> None:
        """Paint in these colours."""
        self._colours = colours
        self.update()

    def set_fonts(self, fonts: BandFonts) -> None:
        """Write in these fonts."""
        self._fonts = fonts
        self._label, self._strong, self._small = (Measure(f) for f in (fonts.label, fonts.strong, fonts.small))
        self.updateGeometry()
        self.relay()

    def set_words(self, words: BandWords) -> None:
        """Say these few words."""
        self._words = words
        self.setAccessibleName(words.name)
        self._say_blank()
        self.relay()

    def set_tick_words(self, tick_words: TickWords) -> None:
        """Write the marks of the axis so: see `TickWords`."""
        self._tick_words = tick_words
        self.relay()

    # What it can be asked

    @property
    def columns(self) -> Columns:
        """The entries, and how they follow in time."""
        return self._columns

    @property
    def view(self) -> View:
        """The part of time that is shown."""
        return self._view

    @property
    def current(self) -> str | None:
        """The key of the entry on which the keyboard stands."""
        return self._current

    @property
    def selected(self) -> str | None:
        """The key of the chosen entry."""
        return self._selected

    @property
    def hovered(self) -> str | None:
        """The key of the entry under the pointer."""
        return self._hovered

    @property
    def carded(self) -> Entry | None:
        """The entry whose card is shown: the one under the pointer, else under the keyboard, else the chosen."""
        return self._columns.entry(self._hovered) or self._columns.entry(self._kept)

    @property
    def card(self) -> Card | None:
        """The card that is shown, with time running to the right; None while its entry is out of view."""
        entry, width = self.carded, float(self.width())
        if entry is None:
            return None
        stem = stem_of(self._columns, self._view, self._index_of(entry))
        if not 0 <= stem <= width:
            return None
        keys = self._columns.together(entry.key)
        place = f"{keys.index(entry.key) + 1}/{len(keys)}" if len(keys) > 1 else ""
        seal = self._columns.entries.seal(self._index_of(entry))
        return lay_card(entry, stem, width, self._brief().card_lines, self._strong, self._label, place,
                        seal.words if seal else "")

    @property
    def frame(self) -> Frame:
        """What is laid out now, with time running to the right."""
        if self._frame is None:
            self._frame = lay_out(self._brief())
        return self._frame

    @property
    def mirrored(self) -> bool:
        """Whether time runs to the left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def rect_of(self, rank: int) -> QRect:
        """Where the entry of a rank in time is marked, in the widget's pixels."""
        index = int(self._columns.order[rank])
        bar = next((bar.rect for bar in self.frame.bars if bar.index == index), None)
        x = stem_of(self._columns, self._view, index)
        left, right = (bar.left(), bar.right()) if bar else (x - 8, x + 8)
        top, bottom = (bar.top(), bar.bottom()) if bar else (self.frame.axis - 8, self.frame.axis + 8)
        left, right = (self.width() - right, self.width() - left) if self.mirrored else (left, right)
        return QRect(round(left), round(top), round(right - left), round(bottom - top))

    def entry_at(self, at: QPointF) -> str | None:
        """The key of the entry at a place of the frame (see `logical`), or None."""
        index = self.frame.entry_at(at.x(), at.y())
        return None if index is None else self._columns.entries.keys[index]

    def logical(self, at: QPointF) -> QPointF:
        """A place of the widget as the frame has it, where time runs to the right."""
        return QPointF(self._mirror(at.x()), at.y())

    def rank_of(self, key: str | None) -> int | None:
        """The place of an entry in the order of time."""
        return self._columns.rank_of(key)

    # What it can be told

    def fit(self) -> None:
        """Show the whole."""
        self.show_view(self._view.fitted())

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Zoom in (or, under 1, out) about the place x of the widget, or about the current entry or the middle."""
        self.show_view(self._view.zoomed(factor, self._focal_x() if x is None else self._mirror(x)))

    def pan(self, pixels: float) -> None:
        """Move towards later days by so many pixels."""
        self.show_view(self._view.panned(pixels))

    def go_to(self, key: str | None) -> None:
        """Put the keyboard on an entry and bring it into view."""
        self._current = key
        self._bring_into_view(key)
        self.relay()
        accessible.current_changed(self)

    def set_hovered(self, key: str | None) -> None:
        """Show the card of what the pointer is over; None for nothing."""
        self._hovered = key
        self.update()

    def choose(self, key: str) -> None:
        """Choose an entry as if it were clicked."""
        self.set_selected(key)
        self.entry_chosen.emit(key)

    # Inside

    @property
    def _kept(self) -> str | None:
        """The entry that the layout makes way for."""
        return self._current if self.hasFocus() and self._current else self._selected

    def _brief(self) -> Brief:
        return Brief(
            columns=self._columns,
            view=self._view,
            size=QSizeF(self.size()),
            today=self._today,
            shown=self._columns.index_of(self._kept),
            words=self._words,
            tick_words=self._tick_words,
            label=self._label,
            small=self._small,
        )

    def _index_of(self, entry: Entry) -> int:
        index = self._columns.index_of(entry.key)
        assert index is not None, "what has a card is shown"
        return index

    def _say_blank(self) -> None:
        self.setAccessibleDescription("" if len(self._columns) else self._words.blank)

    def _rescale(self, whole: bool) -> None:
        scale = self._columns.scale(self._today)
        if scale == self._view.scale:
            self.relay()
            return
        first, last = self._view.day(0), self._view.day(self._view.width)
        self._view = View(scale, float(max(self.width(), 1)))
        if not whole:
            self._view = self._view.spanning(first, last, 1.0)
        self.relay()
        self.view_changed.emit()

    def show_view(self, view: View) -> None:
        """Show this part of time."""
        if view != self._view:
            self._view = view
            self.relay()
            self.view_changed.emit()

    def reseal(self) -> None:
        """Show the seals of the entries anew."""
        self.relay()
        accessible.resealed(self)

    def relay(self) -> None:
        """Lay out anew before the next painting."""
        self._frame = None
        self.update()

    def _bring_into_view(self, key: str | None) -> None:
        entry = self._columns.entry(key)
        if entry is not None:
            self.show_view(self._view.showing(entry.anchor, min(_MARGIN, self.width() / 4)))

    def _focal_x(self) -> float:
        kept = self._columns.index_of(self._kept)
        x = self.width() / 2 if kept is None else stem_of(self._columns, self._view, kept)
        return x if 0 <= x <= self.width() else self.width() / 2

    def _mirror(self, x: float) -> float:
        return self.width() - x if self.mirrored else x

    def _picture(self) -> Picture:
        frame, entry = self.frame, self.carded
        chosen = self._columns.index_of(self._selected)
        return Picture(
            frame=frame,
            entries=self._columns.entries,
            colours=self._colours,
            fonts=self._fonts,
            words=self._words,
            minimap=self.minimap,
            mirrored=self.mirrored,
            card=self.card,
            shown=self._index_of(entry) if entry else None,
            selected=chosen,
            selected_x=None if chosen is None else stem_of(self._columns, self._view, chosen),
            hovered=self._hovered is not None,
            focused=self.hasFocus(),
            blank=not len(self._columns),
        )

    @property
    def minimap(self) -> Minimap:
        """The strip with all of the time, shown while not all is in view."""
        return Minimap(self._columns, self._view, float(self.height()))

    # Qt

    @override
    def sizeHint(self) -> QSize:
        return QSize(760, 220)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(240, 130)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self._picture()
        with QPainter(self) as painter:  # ended also by an error, as Qt aborts on a painter that is left open
            picture.paint(painter)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        width = float(max(self.width(), 1))
        self._view = View(self._view.scale, width) if self._view.whole else self._view.resized(width)
        self.relay()
