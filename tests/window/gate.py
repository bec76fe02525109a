"""A gate before the engine: quotes are judged one by one, as slowly as those of a large briefing."""

from __future__ import annotations

from threading import Semaphore

import pytest

from briefing.evidence import Match, SourceText
from briefing.evidence.ledger import judge


class Gate:
    """Lets quotes be judged, as many as it is told to; `judged` counts them."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._passes, self.judged = Semaphore(0), 0
        monkeypatch.setattr("briefing.evidence.ledger.judge", self._judge)
        monkeypatch.setattr("briefing.models.job._SELDOM", 1)

    def let(self, quotes: int) -> None:
        """Let so many more be judged."""
        self._passes.release(quotes)

    @property
    def spent(self) -> bool:
        """Whether all that were let through are judged, or about to be."""
        return not self._passes._value

    def _judge(self, quote: object, text: SourceText | None) -> Match:
        assert self._passes.acquire(timeout=30)
        self.judged += 1
        return judge(quote, text)  # type: ignore[arg-type]
