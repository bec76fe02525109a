"""The foot of the source pane: the selected quote's verdict, what is to be said of it, and the way to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from briefing.core import Extent, Fact, Quote, Stance
from briefing.evidence import Verdict
from briefing.language import is_right_to_left
from briefing.language.names import (
    DIFFERS,
    NOT_REACHED,
    UNSUPPORTED,
    WAITING,
    verdict_colour,
    verdict_meaning,
    verdict_name,
)
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.panes.parts.labels import label
from briefing.panes.parts.quote_details import details, facts_here, words_of
from briefing.widgets.chip import Chip
from briefing.widgets.elided_label import ElidedLabel
from briefing.widgets.snug_scroll import SnugScroll
from briefing.widgets.styled_text import StyledText
from briefing.widgets.theme import Theme

if TYPE_CHECKING:  # the window opens before the engine is there
    from briefing.evidence import Finding

_MOST_LINES = 9
_MENDABLE = (Verdict.ALTERED, Verdict.CUT, Verdict.AMBIGUOUS)


class SourceFoot(QWidget):
    """Says of the selected quote what a reader must know to trust it or not."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme = session, theme
        self.setObjectName("SourceFoot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.verdict, self.stance = Chip(theme), Chip(theme)
        self.extent, self.counter = ElidedLabel(yields=True), label(theme, "quiet", wraps=False)
        self.extent.setProperty("look", "quiet")
        theme.wear(self.extent, "small")
        self.repair = QPushButton()
        self.previous, self.next = QToolButton(), QToolButton()
        self.statement, self.words = StyledText(theme, "strong"), StyledText(theme)
        self._stated_elsewhere = True
        self.details = [StyledText(theme, "small") for _ in range(_MOST_LINES)]
        self.shared = label(theme, "quiet")
        self._place()
        self.previous.clicked.connect(session.choose_previous_quote)
        self.next.clicked.connect(session.choose_next_quote)
        self.repair.setProperty("look", "link")
        theme.wear(self.repair, "small-strong")
        self.repair.clicked.connect(self.mend)
        session.editing.state_changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the session's selected quote, or nothing where no fact is selected."""
        fact = self.session.selected
        self.setVisible(fact is not None)
        if fact:
            self._show_buttons(fact)
            self._show_verdict(fact, self.session.finding)
            self._show_details(fact, self.session.finding)

    def set_stated_elsewhere(self, elsewhere: bool) -> None:
        """Say the statement of the fact here too, unless the reader sees it elsewhere."""
        if elsewhere != self._stated_elsewhere:
            self._stated_elsewhere = elsewhere
            self.refresh()

    @property
    def mendable(self) -> bool:
        """Whether the selected quote is one that may have repairs."""
        finding = self.session.finding
        return finding is not None and finding.verdict in _MENDABLE

    def mend(self) -> None:
        """Offer the repairs of the selected quote, where it is one that can have some."""
        if (finding := self.session.finding) and self.mendable:
            self.session.editing.mend(finding)

    def set_tight(self, tight: bool) -> None:
        """Have less air, where the text needs the room."""
        self._frame.setContentsMargins(16, *((6, 14, 6) if tight else (10, 14, 12)))

    def _place(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        beside: list[QWidget] = [
            self.verdict, self.repair, self.stance, self.extent, self.counter, self.previous, self.next,
        ]
        for part in beside:
            top.addWidget(part, 100 if part is self.extent else 0)
        top.insertStretch(4, 1)
        layout = self._frame = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 14, 12)
        layout.setSpacing(6)
        layout.addLayout(top)
        lines = QWidget()
        lines.setObjectName("QuoteLines")
        below = QVBoxLayout(lines)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(6)
        said: list[QWidget] = [self.statement, self.words, *self.details, self.shared]
        for part in said:
            below.addWidget(part)
        self.lines = SnugScroll(lines)
        layout.addWidget(self.lines)

    def _show_buttons(self, fact: Fact) -> None:
        wording, total = self.session.wording, len(fact.quotes)
        self.counter.setText(wording("quote {place} of {total}", place=self.session.quote + 1, total=total))
        self.counter.setVisible(total > 0)
        back, forth = ("next", "previous") if wording.right_to_left else ("previous", "next")
        for button, icon, name in ((self.previous, back, wording("Previous quote")),
                                   (self.next, forth, wording("Next quote"))):
            self.theme.draw_icon(button, icon, "text")
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setVisible(total > 1)

    def _show_verdict(self, fact: Fact, finding: Finding | None) -> None:
        verdict = finding.verdict.value if finding else "unchecked" if fact.quotes else UNSUPPORTED
        self._say(self.verdict, verdict, _reason(fact, finding) or verdict)
        differs = finding is not None and finding.quote.stance is Stance.DIFFERS
        self.stance.setVisible(differs)
        if differs:
            self._say(self.stance, DIFFERS, DIFFERS)
        self.extent.say(self._where(finding) if finding else "")
        self.repair.setText(self.session.wording("Repair…"))
        self.repair.setVisible(self.mendable and self.session.editing.allowed)

    def _say(self, chip: Chip, verdict: str, meant: str) -> None:
        wording = self.session.wording
        name, meaning = verdict_name(wording, verdict), verdict_meaning(wording, meant)
        chip.say(verdict, name, verdict_colour(verdict), meaning)

    def _where(self, finding: Finding) -> str:
        source = self.session.briefing.sources[finding.quote.source]
        if finding.verdict is Verdict.UNCHECKED or source.extent is not Extent.EXCERPTS:
            return ""
        return self.session.wording("in the excerpts on file")

    def _show_details(self, fact: Fact, finding: Finding | None) -> None:
        self._show_statement(fact)
        self.words.say(words_of(self.session, finding), finding is not None and self._written_rtl(finding.quote))
        lines = list(details(self.session, fact, finding))
        rtl = self.session.wording.right_to_left
        for place, part in enumerate(self.details):
            part.say(lines[place] if place < len(lines) else (), rtl)
        shared = facts_here(self.session, finding) if finding else 0
        self.shared.setVisible(shared > 1)
        self.shared.setText(self.session.wording("{n} facts rest on this passage", n=shared))

    def _show_statement(self, fact: Fact) -> None:
        spoken = self.session.briefing.say(fact.text, self.session.language)
        words = "" if self._stated_elsewhere else visible(spoken.words)
        self.statement.say(((words, "plain"),) if words else (), is_right_to_left(spoken.language or ""))

    def _written_rtl(self, quote: Quote) -> bool:
        return is_right_to_left(self.session.briefing.sources[quote.source].language)


def _reason(fact: Fact, finding: Finding | None) -> str:
    """Why a quote is not checked yet, if it is not; empty where it has its verdict."""
    if finding is None:
        return WAITING if fact.quotes else ""
    return "" if finding.reached else NOT_REACHED
