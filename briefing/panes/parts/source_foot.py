"""The foot of the source pane: the selected quote's verdict, what is to be said of it, and the way to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from briefing.core import Extent, Fact, Quote, Stance
from briefing.evidence import Finding, Verdict
from briefing.language import format_date, is_right_to_left
from briefing.language.names import (
    DIFFERS,
    UNSUPPORTED,
    stage_name,
    verdict_colour,
    verdict_meaning,
    verdict_name,
    warning_name,
)
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.panes.parts.labels import label
from briefing.panes.parts.statement import said
from briefing.widgets.chip import Chip
from briefing.widgets.styled_text import Part, StyledText
from briefing.widgets.theme import Theme


class SourceFoot(QWidget):
    """Says of the selected quote what a reader must know to trust it or not."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme = session, theme
        self.setObjectName("SourceFoot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.verdict, self.stance = Chip(theme), Chip(theme)
        self.extent, self.counter = label(theme, "quiet"), label(theme, "quiet", wraps=False)
        self.previous, self.next = QToolButton(), QToolButton()
        self.words = StyledText(theme)
        self.details = [StyledText(theme, "small") for _ in range(7)]
        self.shared = label(theme, "quiet")
        self._place()
        self.previous.clicked.connect(session.choose_previous_quote)
        self.next.clicked.connect(session.choose_next_quote)
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

    def _place(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        beside: list[QWidget] = [self.verdict, self.stance, self.extent, self.counter, self.previous, self.next]
        for part in beside:
            top.addWidget(part, 1 if part is self.extent else 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 10, 14, 12)
        layout.setSpacing(6)
        layout.addLayout(top)
        below: list[QWidget] = [self.words, *self.details, self.shared]
        for part in below:
            layout.addWidget(part)

    def _show_buttons(self, fact: Fact) -> None:
        wording, total = self.session.wording, len(fact.quotes)
        self.counter.setText(wording("quote {place} of {total}", place=self.session.quote + 1, total=total))
        self.counter.setVisible(total > 0)
        back, forth = ("next", "previous") if wording.right_to_left else ("previous", "next")
        for button, icon, name in ((self.previous, back, wording("Previous quote")),
                                   (self.next, forth, wording("Next quote"))):
            button.setIcon(self.theme.icons.icon(icon, self.theme.colour("text")))
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setVisible(total > 1)

    def _show_verdict(self, fact: Fact, finding: Finding | None) -> None:
        verdict = finding.verdict.value if finding else "unchecked" if fact.quotes else UNSUPPORTED
        self._say(self.verdict, verdict)
        differs = finding is not None and finding.quote.stance is Stance.DIFFERS
        self.stance.setVisible(differs)
        if differs:
            self._say(self.stance, DIFFERS)
        self.extent.setText(self._where(finding) if finding else "")

    def _say(self, chip: Chip, verdict: str) -> None:
        wording = self.session.wording
        name, meaning = verdict_name(wording, verdict), verdict_meaning(wording, verdict)
        chip.say(verdict, name, verdict_colour(verdict), meaning)

    def _where(self, finding: Finding) -> str:
        source = self.session.briefing.sources[finding.quote.source]
        if finding.verdict is Verdict.UNCHECKED or source.extent is not Extent.EXCERPTS:
            return ""
        return self.session.wording("in the excerpts on file")

    def _show_details(self, fact: Fact, finding: Finding | None) -> None:
        quote = finding.quote if finding else None
        self.words.say(self._words(finding), bool(quote) and self._written_rtl(quote))
        details = list(self._details(fact, finding))
        rtl = self.session.wording.right_to_left
        for place, part in enumerate(self.details):
            part.say(details[place] if place < len(details) else (), rtl)
        shared = self._facts_here(finding) if finding else 0
        self.shared.setVisible(shared > 1)
        self.shared.setText(self.session.wording("{n} facts rest on this passage", n=shared))

    def _words(self, finding: Finding | None) -> list[Part]:
        """The quote itself where the text cannot show it as it is: altered, cut, missing or not checked."""
        if not finding or finding.verdict.verified or finding.verdict is Verdict.AMBIGUOUS:
            return []
        if finding.match.difference:
            looks = {"same": "plain", "removed": "removed", "added": "added"}
            changes = [(visible(change.text), looks[change.kind]) for change in finding.match.difference]
            return [part for change in changes for part in (change, (" ", "plain"))][:-1]
        return [(f"“{visible(finding.quote.exact)}”", "plain")]

    def _details(self, fact: Fact, finding: Finding | None) -> list[list[Part]]:
        wording = self.session.wording
        lines: list[list[Part]] = []
        if finding and not finding.verdict.verified:
            lines.append([(verdict_meaning(wording, finding.verdict.value), "quiet")])
        if finding and finding.match.warnings:
            warnings = wording("; ").join(warning_name(wording, warning) for warning in finding.match.warnings)
            lines.append([(wording("Mind: {warnings}", warnings=warnings), "strong")])
        if finding:
            lines += self._quote_lines(finding.quote)
        return lines + self._fact_lines(fact)

    def _quote_lines(self, quote: Quote) -> list[list[Part]]:
        wording = self.session.wording
        lines: list[list[Part]] = []
        if quote.stage:
            stage = stage_name(wording, quote.stage)
            lines.append([(wording("Evidence for the stage: {stage}", stage=stage), "quiet")])
        if quote.note:
            lines.append([(said(self.session, quote.note), "plain")])
        source = self.session.briefing.sources[quote.source]
        if quote.translation and source.language != self.session.language:
            words = said(self.session, quote.translation)
            lines.append([(wording("Our translation:") + " ", "quiet"), (words, "plain")])
        return lines

    def _fact_lines(self, fact: Fact) -> list[list[Part]]:
        wording, people = self.session.wording, self.session.briefing.participants
        asides = []
        if fact.speaker in people:
            asides.append(wording("said by {name}", name=said(self.session, people[fact.speaker].name)))
        if fact.reported:
            asides.append(wording("reported {date}", date=format_date(fact.reported, wording.language)))
        if fact.draft:
            asides.append(wording("draft"))
        topics = [said(self.session, self.session.briefing.topics[topic].label) for topic in fact.topics]
        lines: list[list[Part]] = [[(said(self.session, fact.note), "plain")]] if fact.note else []
        return [*lines, [(" · ".join([*asides, wording.listed(topics)]), "quiet")]]

    def _facts_here(self, finding: Finding) -> int:
        """How many facts have a quote that overlaps this one in its source."""
        ledger = self.session.ledger
        same = [f for f in ledger.findings if f.quote.source == finding.quote.source] if ledger else []
        return len({f.fact.id for f in same if _overlap(f, finding)})

    def _written_rtl(self, quote: Quote | None) -> bool:
        source = self.session.briefing.sources[quote.source] if quote else None
        return bool(source) and is_right_to_left(source.language if source else "")


def _overlap(one: Finding, other: Finding) -> bool:
    return any(a < d and c < b for a, b in one.match.spans for c, d in other.match.spans)

