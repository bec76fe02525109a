"""`briefing compare-signatures`: what two readers decided, side by side on the terminal."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing import cli
from briefing.core.signature import Decision, Signature
from briefing.storage.sidecar import Sidecar, write_sidecar

NOON = datetime(2025, 3, 17, 12, tzinfo=UTC)


def signature(fact: str, reader: str, decision: Decision = Decision.AGREE, reason: str = "") -> Signature:
    return Signature(
        fact=fact, statement=f"Fact {fact}.", decision=decision, reason=reason, reader=reader, at=NOON,
        sha256=fact.encode().hex().ljust(64, "0"),
    )  # fmt: skip


def handed_on(file: Path, *signed: Signature, title: str = "Talks") -> str:
    write_sidecar(file, Sidecar(version=1, title=title, signed=signed), private=False)
    return str(file)


def test_the_facts_are_told_by_how_the_readers_decided(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = handed_on(tmp_path / "a.json", *(signature(fact, "Odile") for fact in "abc"))
    rejected = signature("b", "Salma", Decision.REJECT, "No such \x1b[31mline")
    theirs = handed_on(tmp_path / "b.json", signature("a", "Salma"), rejected, signature("d", "Salma"))
    assert cli.main(["compare-signatures", mine, theirs]) == 1
    assert capsys.readouterr().out == """\
Odile beside Salma

decided differently: 1
  b: Fact b.
    approved by Odile, 2025-03-17 12:00 UTC
    rejected by Salma, 2025-03-17 12:00 UTC: No such \\x1b[31mline

decided the same: 1
  a: Fact a.
    approved by Odile, 2025-03-17 12:00 UTC
    approved by Salma, 2025-03-17 12:00 UTC

signed by Odile alone: 1
  c: Fact c.
    approved by Odile, 2025-03-17 12:00 UTC

signed by Salma alone: 1
  d: Fact d.
    approved by Salma, 2025-03-17 12:00 UTC
"""


def test_it_passes_where_nobody_differs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = handed_on(tmp_path / "a.json", signature("a", "Odile"))
    theirs = handed_on(tmp_path / "b.json", signature("b", "Salma"), title="Other talks")
    assert cli.main(["compare-signatures", mine, theirs]) == 0
    assert "mind: the files are about `Talks` and `Other talks`" in capsys.readouterr().out


def test_a_file_that_is_none_is_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = handed_on(tmp_path / "a.json", signature("a", "Odile")), tmp_path / "b.json"
    bad.write_text("[]", "utf-8")
    for wrong in (bad, tmp_path / "nowhere.json", tmp_path):
        assert cli.main(["compare-signatures", good, str(wrong)]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert len(said.err.splitlines()) == 1
