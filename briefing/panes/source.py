"""The source: its text with every quote marked, and the selected quote with its verdict."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.core.filter import Facet
from briefing.evidence import Finding, Verdict
from briefing.language import is_right_to_left
from briefing.models.session import Session
from briefing.models.shown_text import ShownText, direction_of
from briefing.panes.parts.source_foot import SourceFoot
from briefing.panes.parts.source_head import SourceHead
from briefing.widgets.margin_map import MarginMap
from briefing.widgets.reader import Mark, Reader
from briefing.widgets.theme import Theme


class SourcePane(QWidget):
    """Shows the source of the selected quote at the quote's place; without one, the first source."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.source = ""
        self._shown = ShownText("")
        self.head, self.foot = SourceHead(session, theme), SourceFoot(session, theme)
        self.reader, self.map = Reader(theme), MarginMap(theme)
        self._place()
        self._listen()
        self.reload()

    def title(self) -> str:
        """The pane's name in the reader's words."""
        return self.session.wording("Source")

    def reload(self) -> None:
        """Show the source anew: the briefing has changed."""
        self.source = ""
        self.refresh()

    def refresh(self) -> None:
        """Show the session's selected quote in its source."""
        self.reader.setAccessibleName(self.session.wording("Text of the source"))
        self._show_source(self._wanted_source())
        self.head.show_source(self.source)
        self.foot.refresh()
        self._show_marks()
        self._show_quote()

    def spans_marked(self) -> list[tuple[int, int]]:
        """The places of the selected quote in its source's text, in code points."""
        finding = self.session.finding
        return list(finding.match.spans) if finding and finding.quote.source == self.source else []

    def _place(self) -> None:
        text = QHBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.reader, 1)
        text.addWidget(self.map)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addLayout(text, 1)
        layout.addWidget(self.foot)
        self.setFocusProxy(self.reader)

    def _listen(self) -> None:
        session = self.session
        session.briefing_changed.connect(self.reload)
        for signal in (session.ledger_changed, session.selection_changed, session.language_changed):
            signal.connect(self.refresh)
        self.reader.place_clicked.connect(self._choose_at)
        self.map.height_clicked.connect(self._scroll_to)
        self.reader.document().documentLayout().documentSizeChanged.connect(self._map_later)

    def _wanted_source(self) -> str:
        fact, sources = self.session.selected, self.session.briefing.sources
        if fact and fact.quotes:
            return fact.quotes[min(self.session.quote, len(fact.quotes) - 1)].source
        return self.source or next(iter(self.session.filter.chosen(Facet.SOURCES)), next(iter(sources), ""))

    def _show_source(self, source: str) -> None:
        if source == self.source:
            return
        self.source = source
        self._shown = ShownText(self.session.open.shown.get(source, ""))
        noun = self.session.briefing.sources.get(source)
        language = noun.language if noun else ""
        rtl = is_right_to_left(language) if language else direction_of(self._shown.text)
        self.reader.show_text(self._shown.text, rtl)

    def _show_marks(self) -> None:
        marks = [mark for finding in self._findings() for mark in self._marks(finding, "quoted")]
        current = self.session.finding
        if current and current.quote.source == self.source:
            marks += self._marks(current, "current") + self._left_out(current)
        self.reader.set_marks(marks)
        self._show_map()

    def _show_quote(self) -> None:
        if spans := self.spans_marked():
            self.reader.show_place(self._shown.position(spans[0][0]), self._shown.position(spans[-1][1]))

    def _map_later(self) -> None:
        QTimer.singleShot(0, self, self._show_map)

    def _show_map(self) -> None:
        current = self.session.finding
        stretches = []
        for finding in self._findings():
            for start, end in finding.match.spans:
                top, bottom = (self.reader.height_of(self._shown.position(at)) for at in (start, end))
                stretches.append((top, bottom, finding is current))
        self.map.set_stretches(stretches)

    def _scroll_to(self, height: float) -> None:
        bar = self.reader.verticalScrollBar()
        bar.setValue(round(height * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    def _choose_at(self, position: int) -> None:
        """Choose the fact whose quote stands at a clicked place; clicking again goes to the next one there."""
        offset = self._shown.offset(position)
        here = [f for f in self._findings() if any(start <= offset < end for start, end in f.match.spans)]
        if not here:
            return
        places = [(finding.fact.id, finding.number) for finding in here]
        current = (self.session.fact, self.session.quote)
        after = (places.index(current) + 1) % len(places) if current in places else 0
        self.session.choose(*places[after])

    def _findings(self) -> list[Finding]:
        ledger = self.session.ledger
        return [f for f in ledger.findings if f.quote.source == self.source] if ledger else []

    def _marks(self, finding: Finding, look: str) -> list[Mark]:
        place = self._shown.position
        return [Mark(place(start), place(end), look) for start, end in finding.match.spans]

    def _left_out(self, finding: Finding) -> list[Mark]:
        if finding.verdict is not Verdict.ELIDED:
            return []
        spans, place = finding.match.spans, self._shown.position
        return [Mark(place(before[1]), place(after[0]), "left-out") for before, after in pairwise(spans)]
