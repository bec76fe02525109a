"""Is this letter that letter? What may differ between a quoted letter and the source's."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from briefing.evidence.characters import INVISIBLE, TATWEEL, is_vowel_mark

_LIGATURE_KINDS = ("<compat>", "<initial>", "<medial>", "<final>", "<isolated>")
_WRITTEN_OUT = {"œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae"}


@lru_cache(maxsize=4096)
def same_letter(quoted: str, printed: str, *, any_case: bool, capitals: bool, dotless: bool) -> str | None:
    """Return what must be forgiven to take `quoted` for `printed`; None if they are different letters.

    Both are one letter with its combining marks (a ligature has several letters). `any_case` where the
    case may differ, `capitals` at the head of a word in a quote set in capitals, where French leaves
    accents out, `dotless` where capital I is no capital of dotted i. The answer is a note of `Match`.
    """
    ours, theirs = _composed(quoted), _composed(printed)
    if ours == theirs:
        return "composition"
    ours, theirs = _written_out(ours), _written_out(theirs)
    if ours == theirs:
        return "ligature"
    if _same_but_vowel_marks(ours, theirs):
        return "vowel-marks"
    if any_case and _same_but_case(ours, theirs, dotless):
        return "case"
    if dotless and ours == "I":  # no accent is lost: it is another letter
        return None
    if any_case and capitals and len(ours) == 1 and ours.isupper() and ours == _bare(theirs).upper():
        return "accented-capital"
    return None


def _composed(letters: str) -> str:
    printed = "".join(c for c in letters if c not in INVISIBLE and c != TATWEEL)
    return unicodedata.normalize("NFC", printed)


def _written_out(letters: str) -> str:
    return "".join(_WRITTEN_OUT.get(c, c) if c in _WRITTEN_OUT else _unligated(c) for c in letters)


def _unligated(letter: str) -> str:
    decomposition = unicodedata.decomposition(letter)
    if not decomposition.startswith(_LIGATURE_KINDS):
        return letter
    apart = unicodedata.normalize("NFKC", letter)
    return apart if apart.isalpha() else letter


def _same_but_vowel_marks(ours: str, theirs: str) -> bool:
    our_marks, their_marks = (frozenset(filter(is_vowel_mark, x)) for x in (ours, theirs))
    if not (our_marks <= their_marks or their_marks <= our_marks):
        return False
    return _unpointed(ours) == _unpointed(theirs)


def _unpointed(letters: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFC", letters) if not is_vowel_mark(c))


def _same_but_case(ours: str, theirs: str, dotless: bool) -> bool:
    pair = frozenset((ours, theirs))
    if pair == frozenset("İi"):
        return True
    if dotless and pair == frozenset("Ii"):
        return False
    return ours in (theirs.upper(), theirs.lower()) or theirs in (ours.upper(), ours.lower())


def _bare(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[:1]
