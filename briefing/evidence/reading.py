"""A text beside its skeleton: what two texts are compared by."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from briefing.evidence.skeleton import Offsets, Skeleton, skeleton_of


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """`text` has the length of the raw text; what this reading leaves out is blanked in it."""

    text: str
    skeleton: Skeleton

    @property
    def symbols(self) -> bytes:
        """The folded letters and digits."""
        return self.skeleton.symbols

    @property
    def offsets(self) -> Offsets:
        """Where each symbol stands in `text`."""
        return self.skeleton.offsets


def reading_of_quote(quote: str) -> Reading:
    """Return the reading of a quote, composed (NFC) since its own offsets are not asked for."""
    text = quote if quote.isascii() else unicodedata.normalize("NFC", quote)
    return Reading(text, skeleton_of(text))
