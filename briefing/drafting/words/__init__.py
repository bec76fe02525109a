"""What the rules know of each language: words, never sentences about the world."""

from __future__ import annotations

from collections.abc import Mapping

from briefing.drafting.words.arabic import ARABIC
from briefing.drafting.words.english import ENGLISH
from briefing.drafting.words.french import FRENCH
from briefing.drafting.words.lexicon import Lexicon

LEXICONS: Mapping[str, Lexicon] = {"fr": FRENCH, "en": ENGLISH, "ar": ARABIC}
"""The lexicons by language tag; a text in another language gives dates as digits write them, and no more."""

__all__ = ["LEXICONS", "Lexicon"]
