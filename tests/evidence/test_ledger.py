"""The ledger, gathered by what is asked of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks.large import large_briefing, ledger_of

LEDGER = ledger_of(large_briefing(200))


@given(st.sampled_from(sorted(LEDGER.texts)))
def test_the_findings_of_a_source_are_those_on_its_quotes(source: str) -> None:
    assert list(LEDGER.by_source.get(source, ())) == [f for f in LEDGER.findings if f.quote.source == source]


def test_every_finding_belongs_to_one_source_and_one_fact() -> None:
    for gathered in (LEDGER.by_source, LEDGER.by_fact):
        assert sum(map(len, gathered.values())) == len(LEDGER.findings)
