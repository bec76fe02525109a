"""The word-by-word difference of an altered quote, and what of it turns the meaning round."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher

from briefing.evidence.characters import INVISIBLE, TATWEEL
from briefing.evidence.gaps import canonical
from briefing.evidence.verdict import Change
from briefing.evidence.vocabulary import modals, negations, numbers

_UNSPACED = "\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff"
_WORD = re.compile(f"[{_UNSPACED}]|[^\\s{_UNSPACED}]+")


def difference(quoted: str, printed: str) -> tuple[Change, ...]:
    """Return the steps from the `quoted` words to the words `printed` in the source.

    Words that differ in quote marks, dashes and invisible characters alone are the same.
    """
    ours, theirs = (list(_WORD.finditer(text)) for text in (quoted, printed))
    matcher = SequenceMatcher(None, list(map(_key, ours)), list(map(_key, theirs)), autojunk=False)
    steps: list[Change] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            steps.append(Change("same", _run(printed, theirs[c:d])))
            continue
        if b > a:
            steps.append(Change("removed", _run(quoted, ours[a:b])))
        if d > c:
            steps.append(Change("added", _run(printed, theirs[c:d])))
    return tuple(steps)


def turned(steps: tuple[Change, ...]) -> tuple[str, ...]:
    """Return the warnings for a difference: changed numbers, negations, modals."""
    removed = " ".join(step.text for step in steps if step.kind == "removed")
    added = " ".join(step.text for step in steps if step.kind == "added")
    counters = {"number-changed": numbers, "negation-changed": negations, "modal-changed": modals}
    return tuple(warning for warning, count in counters.items() if count(removed) != count(added))


def _key(word: re.Match[str]) -> str:
    composed = unicodedata.normalize("NFC", word.group())
    return canonical("".join(c for c in composed if c not in INVISIBLE and c != TATWEEL))


def _run(text: str, words: list[re.Match[str]]) -> str:
    return " ".join(text[words[0].start() : words[-1].end()].split())
