"""A version of a briefing with the verdicts on its quotes: what two versions are compared by."""

from __future__ import annotations

from collections.abc import Mapping

from briefing.core.revision import Version
from briefing.evidence.ledger import Ledger


def version_of(ledger: Ledger, texts: Mapping[str, str]) -> Version:
    """The briefing that `ledger` judged, as a version of it.

    `texts` holds by source id the texts as they are on file, those that have changed since they were quoted too.
    """
    assert ledger.briefing is not None, "a ledger of a whole briefing"
    verdicts = {key: tuple(finding.verdict.value for finding in found) for key, found in ledger.by_fact.items()}
    return Version(ledger.briefing, texts, verdicts)
