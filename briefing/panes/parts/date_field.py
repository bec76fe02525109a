"""A field for a date as EDTF writes it, read back in words while it is typed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from briefing.language import Wording, format_date
from briefing.language.decisions import isolated
from briefing.models.fact_form import readable_date
from briefing.models.session import Session
from briefing.overriding import override
from briefing.panes.parts.labels import label
from briefing.widgets.theme import Theme

_LONGEST = 60
_NARROW = 250
"""Pixels, at letters of their usual size, with less than which what is said of the date stands below the field."""
_EXAMPLES = ("2025-03-17", "2025-03", "2025~", "2024/2030")


def examples(wording: Wording, count: int = len(_EXAMPLES)) -> str:
    """The first so many examples of a date, each in its own order of signs whatever stands around it."""
    return wording.listed(isolated(wording, date) for date in _EXAMPLES[:count])


class DateField(QWidget):
    """Says beside the field, or below it, how the date is understood, or that it is none."""

    changed = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self.field, self.reading = QLineEdit(), label(theme, "quiet")
        theme.wear(self.field, "body")
        self.field.setMaxLength(_LONGEST)
        self.field.setMinimumWidth(112)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.field, 2)
        self._row.addWidget(self.reading, 3)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self.read)
        self.field.textChanged.connect(self.changed)

    @property
    def stops(self) -> list[QWidget]:
        """Where the tabulator stops."""
        return [self.field]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways, narrow = QBoxLayout.Direction, event.size().width() < self._theme.pixels(_NARROW)
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._row.setSpacing(2 if narrow else 8)

    def read(self) -> None:
        """Say how the date is understood."""
        wording, typed = self._session.wording, self.field.text().strip()
        date = readable_date(typed)
        said = format_date(date, wording.language) if date else examples(wording)
        if typed and date is None:
            said = wording("No date yet: {examples}", examples=said)
        begin = "\u200f" if wording.right_to_left else ""  # else a line of figures goes by those, to the left
        self.reading.setText(begin + said)
        look = "warning" if typed and date is None else "quiet"
        if self.reading.property("look") != look:
            self.reading.setProperty("look", look)
            self.reading.style().polish(self.reading)
        self.field.setAccessibleDescription(said)
