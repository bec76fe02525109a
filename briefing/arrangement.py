"""Where the panes stand: side by side in a wide window, as tabs in a narrow one, one alone when asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QWidget

from briefing.widgets.dock import Dock
from briefing.widgets.theme import Theme

NARROW = 1100
_LISTS = ("participants", "goals", "tracks")
_IN_THE_MIDDLE = ("timeline", *_LISTS)


class Arrangement:
    """Places the docks of a window: topics, timeline, the three lists, and the source."""

    def __init__(self, window: QMainWindow, docks: Mapping[str, Dock], theme: Theme) -> None:
        self._window, self._docks, self._theme = window, docks, theme
        self._narrow: bool | None = None
        for dock in docks.values():  # the way of the tabulator is the order in which they come
            dock.setParent(window)
        self._middle = QWidget()
        self._middle.setMaximumHeight(0)
        window.setCentralWidget(self._middle)
        self._before = window.saveState()
        self._large, self._front = "", ""
        self._kept: dict[bool, QByteArray] = {}
        self._taken_up = False
        self._later = QTimer(window)  # the window's own: a single shot that never comes would be held for good
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._settle)
        window.setDockNestingEnabled(True)
        for dock in docks.values():
            dock.maximise_requested.connect(self.toggle_large)
            dock.visibilityChanged.connect(self._keep_middle)

    def fit(self, right_to_left: bool) -> None:
        """Arrange for the window as wide as it is, unless it is already arranged for one like it.

        What the reader has moved in a wide window or in a narrow one is there again in the next one like it. In a
        window that was not seen yet nobody has moved anything: it is arranged anew for each width it is given.
        """
        narrow, seen = self._is_narrow(), self._window.isVisible()
        if narrow == self._narrow and (seen or self._taken_up):
            return
        if self._narrow is not None and seen:
            self._note_front()
            self._kept[self._narrow] = self.state()
        if narrow in self._kept:
            self._take_up(narrow)
        else:
            self._put_in_place(right_to_left)

    def reset(self, right_to_left: bool) -> None:
        """Put every pane back to its place, those too that were pulled out of the window."""
        self._kept.clear()
        for dock in self._docks.values():
            dock.setFloating(False)
        self._put_in_place(right_to_left)

    def state(self) -> QByteArray:
        """Where the panes stand; where one fills the window, where they stood before."""
        return self._before if self._large else self._window.saveState()

    @property
    def narrow(self) -> bool:
        """Whether the panes are arranged for a narrow window."""
        return bool(self._narrow)

    def restore(self, state: QByteArray, narrow: bool, right_to_left: bool) -> None:
        """Arrange by a saved state, as soon as the window is as `narrow` or wide as when it was saved."""
        self._kept[narrow], self._narrow = state, None
        self.fit(right_to_left)

    def _take_up(self, narrow: bool) -> None:
        """Arrange as it was; a state that does not fit changes nothing."""
        self._large, self._narrow = "", narrow
        self._restore(self._kept[narrow])
        self._taken_up = True
        self._later.start()

    def _restore(self, state: QByteArray) -> None:
        focus = self._window.focusWidget()
        self._window.restoreState(state)
        self._clear_tabs()
        self._raise(self._front)
        self._keep_keyboard(focus)

    def _settle(self) -> None:
        """Give the panes their widths again: only now is known how little room each can do with.

        Letters that have just become smaller still have the room of the large ones before the panes are laid out.
        """
        if self._taken_up and self._narrow is not None:
            self._restore(self._kept[self._narrow])
        else:
            self._share()

    def _put_in_place(self, right_to_left: bool) -> None:
        self._large, self._narrow = "", self._is_narrow()
        window, docks, here, focus = self._window, self._docks, self._here(), self._window.focusWidget()
        start, end = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        if right_to_left:
            start, end = end, start
        for dock in docks.values():
            window.removeDockWidget(dock)
        self._own_corners(start, end)
        window.addDockWidget(start, docks["topics"])
        window.addDockWidget(end, docks["source"])
        window.addDockWidget(Qt.DockWidgetArea.TopDockWidgetArea, docks["timeline"])
        self._place_lists(right_to_left)
        for dock in docks.values():
            dock.show()
        self._note_turn(self._front or (here if here in _LISTS else _LISTS[0]))
        self._raise(self._front)
        self._keep_keyboard(focus)
        self._taken_up = False
        self._later.start()
        self._share()

    def go_to(self, key: str) -> None:
        """Bring a pane into view and give it the keyboard."""
        dock = self._docks[key]
        dock.show()
        dock.raise_()
        self._note_turn(key)
        pane = dock.widget()
        if pane:
            pane.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shows(self, key: str) -> bool:
        """Whether a pane is open and no other one stands in front of it; of a window to come, each open one is."""
        dock = self._docks[key]
        return not dock.isHidden() and (_is_seen(dock) or not self._window.isVisible())

    def bring_forward(self, key: str) -> None:
        """Bring a pane to the front of the tabs it shares, with the keyboard if that was in one of the others.

        One that is closed stays so; the source is never covered, whose quote the statement is held against.
        """
        focus = self._window.focusWidget()
        self._note_turn(key)
        self._raise(key)
        self._keep_keyboard(focus)

    def _raise(self, key: str) -> None:
        """Raise a pane that is open above the others of its tabs, but not above the source."""
        dock, source = self._docks.get(key), self._docks["source"]
        if dock and not dock.isHidden() and not (source in self._beside(key) and _is_seen(source)):
            dock.raise_()

    def _beside(self, key: str) -> Sequence[QDockWidget]:
        """The panes that share the tabs of one."""
        return self._window.tabifiedDockWidgets(self._docks[key])

    def _note_turn(self, key: str) -> None:
        if key in _LISTS:
            self._front = key

    def _note_front(self) -> None:
        """Note which list the reader has turned to, where one is in front of the others."""
        seen = [key for key in _LISTS if _is_seen(self._docks[key])]
        if len(seen) == 1:
            self._front = seen[0]

    def go_on(self) -> None:
        """Give the keyboard to the next pane in view; after the last comes the first."""
        self._step(1)

    def go_back(self) -> None:
        """Give the keyboard to the previous pane in view."""
        self._step(-1)

    def toggle_this(self) -> None:
        """Give the pane with the keyboard the whole window; asked again, put all back as they were."""
        self.toggle_large(self._here() or "source")

    def toggle_large(self, key: str) -> None:
        """Give one pane the whole window; asked again, put all back as they were."""
        focus = self._window.focusWidget()
        if self._large:
            self._window.restoreState(self._before)
            self._large = ""
            self._raise(self._front)
        else:
            self._note_front()
            self._before, self._large = self._window.saveState(), key
            for name, dock in self._docks.items():
                dock.setVisible(name == key)
        self._keep_keyboard(focus)

    def _keep_keyboard(self, focus: QWidget | None) -> None:
        """Give the keyboard back where it was, or to the list that is now in front of that.

        Qt takes it to whatever is shown first, or leaves it behind the tabs.
        """
        if focus and focus.isVisible():
            front, there = self._docks.get(self._front), self._holding(focus)
            behind = there and front and not front.isHidden() and front in self._beside(there)
            (front.widget() if front and behind else focus).setFocus()

    def _is_narrow(self) -> bool:
        """Whether the panes have too little room beside each other; enlarged text needs more of it."""
        return self._window.width() < NARROW * max(1.0, self._theme.scale)

    def _here(self) -> str:
        """The pane that has the keyboard, if any has."""
        return self._holding(self._window.focusWidget())

    def _holding(self, part: QWidget | None) -> str:
        """The pane that a widget is in, if it is in any."""
        return next((key for key, dock in self._docks.items() if part and dock.isAncestorOf(part)), "")

    def _step(self, step: int) -> None:
        open_panes = [key for key, dock in self._docks.items() if not dock.isHidden()]
        here = self._here()
        if open_panes:
            start = open_panes.index(here) if here in open_panes else -1 if step > 0 else 0
            self.go_to(open_panes[(start + step) % len(open_panes)])

    def _keep_middle(self) -> None:
        """Keep a middle of no height as long as a pane stands in it.

        Without one, Qt moves the panes by some pixels whenever it lays them out; with one, the sides would
        not get the room of an empty middle.
        """
        self._middle.setVisible(any(not self._docks[key].isHidden() for key in _IN_THE_MIDDLE))

    def _own_corners(self, start: Qt.DockWidgetArea, end: Qt.DockWidgetArea) -> None:
        corners = Qt.Corner
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        for corner, area in ((corners.TopLeftCorner, left), (corners.BottomLeftCorner, left),
                             (corners.TopRightCorner, right), (corners.BottomRightCorner, right)):
            self._window.setCorner(corner, area)

    def _place_lists(self, right_to_left: bool) -> None:
        window, area = self._window, Qt.DockWidgetArea.BottomDockWidgetArea
        order = [self._docks[key] for key in (reversed(_LISTS) if right_to_left and not self._narrow else _LISTS)]
        window.addDockWidget(area, order[0], Qt.Orientation.Horizontal)
        for before, dock in pairwise(order):
            window.addDockWidget(area, dock, Qt.Orientation.Horizontal)
            if self._narrow:
                window.tabifyDockWidget(before, dock)

    def _clear_tabs(self) -> None:
        """Hide the tabs of lists that stand side by side: in a window from right to left Qt forgets some."""
        if not any(self._window.tabifiedDockWidgets(dock) for dock in self._docks.values()):
            for bar in self._window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly):
                bar.hide()

    def _share(self) -> None:
        window, docks = self._window, self._docks
        self._clear_tabs()
        width, height = window.width(), window.height()
        sides = (0.24, 0.36) if self._narrow else (0.16, 0.292)
        widths = [round(width * sides[0]), round(width * sides[1])]
        window.resizeDocks([docks["topics"], docks["source"]], widths, Qt.Orientation.Horizontal)
        room = round((width - sum(widths)) / (1 if self._narrow else len(_LISTS)))
        lists = [docks[key] for key in (_LISTS[:1] if self._narrow else _LISTS)]
        window.resizeDocks(lists, [room] * len(lists), Qt.Orientation.Horizontal)
        heights = [round(height * 0.31), round(height * 0.69)]
        window.resizeDocks([docks["timeline"], docks["participants"]], heights, Qt.Orientation.Vertical)


def _is_seen(dock: QDockWidget) -> bool:
    return not dock.visibleRegion().isEmpty()
