"""The ledger, gathered by what is asked of it."""

from __future__ import annotations

import re
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import Briefing
from briefing.evidence import SourceText, Verdict, check, check_as_far
from briefing.evidence.ledger import rechecked
from tests.benchmarks.evidence_check import seconds_to_check
from tests.benchmarks.large import large_briefing, ledger_of

LEDGER = ledger_of(large_briefing(200))


@given(st.sampled_from(sorted(LEDGER.texts)))
def test_the_findings_of_a_source_are_those_on_its_quotes(source: str) -> None:
    assert list(LEDGER.by_source.get(source, ())) == [f for f in LEDGER.findings if f.quote.source == source]


def test_every_finding_belongs_to_one_source_and_one_fact() -> None:
    for gathered in (LEDGER.by_source, LEDGER.by_fact):
        assert sum(map(len, gathered.values())) == len(LEDGER.findings)


def _texts(briefing: Briefing) -> dict[str, SourceText]:
    """Texts in which every other quote stands."""
    raw: dict[str, list[str]] = {key: [] for key in briefing.sources}
    for number, fact in enumerate(briefing.facts):
        raw[fact.quotes[0].source].append(fact.quotes[0].exact if number % 2 else "Other words.")
    return {key: SourceText("\n".join(lines)) for key, lines in raw.items()}


SMALL = large_briefing(30)
TEXTS = _texts(SMALL)
WHOLE = check(SMALL, TEXTS)
TOTAL = len(WHOLE.findings)


@given(st.lists(st.integers(0, TOTAL), max_size=4))
def test_checking_that_is_stopped_anywhere_and_gone_on_with_ends_as_if_it_never_was(stops: list[int]) -> None:
    ledger = None
    for place, stop in enumerate(stops):
        ledger = check_as_far(SMALL, TEXTS, partial(_before, stop), ledger)
        assert ledger.not_reached == TOTAL - max(stops[: place + 1])
        for finding, whole in zip(ledger.findings, WHOLE.findings, strict=True):
            assert finding == whole or finding.verdict is Verdict.UNCHECKED
    ended = check_as_far(SMALL, TEXTS, partial(_before, TOTAL + 1), ledger)
    assert ended.findings == WHOLE.findings
    assert ended.not_reached == 0
    assert [ended.flags(fact) for fact in SMALL.facts] == [WHOLE.flags(fact) for fact in SMALL.facts]


@given(st.integers(0, TOTAL - 1))
def test_a_statement_whose_quotes_are_not_checked_is_not_held_against_them(stop: int) -> None:
    ledger = check_as_far(SMALL, TEXTS, partial(_before, stop))
    assert not any(ledger.flags(finding.fact) for finding in ledger.findings if not finding.reached)


def test_what_was_left_before_an_edit_is_left_after_it() -> None:
    ledger = rechecked(check_as_far(SMALL, TEXTS, partial(_before, 10)), SMALL)
    assert ledger.not_reached == TOTAL - 10


def _before(stop: int, done: int, total: int) -> bool:
    return done < stop


def test_the_check_that_is_timed_judges_every_quote(capsys: pytest.CaptureFixture[str]) -> None:
    """The benchmark had invented a briefing of its own, and failed when checking asked for another thing of it."""
    seconds_to_check(facts=4, sources=2)
    assert sum(map(int, re.findall(r": (\d+)", capsys.readouterr().out.partition("{")[2]))) == 6
