"""The head of the source pane: what the text on file is, and what it says of its origin."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefing.core import Source
from briefing.language import format_date
from briefing.language.names import extent_name, language_name
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.panes.parts.labels import label
from briefing.panes.parts.source_links import SourceLinks
from briefing.panes.parts.statement import said
from briefing.widgets.elided_label import ElidedLabel
from briefing.widgets.plain_tip import plain_tip
from briefing.widgets.theme import Theme

_ABSENT = {
    "not-on-file": "The text of this source is not on file: its quotes cannot be checked.",
    "changed": "The text has changed since its quotes were checked: they count as not checked.",
    "unreadable": "The text of this source cannot be read: its quotes cannot be checked.",
}

_WITHOUT_TEXT = ("not-on-file", "unreadable")

Part = tuple[int, int, int] | None
"""From which to which of how many characters of a source are on the screen; None where all are."""

_NO_PART: Part = None


class SourceHead(QWidget):
    """Shows the source card: language, extent, title, publisher, dates and hash; set tight, its title alone."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.setObjectName("SourceHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.kind, self.name = label(theme, "caption"), label(theme, "heading")
        self.links, self.short = SourceLinks(session, theme), ElidedLabel()
        self._key, self._part, self._tight = "", _NO_PART, False
        self.origin, self.absence = label(theme, "quiet"), label(theme, "warning")
        self.short.setProperty("look", "heading")
        theme.wear(self.short, "strong")
        layout = self._frame = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 14, 10)
        layout.setSpacing(3)
        for part in (self.kind, self.short, self.name, self.origin, self.absence):
            layout.addWidget(part)
        layout.addWidget(self.links)

    def set_tight(self, tight: bool) -> None:
        """Be one line high: the title, of which the tool tip says the rest."""
        if tight != self._tight:
            self._tight = tight
            self._frame.setContentsMargins(16, *((2, 14, 2) if tight else (10, 14, 10)))
            self.show_source(self._key, self._part)

    def show_source(self, key: str, part: Part = None) -> None:
        """Show the card of a source of the briefing, by its id.

        `part` says which of its characters are on the screen, and how many there are, where not all are.
        """
        self._key, self._part = key, part
        source = self.session.briefing.sources.get(key)
        self.setVisible(source is not None)
        if source:
            self._turn()
            self._say(self.kind, " · ".join(self._kind(source)))
            self._say(self.name, said(self.session, source.title))
            self._say(self.origin, self._from_its_side(" · ".join(self._origin(source))))
            self.links.show_source(source)
            reason = self.session.open.absent.get(key, "")
            self._say(self.absence, self._warned(reason, part))
            self.origin.setToolTip(f"sha256 {source.sha256}" if source.sha256 else "")
            self._fold()

    def _fold(self) -> None:
        """Where it is tight, only the title and what is to be warned of."""
        self.short.say(self.name.text())
        told = (part.text() for part in (self.kind, self.name, self.origin))
        self.short.setToolTip(plain_tip("\n".join(told)))
        self.short.setVisible(self._tight)
        for part in (self.kind, self.name, self.origin, self.links) if self._tight else ():
            part.hide()

    def _warned(self, reason: str, part: Part) -> str:
        wording, warnings = self.session.wording, []
        if reason:
            warnings.append(wording(_ABSENT[reason]))
        if part:
            start, end, total = (f"{number:,}".replace(",", "\u202f") for number in part)
            warnings.append(wording("A long text: only characters {start} to {end} of {total} are shown.",
                                    start=start, end=end, total=total))
        return " ".join(warnings)

    def _kind(self, source: Source) -> list[str]:
        parts = []
        if source.language:
            parts.append(language_name(source.language, self.session.language))
        if self.session.open.absent.get(source.id) not in _WITHOUT_TEXT:
            parts.append(extent_name(self.session.wording, source.extent))
        return [part.upper() for part in parts]

    def _origin(self, source: Source) -> list[str]:
        wording = self.session.wording
        publisher = said(self.session, source.publisher) or wording("publisher not stated")
        parts = [publisher, *map(visible, source.authors)]
        if source.published:
            parts.append(wording("published {date}", date=format_date(source.published, wording.language)))
        if source.accessed:
            parts.append(wording("accessed {date}", date=format_date(source.accessed, wording.language)))
        ledger = self.session.ledger
        coverage = ledger.coverage(source.id) if ledger and not ledger.not_reached else None
        if coverage:
            parts.append(wording("{percent} % quoted", percent=round(coverage.share * 100)))
        if source.sha256:
            parts.append(f"sha256 {source.sha256[:4]}…{source.sha256[-2:]}")
        return parts

    def _turn(self) -> None:
        """Set every line on the reader's side, whatever the language of its words."""
        sides = Qt.AlignmentFlag
        side = sides.AlignRight if self.session.wording.right_to_left else sides.AlignLeft
        for part in (self.kind, self.name, self.origin, self.absence):
            part.setAlignment(side | sides.AlignAbsolute)

    def _from_its_side(self, line: str) -> str:
        """The line as one of the reader's language: a label takes its direction from the first letter."""
        return f"\u200f{line}" if self.session.wording.right_to_left else line

    @staticmethod
    def _say(part: QLabel, words: str) -> None:
        part.setText(words)
        part.setVisible(bool(words))
