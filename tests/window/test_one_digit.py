"""One digit of a source turns exactly the facts that rest on it, in the open window."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.evidence import Ledger, Standing, Verdict
from briefing.panes.parts.rows_pane import RowsPane

PANES = ("participants", "goals", "tracks")
DIGITS = [
    ("courier.txt", "cost 3.6 million", "cost 3.7 million"),
    ("courier.txt", "landed 11 minutes later", "landed 12 minutes later"),
    ("communique.txt", "disposera de 12 marégraphes", "disposera de 13 marégraphes"),
    ("interview.txt", "لدينا 40000 صفحة", "لدينا 50000 صفحة"),
]


@pytest.fixture
def unsealed(tour: Desk, tour_folder: Path, qtbot: QtBot) -> Desk:
    """The tour without recorded hashes: a text that changes is judged as it is, not set aside."""
    file = tour_folder / "briefing.yaml"
    lines = file.read_text("utf-8").splitlines(keepends=True)
    with qtbot.waitSignal(tour.judged, timeout=10_000):
        file.write_text("".join(line for line in lines if not line.startswith("    sha256:")), "utf-8")
    return tour


def ledger_of(desk: Desk) -> Ledger:
    assert desk.session.ledger is not None
    return desk.session.ledger


def resting_on(ledger: Ledger, source: str, offset: int) -> set[str]:
    """The facts with a verified quote that holds the character at `offset` of a source."""
    return {
        finding.fact.id
        for finding in ledger.findings
        if finding.quote.source == source and finding.verdict.verified
        and any(start <= offset < end for start, end in finding.match.spans)
    }


def verdicts(ledger: Ledger) -> dict[str, tuple[Verdict, ...]]:
    return {fact.id: tuple(finding.verdict for finding in ledger.by_fact[fact.id]) for fact in ledger.facts}


def signs(desk: Desk) -> dict[str, str]:
    """The sign before the statement of every fact that the lists show."""
    lists = [pane.rows for name in PANES if isinstance(pane := desk.window.panes[name], RowsPane)]
    return {key: rows.row(rows.row_of(key)).sign for rows in lists for key in rows.choosable()}


@pytest.mark.parametrize(("file", "before", "after"), DIGITS)
def test_one_digit_turns_exactly_the_facts_that_rest_on_it(
    unsealed: Desk, tour_folder: Path, qtbot: QtBot, file: str, before: str, after: str
) -> None:
    text = tour_folder / "sources" / file
    raw = text.read_bytes().decode()
    changed = next(at for at, (one, other) in enumerate(zip(before, after, strict=True)) if one != other)
    was, shown = ledger_of(unsealed), signs(unsealed)
    expected = resting_on(was, text.stem, raw.index(before) + changed)
    with qtbot.waitSignal(unsealed.judged, timeout=10_000):
        text.write_bytes(raw.replace(before, after).encode())
    now, seen = ledger_of(unsealed), signs(unsealed)
    old, new = verdicts(was), verdicts(now)
    assert expected
    assert {key for key in old if old[key] != new[key]} == expected
    assert all(now.standing(unsealed.session.briefing.by_id[key]) is Standing.UNVERIFIED for key in expected)
    assert {key for key in shown if shown[key] != seen[key]} == expected & shown.keys()
    with qtbot.waitSignal(unsealed.judged, timeout=10_000):
        text.write_bytes(raw.encode())
    assert verdicts(ledger_of(unsealed)) == old
