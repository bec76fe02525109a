"""A text to read: continuous, in the shipped serif, with passages marked and one of them strongly."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from briefing.overriding import override
from briefing.widgets.theme import Theme
from briefing.widgets.wheel import NOTCH

WALL = "[…]"
_SIGN = 12
_LONG = 400_000
_WIDEST = 800
"""Pixels at the normal size of text: about 95 letters to a line."""

_AIRY, _TIGHT = 136, 100
"""The leading in percent of what the font asks for: to read in calm, and where there is room for few lines."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage from `start` to `end`, in UTF-16 units; `look` is `quoted`, `current`, `left-out` or `found`."""

    start: int
    end: int
    look: str = "quoted"


@dataclass(frozen=True, slots=True)
class MarginSign:
    """A small sign in the margin beside the line where `position` stands: an icon, and the name of its colour.

    Of several beside one line the one of the greatest `weight` is seen.
    """

    position: int
    icon: str
    colour: str
    weight: int = 0


class Reader(QTextEdit):
    """Shows plain text with marks; tells where a person clicks and which words are selected."""

    place_clicked = Signal(int)
    words_selected = Signal(int, int)
    selection_left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marks: Sequence[Mark] = ()
        self._signs: Sequence[MarginSign] = ()
        self._kept: tuple[int, int] | None = None
        self._told, self._turned = (0, 0), 0
        self._leading, self._walled = _AIRY, False
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setMinimumHeight(72)
        self.selectionChanged.connect(self._note_selection)
        self.verticalScrollBar().actionTriggered.connect(self._let_go)
        theme.scaled.connect(self._dress)
        theme.changed.connect(self._recolour)

    def show_text(self, text: str, right_to_left: bool, *, stay: bool = False) -> None:
        """Show `text` from its top, or `stay` as far down; set from right to left where its language is."""
        height = self.verticalScrollBar().value() if stay else 0
        option = QTextOption()
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self._marks, self._kept = (), None
        self._walled = WALL in text
        self.setPlainText(text)
        self._dress()
        if height:
            self.document().size()  # Qt lays out what is seen, and the rest when it is asked for
            self.verticalScrollBar().setValue(height)

    def set_tight(self, tight: bool) -> None:
        """Set the lines close, where there is room for few."""
        leading = _TIGHT if tight else _AIRY
        if leading != self._leading:
            self._leading = leading
            self._dress()
            if self._kept:
                self.show_place(*self._kept)

    def height_of_lines(self, lines: int, *, airy: bool = False) -> int:
        """How many pixels so many lines need as they are set, or as they would be where there is room."""
        spacing = ceil(QFontMetricsF(self._theme.font("reading")).lineSpacing())  # Qt sets lines on whole pixels
        return ceil(lines * spacing * (_AIRY if airy else self._leading) / 100) + 2 * self.frameWidth()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Mark these passages and no others."""
        self._marks = marks
        self.setExtraSelections([self._selection(mark) for mark in sorted(marks, key=_weight)])

    def set_signs(self, signs: Iterable[MarginSign]) -> None:
        """Set these signs, and no others, into the margin."""
        self._signs = sorted(signs, key=_position)
        self.viewport().update()

    @property
    def signs(self) -> Sequence[MarginSign]:
        """The signs in the margin, in the order of the text."""
        return self._signs

    @property
    def marks(self) -> Sequence[Mark]:
        """The passages that are marked."""
        return self._marks

    def show_place(self, start: int, end: int) -> None:
        """Scroll so that the words from `start` to `end` stand in the upper half of the view, and keep them there.

        They are kept in view when the view changes its size, until a person scrolls.
        """
        self._kept = (start, end)
        top = self.cursorRect(self._cursor(start, start)).top() + self.verticalScrollBar().value()
        bottom = self.cursorRect(self._cursor(end, end)).bottom() + self.verticalScrollBar().value()
        page, bar = self.viewport().height(), self.verticalScrollBar()
        if top < bar.value() + 24 or bottom > bar.value() + page - 24:
            bar.setValue(max(0, round(min(top - page * 0.3, top - 24))))

    def point_at(self, start: int, end: int) -> None:
        """Select the words from `start` to `end`, without telling that a person did."""
        self._told = (start, end)
        self.setTextCursor(self._cursor(start, end))

    def height_of(self, position: int) -> float:
        """How far down the text a position stands, from 0 (the top) to 1 (the end)."""
        whole = max(1.0, self.document().size().height())
        return (self.cursorRect(self._cursor(position, position)).top() + self.verticalScrollBar().value()) / whole

    @override
    def event(self, event: QEvent) -> bool:
        """Undo and redo are the window's: Qt's text takes their keys though it cannot be changed."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._signs:
            side = self._theme.side(_SIGN)
            with QPainter(self.viewport()) as painter:
                for rect, sign in self._signs_seen().values():
                    colours = self._theme.colour(sign.colour), self._theme.colour("background").name()
                    ratio = self.devicePixelRatioF()
                    icon = self._theme.icons.pixmap(sign.icon, colours[0], side, ratio, colours[1])
                    painter.drawPixmap(rect.topLeft(), icon)

    def _signs_seen(self) -> dict[int, tuple[QRect, MarginSign]]:
        """The signs beside the lines in view, by the top of the line."""
        page = self.viewport().rect()
        corners = page.topLeft(), page.bottomRight()
        first, last = (self.cursorForPosition(corner).position() for corner in corners)
        begin = bisect_left(self._signs, min(first, last), key=_position)
        end = bisect_right(self._signs, max(first, last), key=_position)
        seen: dict[int, tuple[QRect, MarginSign]] = {}
        mirrored = self.document().defaultTextOption().textDirection() == Qt.LayoutDirection.RightToLeft
        side = self._theme.side(_SIGN)
        left = page.right() - side - 1 if mirrored else 2
        for sign in self._signs[begin:end]:
            line = self.cursorRect(self._cursor(sign.position, sign.position))
            if line.top() not in seen or sign.weight > seen[line.top()][1].weight:
                seen[line.top()] = QRect(left, line.center().y() - side // 2, side, side), sign
        return seen

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Qt sets the text in the widget's font again when a style sheet comes into force; it is not ours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.document().setDefaultFont(self._theme.font("reading"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_lines_short()
        if self._kept:
            self.show_place(*self._kept)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl enlarge all text as the keys do: Qt would enlarge this one, pixels as points."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._let_go()
            super().wheelEvent(event)
            return
        steps = int((self._turned + event.angleDelta().y()) / NOTCH)
        self._turned += event.angleDelta().y() - steps * NOTCH
        if steps:
            self._theme.enlarge_by(steps)

    def _let_go(self) -> None:
        """Keep no words in view any more: a person has scrolled on."""
        self._kept = None

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            self._tell_selection()
        elif event.button() == Qt.MouseButton.LeftButton:
            self.place_clicked.emit(self.cursorForPosition(event.position().toPoint()).position())

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        cursor = self.textCursor()
        if cursor.hasSelection() and (cursor.selectionStart(), cursor.selectionEnd()) != self._told:
            self._tell_selection()

    def _tell_selection(self) -> None:
        cursor = self.textCursor()
        self._told = (cursor.selectionStart(), cursor.selectionEnd())
        self.words_selected.emit(*self._told)

    def _note_selection(self) -> None:
        if not self.textCursor().hasSelection():
            self._told = (0, 0)
            self.selection_left.emit()

    def _keep_lines_short(self) -> None:
        """Leave the room at the end of the lines blank where they would be too long to read."""
        blank = max(0, self.width() - round(_WIDEST * self._theme.scale))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(blank if mirrored else 0, 0, 0 if mirrored else blank, 0)

    def _recolour(self) -> None:
        """Take on the colours of the theme; nothing moves."""
        if self._walled:
            self._set_paragraphs()
        self.set_marks(self._marks)

    def _dress(self) -> None:
        self._keep_lines_short()
        self.document().setDocumentMargin(self._theme.side(_SIGN) + 4)
        self.setFont(self._theme.font("reading"))
        self.document().setDefaultFont(self._theme.font("reading"))
        if self.document().characterCount() < _LONG:
            self._set_paragraphs()
        self.set_marks(self._marks)

    def _set_paragraphs(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        paragraph = QTextBlockFormat()
        paragraph.setLineHeight(self._leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(paragraph)
        block = self.document().begin()
        while block.isValid():
            if block.text().strip() == WALL:
                self._set_wall(QTextCursor(block), QTextBlockFormat(paragraph))
            elif not block.text().strip():
                QTextCursor(block).setBlockFormat(_blank_line(self._theme.scale))
            block = block.next()
        cursor.endEditBlock()

    def _set_wall(self, cursor: QTextCursor, paragraph: QTextBlockFormat) -> None:
        paragraph.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        cursor.setBlockFormat(paragraph)
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        look = QTextCharFormat()
        look.setForeground(self._theme.colour("quiet"))
        cursor.mergeCharFormat(look)

    def _selection(self, mark: Mark) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        look = QTextCharFormat()
        if mark.look == "left-out":
            look.setForeground(self._theme.colour("left-out"))
            look.setFontUnderline(True)
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        else:
            grounds = {"quoted": "mark", "current": "mark-strong", "found": "accent-soft"}
            look.setBackground(self._theme.colour(grounds[mark.look]))
        if mark.look == "current":
            _underline(look, self._theme.colour("mark-line"))
        selection.format, selection.cursor = look, self._cursor(mark.start, mark.end)
        return selection

    def _cursor(self, start: int, end: int) -> QTextCursor:
        last = max(0, self.document().characterCount() - 1)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _blank_line(scale: float) -> QTextBlockFormat:
    """A line without words parts two paragraphs; it need not be as high as a line with words."""
    gap = QTextBlockFormat()
    gap.setLineHeight(10 * scale, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return gap


def _underline(look: QTextCharFormat, colour: QColor) -> None:
    look.setFontUnderline(True)
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(colour)


def _position(sign: MarginSign) -> int:
    return sign.position


def _weight(mark: Mark) -> int:
    return ("quoted", "left-out", "current", "found").index(mark.look)
