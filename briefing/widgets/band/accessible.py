"""The band for a screen reader: a list whose items are the entries, with words, state, place and press."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING
from weakref import ref

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from briefing.overriding import override

if TYPE_CHECKING:
    from briefing.widgets.band.canvas import Canvas
    from briefing.widgets.band.entry import Entry


class Items(QAccessibleWidget):
    """The band as a list; its children are made when they are asked for, and kept by the entries' keys."""

    def __init__(self, band: Canvas) -> None:
        super().__init__(band, QAccessible.Role.List)
        self._held = ref(band)  # Qt keeps this for good, and with it would keep the band and its whole session
        self._items: dict[str, Item] = {}
        self._numbers: list[int] = []
        band.destroyed.connect(partial(_forget, self._numbers))

    @property
    def _band(self) -> Canvas | None:
        return _there(self._held)

    @override
    def childCount(self) -> int:
        band = self._band
        return len(band.columns) if band else 0

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        band = self._band
        if band is None or not 0 <= index < len(band.columns):
            return None
        key = band.columns.at(index).key
        if key not in self._items:
            self._items[key] = Item(band, key)
            self._numbers.append(QAccessible.registerAccessibleInterface(self._items[key]))
        return self._items[key]

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        band = self._band
        rank = band.rank_of(child.key) if band and isinstance(child, Item) else None
        return -1 if rank is None else rank

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        band = self._band
        at = band.mapFromGlobal(QPoint(x, y)) if band else QPoint()
        rank = band.rank_of(band.entry_at(band.logical(at.toPointF()))) if band else None
        return None if rank is None else self.child(rank)

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        band = self._band
        rank = band.rank_of(band.current) if band and band.hasFocus() else None
        return None if rank is None else self.child(rank)


def _there(held: ref[Canvas]) -> Canvas | None:
    """The band, as long as it is there for Python and for Qt."""
    band = held()
    return band if band is not None and isValid(band) else None


def _forget(numbers: list[int]) -> None:
    """Take the items of a band that is no more from Qt, which keeps what has no object of its own for good."""
    for number in numbers:
        QAccessible.deleteAccessibleInterface(number)


class Item(QAccessibleWidget):
    """One entry as an item of the list, which a screen reader can press: that chooses the entry.

    It is a part of the band's widget, and not an interface of its own with a Python `interface_cast`: whatever
    that gives for what an item cannot do, PySide 6.12 ends the process as soon as AT-SPI asks.
    """

    def __init__(self, band: Canvas, key: str) -> None:
        super().__init__(band, QAccessible.Role.ListItem)
        self.key = key
        self._held = ref(band)

    @property
    def _band(self) -> Canvas | None:
        return _there(self._held)

    @property
    def _entry(self) -> Entry | None:
        band = self._band
        return band.columns.entry(self.key) if band else None

    @override
    def isValid(self) -> bool:
        return self._entry is not None

    @override
    def object(self) -> QObject | None:  # type: ignore[override]
        """None: the band's own object stands for the list."""
        return None

    @override
    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        band = self._band
        return QAccessible.queryAccessibleInterface(band) if band else None

    @override
    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    @override
    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    @override
    def childCount(self) -> int:
        return 0

    @override
    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    @override
    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    @override
    def text(self, kind: QAccessible.Text) -> str:
        band = self._band
        index = band.columns.index_of(self.key) if band and kind == QAccessible.Text.Name else None
        return band.columns.entries.spoken(index) if band and index is not None else ""

    @override
    def rect(self) -> QRect:
        band = self._band
        rank = band.rank_of(self.key) if band else None
        if band is None or rank is None:
            return QRect()
        return band.rect_of(rank).translated(band.mapToGlobal(QPoint(0, 0)))

    @override
    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    @override
    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        band = self._band
        rank = band.rank_of(self.key) if band else None
        if band is None or rank is None:
            state.invalid = True
            return state
        state.focusable = state.selectable = True
        state.focused = band.hasFocus() and band.current == self.key
        state.selected = band.selected == self.key
        state.offscreen = not band.rect().intersects(band.rect_of(rank))
        return state

    @override
    def actionNames(self) -> list[str]:
        return [self.pressAction()]

    @override
    def doAction(self, name: str) -> None:
        band = self._band
        if band and name == self.pressAction():
            band.choose(self.key)

    @override
    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


@cache
def install() -> bool:
    """Let Qt ask us for the accessible side of a band; once a process. False where this PySide6 cannot."""
    if not hasattr(QAccessible, "installFactory"):
        return False
    QAccessible.installFactory(_items_of)
    return True


def _items_of(class_name: str, thing: QObject) -> QAccessibleInterface | None:
    from briefing.widgets.band.canvas import Canvas

    if not isinstance(thing, Canvas):
        return None
    # Qt takes the pointer, but Python would free what nobody here holds.
    thing.items = Items(thing)
    return thing.items


def entries_changed(band: Canvas) -> None:
    """Tell a screen reader that the list has other items."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(band, QAccessible.Event.ObjectReorder))


def resealed(band: Canvas) -> None:
    """Tell a screen reader that the entry on which the keyboard stands is called otherwise."""
    rank = band.rank_of(band.current)
    if rank is None:
        return
    if not install():
        band.setAccessibleDescription(band.columns.spoken_at(rank))
    elif QAccessible.isActive():
        item = QAccessible.queryAccessibleInterface(band).child(rank)
        QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.NameChanged))


def current_changed(band: Canvas) -> None:
    """Tell a screen reader on which entry the keyboard now stands."""
    rank = band.rank_of(band.current)
    if not install():
        band.setAccessibleDescription("" if rank is None else band.columns.spoken_at(rank))
    if rank is None or not QAccessible.isActive() or not install():
        return
    item = QAccessible.queryAccessibleInterface(band).child(rank)
    kind = QAccessible.Event.Focus if band.hasFocus() else QAccessible.Event.Selection
    QAccessible.updateAccessibility(QAccessibleEvent(item, kind))
