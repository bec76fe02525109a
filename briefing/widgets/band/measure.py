"""Widths of words in the band's fonts, each measured once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF


class Measure:
    """Measures words in one font; forgets all when it has seen too many, so that it stays small."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self._elided: dict[tuple[str, float], str] = {}
        self.height = self._metrics.height()

    def width(self, words: str) -> float:
        """The width of a line of words, in pixels."""
        found = self._widths.get(words)
        if found is None:
            if len(self._widths) > 4096:
                self._widths.clear()
            found = self._widths[words] = self._metrics.horizontalAdvance(words) + 1.0
        return found

    def elided(self, words: str, width: float) -> str:
        """The words, cut with an ellipsis where they are wider than `width` pixels."""
        if self.width(words) <= width:
            return words
        key = (words, width)
        found = self._elided.get(key)
        if found is None:
            if len(self._elided) > 1024:
                self._elided.clear()
            cut = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, width - 1.0)
            found = self._elided[key] = cut.rstrip("… ,;:–-") + "…" if cut.endswith("…") else cut
        return found
