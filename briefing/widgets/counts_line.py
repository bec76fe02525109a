"""A line of counts that one can pick from: “69 exact · 4 altered”, as calm as the words that it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from briefing.overriding import override
from briefing.widgets.elided_label import ElidedLabel
from briefing.widgets.plain_tip import plain_tip
from briefing.widgets.theme import Theme

_DOT, _MORE = "·", "…"
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Count(NamedTuple):
    """One count: its words, what a tool tip says of it, how much it `matters` where room is short, and whether
    it is picked."""

    words: str
    tip: str
    matters: int = 0
    picked: bool = False


class CountsLine(QWidget):
    """Says some words and some counts; `toggled` tells the key of the count that is picked, or picked no longer.

    It gives all its room away before its neighbours give any. The counts that matter least go first, and an
    ellipsis stands for them. The tabulator stops at one count, and the arrows go from each to the next.
    """

    toggled = Signal(str)

    def __init__(self, theme: Theme, keys: Iterable[str]) -> None:
        """`keys` are those of all the counts that there may be, in the order in which they are said."""
        super().__init__()
        self._counts: Mapping[str, Count] = {}
        self._here: _Button | None = None
        self._between: list[tuple[QRect, str]] = []
        self.label = ElidedLabel(self, yields=True)
        self.label.setProperty("look", "quiet")
        self.buttons = {key: _Button(self, key) for key in keys}
        self.setObjectName("Counts")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for part in (self, self.label, *self.buttons.values()):
            theme.wear(part, "small")
        for button in self.buttons.values():
            button.hide()
            button.clicked.connect(self._tell)

    def say(self, words: str, counts: Mapping[str, Count]) -> None:
        """Say `words`, which may be none, and then the counts, by their keys."""
        self._counts = counts
        self.label.say(words)
        for key, count in counts.items():
            self.buttons[key].say(count)
        self._measure()

    def text(self) -> str:
        """All that the line says, whether there is room for it or not."""
        counts = (count.words for count in self._counts.values())
        return f" {_DOT} ".join(part for part in (self.label.text(), *counts) if part)

    def step(self, button: _Button, step: int) -> None:
        """Bring the keyboard from a count to one of those beside it."""
        shown = self._shown()
        place = shown.index(button) + step
        if 0 <= place < len(shown):
            self._here = shown[place]
            self._stop_at(self._here)
            self._here.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def sizeHint(self) -> QSize:
        high = max(part.sizeHint().height() for part in (self.label, *self.buttons.values()))
        return QSize(self._width(self._counts), high)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the letters are of another size
            self._measure()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay()
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self.label.palette().color(self.label.foregroundRole()))
            for place, words in self._between:
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _tell(self) -> None:
        self.toggled.emit(self.sender().property("key"))

    def _measure(self) -> None:
        self.setMaximumWidth(self.sizeHint().width())
        self.setToolTip(plain_tip(self.text()))
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self._lay()

    def _lay(self) -> None:
        """Set the words and the counts that fit beside each other, with dots between them."""
        fitting, x = self._fitting(), 0
        self._between = []
        x = self._set(self.label, min(self.label.sizeHint().width(), self.width()), x) if self.label.text() else x
        if len(fitting) < len(self._counts):
            x = self._put(_MORE, self._put(_DOT, x) if x else x)
        for key in fitting:
            x = self._put(_DOT, x) if x else x
            x = self._set(self.buttons[key], self.buttons[key].sizeHint().width(), x)
        for key, button in self.buttons.items():
            button.setVisible(key in fitting)
        self.label.setVisible(bool(self.label.text()))
        if shown := self._shown():
            self._stop_at(self._here if self._here in shown else shown[0])
        self.update()

    def _fitting(self) -> list[str]:
        """The counts that there is room for: what is picked and what matters most, as they are said."""
        fitting = list(self._counts)
        least = sorted(fitting, key=lambda key: (self._counts[key].picked, self._counts[key].matters))
        while least and self._width(fitting) > self.width():
            fitting.remove(least.pop(0))
        return fitting

    def _width(self, keys: Iterable[str]) -> int:
        wide = [self.buttons[key].sizeHint().width() for key in keys]
        wide += [self._advance(_MORE)] if len(wide) < len(self._counts) else []
        wide += [self.label.sizeHint().width()] if self.label.text() else []
        return sum(wide) + max(0, len(wide) - 1) * self._advance(_DOT)

    def _set(self, part: QWidget, width: int, x: int) -> int:
        part.setGeometry(self._mirrored(x, width))
        return x + width

    def _put(self, words: str, x: int) -> int:
        width = self._advance(words)
        self._between.append((self._mirrored(x, width), words))
        return x + width

    def _mirrored(self, x: int, width: int) -> QRect:
        place = QRect(x, 0, width, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _advance(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words) + 4

    def _shown(self) -> list[_Button]:
        return [button for button in self.buttons.values() if not button.isHidden()]

    def _stops(self, button: QPushButton) -> bool:
        return bool(button.focusPolicy() & Qt.FocusPolicy.TabFocus)

    def _stop_at(self, button: _Button) -> None:
        """Let the tabulator stop at this count and at no other."""
        for other in self.buttons.values():
            if other is not button and self._stops(other):
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                QWidget.setTabOrder(other, button)
                other.setFocusPolicy(Qt.FocusPolicy.ClickFocus)


class _Button(QPushButton):
    def __init__(self, line: CountsLine, key: str) -> None:
        super().__init__(line)
        self._line = line
        self.setProperty("key", key)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, count: Count) -> None:
        self.setText(count.words)
        self.setChecked(count.picked)
        self.setToolTip(plain_tip(count.tip))
        self.setAccessibleName(count.words)
        self.setAccessibleDescription(count.tip)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        if step:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._line.step(self, -step if mirrored else step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
