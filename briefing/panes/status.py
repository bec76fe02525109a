"""The foot of the window: the ledger of the briefing, what is filtered away, and work under way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from briefing.language.decisions import tally_words
from briefing.language.names import verdict_count
from briefing.models.filter_words import filter_words
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.panes.parts.labels import label
from briefing.widgets.elided_label import ElidedLabel
from briefing.widgets.theme import Theme


class Status(QWidget):
    """Says how many facts and quotes there are, with which verdicts, and which of them are shown."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session = session
        self.setObjectName("Status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.totals, self.verdicts = label(theme, "strong", wraps=False), ElidedLabel(yields=True)
        self.shown, self.work = ElidedLabel(), label(theme, "quiet", wraps=False)
        _look(theme, self.verdicts, "quiet", "small")
        _look(theme, self.shown, "accent", "small-strong")
        self.progress, self.clear = label(theme, "quiet", wraps=False), QPushButton()
        theme.wear(self.clear, "small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 5, 14, 5)
        layout.setSpacing(10)
        self.unsaved = label(theme, "accent", wraps=False)
        for part in (self.totals, self.verdicts, self.shown, self.clear):
            layout.addWidget(part, 100 if part is self.verdicts else 0)
        layout.addStretch(1)
        layout.addWidget(self.work)
        layout.addWidget(self.unsaved)
        layout.addWidget(self.progress)
        self.clear.clicked.connect(session.clear_filter)
        session.briefing_changed.connect(self._count)
        session.follow(self.refresh)
        session.signing.changed.connect(self.show_progress)
        session.editing.state_changed.connect(self.show_unsaved)
        self._count()
        self.refresh()

    def refresh(self) -> None:
        """Show what the session holds now."""
        wording, facts = self.session.wording, self.session.briefing.facts
        self.totals.setText(f"{wording('{n} facts', n=len(facts))} · {wording('{n} quotes', n=self._quotes)}")
        self.verdicts.say(self._verdicts())
        self.shown.say(self._filter_line())
        self.clear.setText(wording("Show all (Esc)"))
        for part in (self.shown, self.clear):
            part.setVisible(bool(self.session.filter))
        self.show_progress()
        self.show_unsaved()

    def show_unsaved(self) -> None:
        """Show how many edits are not in the file; nothing where all are."""
        unsaved = self.session.editing.unsaved
        self.unsaved.setText(self.session.wording("{n} unsaved edits", n=unsaved) if unsaved else "")
        self.unsaved.setVisible(unsaved > 0)

    def show_progress(self) -> None:
        """Show how many of the facts shown are signed off."""
        wording, tally = self.session.wording, self.session.tally()
        if self.session.filter:
            words = wording("signed off {done} of {total} shown", done=tally.signed, total=tally.total)
        else:
            words = wording("signed off {done} of {total}", done=tally.signed, total=tally.total)
        self.progress.setText(words)
        self.progress.setToolTip(tally_words(wording, tally))

    def say_work(self, words: str) -> None:
        """Show what is being done, or nothing."""
        self.work.setText(words)
        self.work.setVisible(bool(words))

    def _count(self) -> None:
        """Count the quotes: once for a briefing, since it may have 100,000 facts."""
        self._quotes = sum(len(fact.quotes) for fact in self.session.briefing.facts)

    def filter_words(self) -> str:
        """The active filter in the reader's words: “Topic: AI, Skills · “visit””."""
        return visible(filter_words(self.session, self.session.language, mine=True))

    def _verdicts(self) -> str:
        if not self.session.ledger:
            return self.session.wording("checking the quotes…")
        counts = self.session.ledger.verdicts.items()
        return " · ".join(verdict_count(self.session.wording, verdict, count) for verdict, count in counts)

    def _filter_line(self) -> str:
        wording, shown = self.session.wording, self.session.matching.bit_count()
        away = len(self.session.briefing.facts) - shown
        counts = wording.listed((wording("{n} shown", n=shown), wording("{n} filtered away", n=away)))
        return f"{self.filter_words()} · {counts}"


def _look(theme: Theme, part: ElidedLabel, look: str, role: str) -> None:
    part.setProperty("look", look)
    theme.wear(part, role)
