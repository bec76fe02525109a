"""The order in which the tabulator goes through widgets: that in which the eye does, whichever was made first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_in_order(whole: QWidget, parts: Iterable[QWidget]) -> None:
    """Let the tabulator go through the parts of `whole` as they come; what was made late would be the last."""
    chain = [widget for widget in _chain(whole) if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    ordered = [widget for part in parts for widget in chain if part is widget or part.isAncestorOf(widget)]
    order_stops(ordered)


def order_stops(stops: Iterable[QWidget]) -> None:
    """Let the tabulator go from each of these to the next."""
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _chain(whole: QWidget) -> Iterator[QWidget]:
    widget = whole.nextInFocusChain()
    while widget and widget is not whole:
        yield widget
        widget = widget.nextInFocusChain()
