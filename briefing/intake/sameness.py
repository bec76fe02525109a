"""Whether two texts are the same article: by their letters and digits alone."""

from __future__ import annotations

import hashlib

from briefing.core.folding import fold


def fingerprint(text: str) -> str:
    """The hash (SHA-256, hex) of a text without case, accents, spaces and punctuation.

    Two savings of one article that differ in typography alone have the same.
    """
    letters = "".join(filter(str.isalnum, fold(text)))
    return hashlib.sha256(letters.encode("utf-8", "surrogatepass")).hexdigest()
