"""The quotes of the fact in the form: each with its verdict, what it is for, more on asking, and a way out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from briefing.core import Quote, Stance
from briefing.language import is_right_to_left
from briefing.language.names import verdict_colour, verdict_meaning, verdict_name
from briefing.language.quotation import in_quotation_marks
from briefing.models.fact_form import Line
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.panes.parts.labels import label
from briefing.panes.parts.quote_asides import QuoteAsides
from briefing.widgets.chip import Chip
from briefing.widgets.choice_box import ChoiceBox
from briefing.widgets.flow import Flow
from briefing.widgets.styled_text import StyledText
from briefing.widgets.tab_order import order_stops
from briefing.widgets.telling import name_choice
from briefing.widgets.theme import Theme

_STANCES: tuple[Stance, ...] = (Stance.SUPPORTS, Stance.DIFFERS)


class FormQuotes(QWidget):
    """Lists the quotes; `changed` tells that one was taken out or is another one now."""

    changed = Signal()
    entered = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session, self._theme = session, theme
        self.lines: tuple[Line, ...] = ()
        self._shown: object = None
        self.parts: list[_QuoteLine] = []
        self.none = label(theme, "quiet")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.none)

    def show_lines(self, lines: Sequence[Line], fact: str, staged: bool) -> None:
        """Show the quotes of a fact (id; empty: a new one); those of a goal or measure may be for a stage.

        Those that are shown already stay as they are, with the keyboard in them and what was asked for in sight.
        """
        shown = (staged, self._session.language, self._session.briefing.languages)
        if (tuple(lines), shown) == (self.lines, self._shown):
            for part, line in zip(self.parts, lines, strict=True):
                part.judged(self._verdict(line, fact))
            return
        self._shown, asked_for = shown, {part.quote.exact for part in self.parts if part.more.isChecked()}
        for part in self.parts:
            self._layout.removeWidget(part)
            part.hide()
            part.deleteLater()
        self.lines, self.parts = tuple(lines), []
        for number, line in enumerate(lines):
            part = _QuoteLine(self._session, self._theme, line.quote, self._verdict(line, fact), staged)
            part.taken_out.connect(partial(self._take_out, number))
            part.changed.connect(partial(self._change, number))
            part.entered.connect(self.entered)
            part.more.setChecked(line.quote.exact in asked_for)
            self.parts.append(part)
            self._layout.addWidget(part)
        wording = self._session.wording
        self.none.setText(wording("No quote yet: select words in the source, and press Q."))
        self.none.setVisible(not lines)

    @property
    def stops(self) -> list[QWidget]:
        """Where the tabulator stops, in order."""
        return [stop for part in self.parts for stop in part.stops]

    def _verdict(self, line: Line, fact: str) -> str:
        findings = self._session.findings(fact) if fact else ()
        if 0 <= line.origin < len(findings) and findings[line.origin].quote == line.quote:
            return findings[line.origin].verdict.value
        from briefing.evidence import judge  # late: see the window

        return judge(line.quote, self._session.open.texts.get(line.quote.source)).verdict.value

    def _take_out(self, number: int) -> None:
        self.lines, self._shown = (*self.lines[:number], *self.lines[number + 1 :]), None
        self.changed.emit()

    def _change(self, number: int) -> None:
        part = self.parts[number]
        new = self.lines[number].saying(_STANCES[part.stance.currentIndex()], part.asides.quote)
        self.lines = (*self.lines[:number], new, *self.lines[number + 1 :])
        self.changed.emit()


class _QuoteLine(QWidget):
    taken_out = Signal()
    changed = Signal()
    entered = Signal()

    def __init__(self, session: Session, theme: Theme, quote: Quote, verdict: str, staged: bool) -> None:
        super().__init__()
        self._session, self.quote = session, quote
        wording, source = session.wording, session.briefing.sources[quote.source]
        self.words, self.chip = StyledText(theme, "small"), Chip(theme)
        self.stance, self.more, self.out = ChoiceBox(), QToolButton(), QToolButton()
        self.asides = QuoteAsides(session, theme, quote, staged)
        self._place()
        shown = in_quotation_marks(visible(quote.exact), source.language)
        self.words.say([(shown, "plain")], is_right_to_left(source.language))
        self.judged(verdict)
        self.out.setIcon(theme.icons.icon("close", theme.colour("text")))
        self.out.setToolTip(wording("Take the quote out"))
        self.out.setAccessibleName(wording("Take the quote out"))
        self.out.setAccessibleDescription(shown)
        self._fill(theme)
        self.out.clicked.connect(self.taken_out)
        self.more.toggled.connect(self.asides.setVisible)
        self.more.clicked.connect(self._go_into)
        self.stance.activated.connect(self.changed)
        self.asides.changed.connect(self.changed)
        self.asides.entered.connect(self.entered)

    @property
    def stops(self) -> list[QWidget]:
        """Where the tabulator stops, in order: what is seldom asked for comes after what asks for it."""
        return [self.stance, self.more, *(self.asides.stops if self.more.isChecked() else ()), self.out]

    def judged(self, verdict: str) -> None:
        """Show this verdict."""
        wording = self._session.wording
        self.chip.say(verdict, verdict_name(wording, verdict), verdict_colour(verdict),
                      verdict_meaning(wording, verdict))

    def _place(self) -> None:
        """Lay the parts out before anything is said: one that is shown without a parent would be a window."""
        top, flow, layout = QHBoxLayout(), Flow(), QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.chip, self.stance, self.more):
            flow.addWidget(part)
        top.addLayout(flow, 1)
        top.addWidget(self.out, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.words)
        layout.addLayout(top)
        layout.addWidget(self.asides)
        self.asides.hide()

    def _fill(self, theme: Theme) -> None:
        wording = self._session.wording
        self.stance.addItems([wording("supports"), wording("differs")])
        self.stance.setCurrentIndex(_STANCES.index(self.quote.stance))
        name_choice(self.stance, wording("What the quote does to the fact"))
        self.more.setText(wording("More"))
        self.more.setToolTip(wording("Translation, note and stage of the quote"))
        self.more.setCheckable(True)
        self.more.setAutoRaise(True)
        for part in (self.stance, self.more):
            theme.wear(part, "small")

    def _go_into(self, opened: bool) -> None:
        if opened:
            order_stops(self.stops)
            self.asides.first.setFocus()
