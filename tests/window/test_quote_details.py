"""What is told under a quote: another's words stand between the quotation marks of their own language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from briefing.evidence import Finding
from briefing.models.open_briefing import OpenBriefing
from briefing.models.session import Session
from briefing.panes.parts.quote_details import details, words_of
from tests.export.sample import small
from tests.export.shipped import judged

LONG_GALE = "The Long Gale came up the Middle Sound"


@pytest.fixture
def session(qapp: QApplication) -> Session:
    case = small()
    session = Session(OpenBriefing(case.briefing, Path("case.yaml"), {}, {}), "en")
    session.set_ledger(case.ledger)
    return session


def of(session: Session, fact: str) -> Finding:
    assert session.ledger
    return next(finding for finding in session.ledger.findings if finding.fact.id == fact)


def test_a_french_quote_that_is_missing_stands_between_guillemets(session: Session) -> None:
    missing = of(session, "training")
    assert words_of(session, missing) == [("«\u00a0words that nobody wrote anywhere\u00a0»", "plain")]


def test_a_passage_in_english_keeps_its_own_direction_among_arabic_words(qapp: QApplication) -> None:
    opened, _, ledger = judged("tour")
    session = Session(OpenBriefing(opened.briefing, opened.file, {}, {}), "ar")
    session.set_ledger(ledger)
    lines = details(session, session.briefing.by_id["long-gale"], of(session, "long-gale"))
    told = ["".join(words for words, _ in line) for line in lines]
    (shared,) = [line for line in told if LONG_GALE in line]
    assert f"\u2068“{LONG_GALE}" in shared
    assert shared.endswith("”\u2069")
