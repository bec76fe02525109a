"""What every test of this folder holds to: no refusal stays English for a reader of another language."""

from __future__ import annotations

from tests.language.english import nothing_stays_english

__all__ = ["nothing_stays_english"]
