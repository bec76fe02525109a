"""The words for how well a source bears a quote out."""

from __future__ import annotations

from briefing.evidence import Verdict


def test_four_verdicts_count_as_verified() -> None:
    assert {verdict.value for verdict in Verdict if verdict.verified} == {
        "exact",
        "normalised",
        "cosmetic",
        "elided",
    }
