"""One source to read: its card, its text with every quote marked, and the map in its margin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from briefing.core.folding import FoldedText
from briefing.core.hits import hits
from briefing.evidence import Verdict
from briefing.evidence.coverage import merged
from briefing.language import is_right_to_left
from briefing.language.names import verdict_colour
from briefing.models.session import Session
from briefing.models.shown_text import ShownText, direction_of
from briefing.overriding import override
from briefing.panes.parts.source_head import SourceHead
from briefing.widgets.margin_map import MarginMap
from briefing.widgets.reader import MarginSign, Mark, Reader
from briefing.widgets.theme import Theme

if TYPE_CHECKING:  # the window opens before the engine is there
    from briefing.evidence import Finding, Ledger, Span


class SourceView(QWidget):
    """Shows one source, and one quote of it strongly; a click or a selection lights the facts that rest on it."""

    text_changed = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.source = ""
        self.finding: Finding | None = None
        self.shown = ShownText("")
        self.head, self.reader, self.map = SourceHead(session, theme), Reader(theme), MarginMap(theme)
        self._found: list[Span] = []
        self._searched: FoldedText | None = None
        self._proposed: Sequence[Span] = ()
        self._raw, self._anew = "", False
        self._led_to: tuple[str, str, int] | None = None
        self._gathered: Sequence[Finding] = ()
        self._gathered_from: tuple[str, Ledger | None] = ("", None)
        self._quoted: list[Mark] = []
        self._place()
        self.reader.place_clicked.connect(self._choose_at)
        self.reader.words_selected.connect(self._light)
        self.reader.selection_left.connect(self._leave_selection)
        self.map.height_clicked.connect(self._scroll_to)
        self._later = QTimer(self)  # its own: a single shot that never comes would be held, and with it the view
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show_map)
        self.reader.document().documentLayout().documentSizeChanged.connect(self._later.start)
        session.filter_changed.connect(self._show_hits)

    def forget(self) -> None:
        """Read the source anew when it is next shown: the briefing has changed."""
        self._anew, self._gathered_from = True, ("", None)

    def show_proposed(self, spans: Sequence[Span]) -> None:
        """Mark where a proposed quote would stand, and bring it into view; nothing where `spans` are none."""
        self._proposed = spans
        self._show_marks()
        if spans:
            self.reader.show_place(self.shown.position(spans[0][0]), self.shown.position(spans[-1][1]))

    def show_quote(self, source: str, finding: Finding | None, *, lead: bool = True) -> None:
        """Show `source` with `finding` marked strongly and in view; the text stays put where there is none.

        Unless it is to `lead`, it stays put too where the same quote has been shown already: the reader may have
        scrolled on.
        """
        self.reader.setAccessibleName(self.session.wording("Text of the source"))
        self.finding = finding if finding and finding.quote.source == source else None
        spans = self.finding.match.spans if self.finding else ()
        self._load(source, spans[0] if spans else None)
        self._show_part()
        quote = (source, self.finding.fact.id, self.finding.number) if self.finding else None
        if spans and (lead or quote != self._led_to):
            self.reader.show_place(self.shown.position(spans[0][0]), self.shown.position(spans[-1][1]))
        if quote or lead:  # for a moment the verdicts are not known, after a file has changed
            self._led_to = quote

    def set_tight(self, tight: bool) -> None:
        """Give the room there is to the text: a head of one line, lines set close."""
        self.head.set_tight(tight)
        self.reader.set_tight(tight)

    def height_with(self, lines: int) -> int:
        """How many pixels high this is when so many lines of the text are seen beneath its head."""
        width, layout = self.width(), self.head.layout()
        flexible = layout is not None and layout.hasHeightForWidth()
        head = layout.totalHeightForWidth(width) if layout and flexible else self.head.sizeHint().height()
        return head + self.reader.height_of_lines(lines)

    def mark_words(self, words: str) -> int:
        """Mark every place where `words` stand, blind to case and accents; returns how many there are.

        They are counted in the whole text, also where only a part of a very long one is on the screen.
        """
        if self._searched is None:
            self._searched = FoldedText(self.session.open.shown.get(self.source, ""))
        self._found = list(self._searched.places(words.strip()))
        self._show_marks()
        return len(self._found)

    def show_found(self, number: int) -> None:
        """Scroll to a found place, counted from 0; of a very long text, the part around it is shown."""
        place = self._found[number]
        if not self.shown.holds(*place):
            self._load(self.source, place)
            self._show_part()
        start, end = map(self.shown.position, place)
        self.reader.show_place(start, end)
        self.reader.point_at(start, end)

    def findings(self) -> Sequence[Finding]:
        """The findings on this source's quotes; gathered once for a source and a ledger."""
        ledger = self.session.ledger
        if self._gathered_from[0] != self.source or self._gathered_from[1] is not ledger:
            self._gathered_from = (self.source, ledger)
            self._gathered = ledger.by_source.get(self.source, ()) if ledger else ()
            spans = merged(span for finding in self._gathered for span in finding.match.spans)
            self._quoted = self._on_screen(spans, "quoted")
            self.reader.set_signs(self._signs())
        return self._gathered

    @override
    def minimumSizeHint(self) -> QSize:
        """As high as the card is at this width, and a few lines; Qt takes the lines of a narrower card."""
        hint, layout = super().minimumSizeHint(), self.layout()
        return QSize(hint.width(), layout.minimumHeightForWidth(self.width()) if layout else hint.height())

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

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
        self.setFocusProxy(self.reader)

    def _load(self, source: str, place: Span | None) -> None:
        raw = self.session.open.shown.get(source, "")
        same, stay = source == self.source and not (self._anew and raw != self._raw), self._anew
        self._anew = False
        if same and (place is None or self.shown.holds(*place)):
            return
        another = source != self.source or raw != self._raw
        if another:
            self._found, self._searched = [], None
        stay = stay and source == self.source
        self.source, self._raw, self._gathered_from = source, raw, ("", None)
        self.shown, self._proposed = ShownText(raw, place[0] if place else 0), ()
        noun = self.session.briefing.sources.get(source)
        language = noun.language if noun else ""
        rtl = is_right_to_left(language) if language else direction_of(self.shown.text)
        self.reader.show_text(self.shown.text, rtl, stay=stay)
        if another:  # what was found is found in the whole text, whichever part of it is on the screen
            self.text_changed.emit()

    def _show_part(self) -> None:
        """Say which part of the source is shown, and mark what is to be marked in it."""
        self.head.show_source(self.source, None if self.shown.whole else (*self.shown.part, self.shown.length))
        self._show_marks()

    def _show_marks(self) -> None:
        self.findings()
        marks = list(self._quoted)
        if self.finding:
            marks += self._marks(self.finding, "current") + self._left_out(self.finding)
        found = (*self._found, *self._proposed, *self._hits())
        self.reader.set_marks([*marks, *self._on_screen(found, "found")])
        self._show_map()

    def _hits(self) -> Iterator[Span]:
        """Where the words that the session filters by stand in the quote that is shown."""
        words, text = self.session.filter.words, self.session.open.shown.get(self.source, "")
        for start, end in self.finding.match.spans if self.finding and words else ():
            yield from ((start + first, start + last) for first, last in hits(text[start:end], words))

    def _signs(self) -> Iterator[MarginSign]:
        """The verdict on each quote, beside the line where it begins: of several the one to be trusted least."""
        order = list(Verdict)
        for finding in self._gathered:
            icon = finding.verdict.value
            for mark in self._on_screen(finding.match.spans[:1], "quoted"):
                yield MarginSign(mark.start, icon, verdict_colour(icon), order.index(finding.verdict))

    def _marks(self, finding: Finding, look: str) -> list[Mark]:
        return self._on_screen(finding.match.spans, look)

    def _on_screen(self, spans: Iterable[Span], look: str) -> list[Mark]:
        place, holds = self.shown.position, self.shown.holds
        return [Mark(place(start), place(end), look) for start, end in spans if holds(start, end)]

    def _left_out(self, finding: Finding) -> list[Mark]:
        if finding.verdict is not Verdict.ELIDED:
            return []
        gaps = ((before[1], after[0]) for before, after in pairwise(finding.match.spans))
        return self._on_screen(gaps, "left-out")

    def _show_hits(self) -> None:
        if self.finding:
            self._show_marks()

    def _show_map(self) -> None:
        current = self._marks(self.finding, "current") if self.finding else []
        stretches = [(mark, False) for mark in self._quoted] + [(mark, True) for mark in current]
        height = self.reader.height_of
        self.map.set_stretches([(height(mark.start), height(mark.end), strong) for mark, strong in stretches])

    def _scroll_to(self, height: float) -> None:
        bar = self.reader.verticalScrollBar()
        bar.setValue(round(height * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

    def _choose_at(self, position: int) -> None:
        """Choose the fact whose quote stands at a clicked place; clicking again goes to the next one there."""
        offset = self.shown.offset(position)
        here = list(self._resting_on(offset, offset + 1))
        self.session.light(frozenset(finding.fact.id for finding in here))
        places = [(finding.fact.id, finding.number) for finding in here]
        current = (self.session.fact, self.session.quote)
        if places:
            self.session.choose(*places[(places.index(current) + 1) % len(places) if current in places else 0])

    def _light(self, start: int, end: int) -> None:
        """Light the facts that rest on selected words, which may become a quote."""
        span = self.shown.offset(start), self.shown.offset(end)
        self.session.editing.select(self.source, *span)
        found = self._resting_on(*span)
        self.session.light(frozenset(finding.fact.id for finding in found))

    def _leave_selection(self) -> None:
        self.session.editing.select(self.source, 0, 0)

    def _resting_on(self, start: int, end: int) -> Iterator[Finding]:
        for finding in self.findings():
            if any(first < end and start < last for first, last in finding.match.spans):
                yield finding
