"""One entry of a comparison in full: what became of it, its words with their changes, and every other change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from briefing.core.rewording import Fate
from briefing.language import Wording
from briefing.language.revisions import Entry, what_name, what_sign
from briefing.language.told_changes import Piece, aloud, spaced
from briefing.models.shown_text import direction_of, visible
from briefing.panes.parts.labels import label
from briefing.widgets.styled_text import Part, StyledText
from briefing.widgets.theme import Theme

_LOOKS = {Fate.SAME: "plain", Fate.REMOVED: "removed", Fate.ADDED: "added"}
_MOST_LINES = 100
"""How many changes of one entry are shown."""


def parts_of(pieces: Sequence[Piece]) -> list[Part]:
    """The words as they are shown: what was removed struck out, what was added underlined."""
    return [(visible(piece.words), _LOOKS[piece.fate]) for piece in spaced(pieces)]


class RevisedEntry(QScrollArea):
    """Shows one entry at a time; empty before one is chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.icon, self.what = QLabel(), label(theme, "accent")
        self.title = StyledText(theme, "body")
        self.lines: list[tuple[QLabel, StyledText]] = []
        self._page = QWidget()
        self._layout = QVBoxLayout(self._page)
        self._layout.setContentsMargins(16, 8, 12, 12)
        self._layout.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.icon)
        head.addWidget(self.what, 1)
        self._layout.addLayout(head)
        self._layout.addWidget(self.title)
        self._layout.addStretch(1)
        self.setWidget(self._page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_entry(self, entry: Entry | None, wording: Wording) -> None:
        """Show this entry, or none."""
        self.icon.setVisible(entry is not None)
        self.what.setText(what_name(wording, entry.what) if entry else "")
        lines = entry.lines[:_MOST_LINES] if entry else ()
        self._say(self.title, entry.title if entry else (), wording)
        if entry:
            name, colour = what_sign(entry.what)
            self.icon.setPixmap(self._theme.icons.icon(name, self._theme.colour(colour)).pixmap(QSize(15, 15)))
        while len(self.lines) < len(lines):
            self._add_line()
        for place, (heading, words) in enumerate(self.lines):
            pieces = lines[place].pieces if place < len(lines) else ()
            heading.setText(visible(lines[place].label) if place < len(lines) else "")
            heading.setVisible(place < len(lines))
            self._say(words, pieces, wording)
        self.verticalScrollBar().setValue(0)

    def _add_line(self) -> None:
        heading, words = label(self._theme, "quiet"), StyledText(self._theme, "body")
        self.lines.append((heading, words))
        for part in (heading, words):
            self._layout.insertWidget(self._layout.count() - 1, part)

    def _say(self, text: StyledText, pieces: Sequence[Piece], wording: Wording) -> None:
        parts = parts_of(pieces)
        words = "".join(words for words, _ in parts)
        text.say(parts, direction_of(words) if any(map(str.isalpha, words)) else wording.right_to_left)
        text.setAccessibleName(visible(aloud(pieces, wording)))
