"""The words of the evidence on a terminal: in English the format’s, for scripts, else those of the window."""

from __future__ import annotations

from collections.abc import Iterable

from briefing.evidence import Verdict
from briefing.language import Wording
from briefing.language.names import verdict_count, verdict_name, warning_name


def verdict_word(wording: Wording, verdict: Verdict) -> str:
    """The word for a verdict."""
    return verdict.value if wording.language == "en" else verdict_name(wording, verdict)


def counted(wording: Wording, verdict: Verdict, n: int) -> str:
    """How many quotes have a verdict."""
    return f"{n} {verdict.value}" if wording.language == "en" else verdict_count(wording, verdict, n)


def warned_of(wording: Wording, warnings: Iterable[str]) -> str:
    """The warnings on a quote."""
    return wording.listed(warnings if wording.language == "en" else (warning_name(wording, it) for it in warnings))
