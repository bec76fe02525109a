"""A reader's signature under a fact: what was decided, by whom, when, and the hash of what was signed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, NamedTuple

import msgspec
from msgspec import Meta

from briefing.core.edtf import Date
from briefing.core.fact import Fact
from briefing.core.noun import Noun
from briefing.core.sentence import Refusal
from briefing.core.text import Text

_NOT_SIGNED = ("id", "topics", "draft", "source")
"""What may change without the fact saying something else: its name, its order, the default for its quotes."""


class Decision(StrEnum):
    """What a reader says of a fact that was checked."""

    AGREE = "agree"
    DOUBT = "doubt"
    REJECT = "reject"


class Validity(StrEnum):
    """Whether a fact is signed as it stands."""

    SIGNED = "signed"
    CHANGED = "changed"
    NOT_YET = "not-yet"


class Signature(Noun, frozen=True, kw_only=True):
    """One decision on one fact.

    `statement` is the fact as the reader saw it, so that the signature can be read without the briefing; `at` is
    a moment in UTC; `sha256` is the hash of what was signed (`signed_hash`).
    """

    fact: str
    statement: str
    decision: Decision
    reason: str = ""
    reader: str
    at: Annotated[datetime, Meta(tz=True)]
    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]


class NotKept(Refusal):
    """A signature could not be kept and all is as it was."""


class Laid(NamedTuple):
    """A signature on a fact of a briefing, and whether it still holds there."""

    signature: Signature
    validity: Validity


class Tally(NamedTuple):
    """How far some facts are checked: of how many, how many are signed, and how many have changed since."""

    total: int
    signed: int
    changed: int
    decisions: dict[Decision, int]


NOT_CHECKED = "unchecked"
CHANGED_SINCE = "changed"
CHECKS = (NOT_CHECKED, *(decision.value for decision in Decision), CHANGED_SINCE)
"""The words by which facts are filtered by what one reader has decided, in the order in which they are shown."""


def checks_of(laid: Laid | None) -> tuple[str, ...]:
    """The words for a fact with this signature on it; one that has changed since counts as unchecked again."""
    if laid is None:
        return (NOT_CHECKED,)
    if laid.validity is Validity.CHANGED:
        return NOT_CHECKED, CHANGED_SINCE
    return (laid.signature.decision.value,)


def tally_of(total: int, laid: Sequence[Laid]) -> Tally:
    """Count the signatures that lie on some of `total` facts."""
    decided = Counter(it.signature.decision for it in laid if it.validity is Validity.SIGNED)
    signed = decided.total()
    return Tally(total, signed, len(laid) - signed, {decision: decided[decision] for decision in Decision})


def signed_hash(fact: Fact) -> str:
    """The SHA-256, in hex, of what a reader of `fact` signs.

    Hashed is canonical JSON (sorted keys, no spaces, ASCII) of all that the fact says: its statement in all
    languages, role, note, dates, stage, people and quotes. Its id, its topics and the places of its quotes are
    left out, since a text that is put before them moves them and they still say the same.
    """
    import json  # late, as is hashlib: a window opens before anything is signed
    from hashlib import sha256

    told: dict[str, Any] = msgspec.to_builtins(fact, enc_hook=_edtf)
    signed = {key: value for key, value in told.items() if key not in _NOT_SIGNED}
    signed["kind"] = type(fact).__name__.lower()
    for quote in signed.get("quotes", ()):
        quote.pop("position", None)
    canonical = json.dumps(signed, sort_keys=True, separators=(",", ":"))
    return sha256(canonical.encode("ascii")).hexdigest()


def validity(fact: Fact, signature: Signature | None) -> Validity:
    """Whether `signature` holds for the fact as it stands now."""
    if signature is None:
        return Validity.NOT_YET
    return Validity.SIGNED if signature.sha256 == signed_hash(fact) else Validity.CHANGED


def laid_on(
    facts: Iterable[Fact], signatures: Iterable[Signature], hash_of: Callable[[Fact], str] = signed_hash
) -> dict[str, Laid]:
    """The signature that counts for each of `facts` that has one, by the fact's id.

    It is the latest, in the order given, that holds; where none holds, the latest on an earlier form of the fact.
    A signature holds under another id too, since ids made from places move. `hash_of` may remember hashes.
    """
    by_id, by_statement = _gathered(signatures)
    laid = {}
    for fact in facts if by_id else ():
        own = by_id.get(fact.id, [])
        same = [it for words in _statements(fact.text) for it in by_statement.get(words, ())]
        if own or same:
            sha256 = hash_of(fact)
            holding = [it for it in (*same, *own) if it.sha256 == sha256]
            if holding:
                laid[fact.id] = Laid(holding[-1], Validity.SIGNED)
            elif own:
                laid[fact.id] = Laid(own[-1], Validity.CHANGED)
    return laid


Signatures = dict[str, list[Signature]]


def _gathered(signatures: Iterable[Signature]) -> tuple[Signatures, Signatures]:
    by_id: Signatures = {}
    by_statement: Signatures = {}
    for signature in signatures:
        by_id.setdefault(signature.fact, []).append(signature)
        by_statement.setdefault(signature.statement, []).append(signature)
    return by_id, by_statement


def _statements(text: Text) -> Iterable[str]:
    return (text,) if isinstance(text, str) else text.values()


def _edtf(value: object) -> str:
    if isinstance(value, Date):
        return value.edtf
    raise NotImplementedError
