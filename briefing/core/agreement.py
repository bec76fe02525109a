"""Two readers' signatures laid side by side: where they decided the same, where not, and who signed alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

import msgspec

from briefing.core.signature import Signature


class Agreement(StrEnum):
    """How two readers stand to each other on one fact, in the order in which one wants to read of it."""

    DIFFERENT = "different"
    SAME = "same"
    ONE_READER = "one-reader"
    ONLY_FIRST = "only-first"
    ONLY_SECOND = "only-second"


class Compared(msgspec.Struct, frozen=True, kw_only=True):
    """One fact and what each of two readers signed under it; at least one of them did."""

    fact: str
    first: Signature | None = None
    second: Signature | None = None

    @property
    def agreement(self) -> Agreement:
        """Whether both readers decided the same, or which of them decided alone.

        What one person signed is no agreement of two, though it stands in both: one reader may sign by another's
        name, and hand on what an earlier one signed.
        """
        if self.first is None:
            return Agreement.ONLY_SECOND
        if self.second is None:
            return Agreement.ONLY_FIRST
        if self.first.decision is not self.second.decision:
            return Agreement.DIFFERENT
        return Agreement.ONE_READER if self.first.reader == self.second.reader else Agreement.SAME

    @property
    def same_wording(self) -> bool:
        """Whether both signed the same form of the fact; true as well where only one signed."""
        return self.first is None or self.second is None or self.first.sha256 == self.second.sha256

    @property
    def statement(self) -> str:
        """The fact as it was signed, by the first reader if that one signed."""
        signature = self.first or self.second
        return signature.statement if signature else ""


def compare(first: Iterable[Signature], second: Iterable[Signature]) -> tuple[Compared, ...]:
    """Lay the latest signatures of two readers side by side, fact by fact, in the first reader's order.

    What both signed word for word the same is the same fact, whatever its id; all else goes by the id.
    """
    mine, theirs = latest(first), latest(second)
    partners = _partners(mine, theirs)
    pairs = [Compared(fact=fact, first=it, second=theirs.get(partners.get(fact, ""))) for fact, it in mine.items()]
    taken = set(partners.values())
    return (*pairs, *(Compared(fact=fact, second=it) for fact, it in theirs.items() if fact not in taken))


def latest(signatures: Iterable[Signature]) -> dict[str, Signature]:
    """The last signature given for each fact, by the fact's id."""
    return {signature.fact: signature for signature in signatures}


def agreements(compared: Sequence[Compared]) -> dict[Agreement, int]:
    """How many facts there are of each agreement; all of them are there."""
    counted = Counter(pair.agreement for pair in compared)
    return {agreement: counted[agreement] for agreement in Agreement}


def _partners(mine: Mapping[str, Signature], theirs: Mapping[str, Signature]) -> dict[str, str]:
    """For each fact of mine that they signed too, the id under which they did; each of theirs is taken once."""
    partners = {key: key for key, it in mine.items() if key in theirs and it.sha256 == theirs[key].sha256}
    free = {it.sha256: key for key, it in theirs.items() if partners.get(key) != key}
    for key, it in mine.items():
        if key not in partners and it.sha256 in free:
            partners[key] = free.pop(it.sha256)
    taken = set(partners.values())
    return partners | {key: key for key in mine if key not in partners and key in theirs and key not in taken}
