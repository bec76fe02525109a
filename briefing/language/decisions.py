"""The words and signs by which window and terminal name what readers have decided."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from unicodedata import bidirectional

from briefing.core import Date
from briefing.core.signature import CHANGED_SINCE, NOT_CHECKED, Decision, Laid, Signature, Tally, Validity
from briefing.language.dates import format_date
from briefing.language.wording import Wording

CHANGED = "changed"
_NAMES = {Decision.AGREE: "approved", Decision.DOUBT: "doubted", Decision.REJECT: "rejected"}
_CHECKS = {NOT_CHECKED: "not signed off", CHANGED_SINCE: "changed since signed"}
_COUNTS = {Decision.AGREE: "{n} approved", Decision.DOUBT: "{n} doubted", Decision.REJECT: "{n} rejected"}
_COLOURS = {Decision.AGREE: "good", Decision.DOUBT: "warn", Decision.REJECT: "bad"}


def decision_name(wording: Wording, decision: Decision) -> str:
    """The reader's word for what was decided."""
    return wording(_NAMES[decision])


def decision_colour(decision: Decision) -> str:
    """The name of the palette's colour for a decision; its icon is named as the decision is."""
    return _COLOURS[decision]


def check_name(wording: Wording, value: str) -> str:
    """The reader's word for a value by which facts are filtered by what was decided on them."""
    if value in _CHECKS:
        return wording(_CHECKS[value])
    return decision_name(wording, Decision(value))


def check_sign(value: str) -> tuple[str, str]:
    """The icon for such a value, and the name of its colour."""
    if value in _CHECKS:
        return value, "quiet"
    return value, decision_colour(Decision(value))


def laid_name(wording: Wording, laid: Laid) -> str:
    """In a few words how a fact is signed: “approved”, or that it has changed since."""
    name = decision_name(wording, laid.signature.decision)
    if laid.validity is Validity.CHANGED:
        return wording("changed since it was signed ({decision})", decision=name)
    return name


def laid_sign(laid: Laid) -> tuple[str, str]:
    """The icon for how a fact is signed, and the name of its colour."""
    if laid.validity is Validity.CHANGED:
        return CHANGED, "quiet"
    return laid.signature.decision.value, decision_colour(laid.signature.decision)


def tally_words(wording: Wording, tally: Tally) -> str:
    """What was decided how often: “3 approved, 1 rejected, 2 changed since they were signed”."""
    parts = [wording(_COUNTS[decision], n=n) for decision, n in tally.decisions.items() if n]
    if tally.changed:
        parts.append(wording("{n} changed since they were signed", n=tally.changed))
    return wording.listed(parts)


def signed_by(wording: Wording, signature: Signature, reader: str, *, day_only: bool = False) -> str:
    """Who signed (`reader`: the name, fit to show), and when: “Odile Brisquet, 17 March 2025, 14:05”."""
    when = moment(signature.at, wording.language, day_only)
    return wording.listed(part for part in (isolated(wording, reader), when) if part)


def isolated(wording: Wording, words: str) -> str:
    """Words of somebody's, kept from changing the order of ours where theirs run the other way."""
    turned = any(bidirectional(character) in ("R", "AL") for character in words)
    return f"\u2068{words}\u2069" if words and turned != wording.right_to_left else words


def moment(at: datetime, language: str, day_only: bool = False) -> str:
    """A moment in the reader's time zone, to the minute or as a short day."""
    with suppress(OverflowError, ValueError, OSError):  # at the ends of time, which a file from elsewhere may hold
        at = at.astimezone()
    if day_only:
        return format_date(Date.parse(at.isoformat()[:10]), language, short=True)
    return format_date(Date.parse(f"{at.isoformat()[:16]}:00"), language)
