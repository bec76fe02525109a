"""The page of keys: every action with its keys on one page, and what the keys do in lists and on the timeline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing.actions import Actions, keys_of
from briefing.language import Wording
from briefing.panes.parts.labels import label
from briefing.widgets.fitting import fit
from briefing.widgets.keyed_menu import from_the_left
from briefing.widgets.theme import Theme

Line = tuple[str, str]
"""The words of what is done, and the keys that do it."""

_COLUMNS = 3
_TURNED = str.maketrans("→←", "←→")
_IN_A_PANE: dict[str, tuple[tuple[str, str], ...]] = {
    "In a list": (
        ("Next or previous row", "↓ ↑"),
        ("First or last row", "Home End"),
        ("Tick a value", "Space"),
        ("Next control", "Tab"),
    ),
    "On the timeline": (
        ("Next or previous entry", "→ ←"),
        ("Move the view", "Ctrl+→ Ctrl+←"),
        ("Nearer or further", "+ −"),
        ("The whole span", "0"),
        ("Choose", "Enter"),
    ),
}


class KeyPage(QDialog):
    """Shows all keys in columns, each group under its heading, as one would print them."""

    def __init__(self, actions: Actions, wording: Wording, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("KeyPage")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(wording("Keys"))
        self.groups = [*_from(actions), *_in_panes(wording)]
        page = self._page()
        layout = QVBoxLayout(page)  # every part has its place before it is filled: Qt dresses it then only once
        layout.setContentsMargins(36, 28, 36, 28)
        layout.setSpacing(18)
        title = label(theme, "title", wraps=False)
        title.setText(wording("Keys"))
        layout.addWidget(title)
        columns = QHBoxLayout()
        columns.setSpacing(40)
        layout.addLayout(columns)
        layout.addStretch(1)
        self._fill(columns)
        hint, room = page.sizeHint(), parent.size()
        fit(self, QSize(hint.width() + 24, hint.height() + 4).boundedTo(room))

    def _page(self) -> QWidget:
        page, area, around = QWidget(), QScrollArea(self), QVBoxLayout(self)
        page.setObjectName("Page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.windowTitle())
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(area)
        return page

    def _fill(self, columns: QHBoxLayout) -> None:
        for groups in _shared_out(self.groups):
            column = QVBoxLayout()
            column.setSpacing(18)
            columns.addLayout(column)
            for heading, lines in groups:
                grid = QGridLayout()
                column.addLayout(grid)
                self._fill_group(grid, heading, lines)
            column.addStretch(1)

    def _fill_group(self, grid: QGridLayout, heading: str, lines: Sequence[Line]) -> None:
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self._label("caption", heading.upper()), 0, 0, 1, 2)
        for row, (words, keys) in enumerate(lines, start=1):
            grid.addWidget(self._label("body", words), row, 0)
            grid.addWidget(self._label("quiet", keys), row, 1, Qt.AlignmentFlag.AlignTrailing)

    def _label(self, look: str, words: str) -> QLabel:
        part = label(self._theme, look, wraps=False)
        part.setText(words)
        return part


def _from(actions: Actions) -> Iterator[tuple[str, list[Line]]]:
    """The actions that have keys, group by group."""
    for title, inside in actions.groups():
        yield title, [_line(action) for action in inside if keys_of(action)]


def _line(action: QAction) -> Line:
    return action.text().replace("&&", "&"), "  ".join(map(from_the_left, keys_of(action)))


def _in_panes(wording: Wording) -> Iterator[tuple[str, list[Line]]]:
    for heading, lines in _IN_A_PANE.items():
        yield wording(heading), [(wording(words), _named(wording, keys)) for words, keys in lines]


def _named(wording: Wording, keys: str) -> str:
    """Keys by their names in the reader's language, the first where reading begins.

    On a timeline that runs from the right, the arrows change places.
    """
    names = {
        "Home": wording("Home"), "End": wording("End"), "Space": wording("Space"), "Enter": wording("Enter"),
    }  # fmt: skip
    keys = keys.translate(_TURNED) if wording.right_to_left else keys
    begin = "\u200f" if wording.right_to_left else ""  # else a label goes by its first letter
    return begin + " ".join(from_the_left(names.get(key, key)) for key in keys.split())


def _shared_out(groups: Sequence[tuple[str, list[Line]]]) -> list[list[tuple[str, list[Line]]]]:
    """The groups in columns of about the same height, in order."""
    whole = sum(len(lines) + 2 for _, lines in groups)
    columns: list[list[tuple[str, list[Line]]]] = [[] for _ in range(_COLUMNS)]
    before = 0
    for heading, lines in groups:
        middle = before + (len(lines) + 2) / 2
        columns[min(_COLUMNS - 1, int(middle * _COLUMNS / whole))].append((heading, lines))
        before += len(lines) + 2
    return columns
