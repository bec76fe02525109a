"""Signing: a reader's decisions on the facts of the open briefing, kept in a file, undone and done again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple, Protocol

import msgspec
from PySide6.QtCore import QObject, Signal

from briefing.core import Briefing, Fact
from briefing.core.agreement import Compared, compare, latest
from briefing.core.sentence import Sentence
from briefing.core.signature import (
    Decision,
    Laid,
    NotKept,
    Signature,
    Validity,
    laid_on,
    signed_hash,
)


class Sheet(Protocol):
    """Where the signatures under one briefing are kept.

    `change` takes one out and puts one in, or raises NotKept. `damaged` is where a file that could not be read
    has been put aside.
    """

    damaged: Path | None

    @property
    def signatures(self) -> tuple[Signature, ...]: ...  # noqa: D102

    def change(self, gone: Signature | None, put: Signature | None) -> None: ...  # noqa: D102


class Shelf(Protocol):
    """Finds the signatures under a briefing, and knows the reader's name."""

    @property
    def reader(self) -> str: ...  # noqa: D102

    def of(self, briefing: Briefing, file: Path) -> Sheet: ...  # noqa: D102

    def keep_reader(self, name: str) -> None: ...  # noqa: D102


class Step(NamedTuple):
    """One decision under one fact: what it put in, and what was there before."""

    fact: str
    before: Signature | None
    after: Signature | None


class Signing(QObject):
    """The signatures under the open briefing.

    `changed` names the facts whose signatures have changed, `signed` what was decided (or `withdraw`), `stepped`
    tells that there is something else to undo or do again, and `stepped_to` which fact that was about.
    `refused` tells why the last signature could not be kept, and is None where it was.
    """

    changed = Signal(object)
    signed = Signal(str)
    stepped = Signal()
    stepped_to = Signal(str)

    def __init__(self, shelf: Shelf | None = None, reader: str = "") -> None:
        super().__init__()
        self._shelf = shelf or _Nowhere()
        self._default_reader = reader
        self._file: Path | None = None
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self.refused: Sentence | None = None

    def open(self, briefing: Briefing, file: Path) -> None:
        """Lay the signatures on a briefing; what can be undone is kept where it is the same one as before."""
        if file != self._file:
            self._file, self._done, self._undone = file, [], []
        self._briefing, self._sheet = briefing, self._shelf.of(briefing, file)
        self._hashes: dict[str, str] = {}
        self.refused = None
        self.laid = self._lay()

    @property
    def reader(self) -> str:
        """Under which name is signed."""
        return self._shelf.reader or self._default_reader

    @property
    def damaged(self) -> str:
        """The name under which a damaged file of signatures was kept, if there was one."""
        return self._sheet.damaged.name if self._sheet.damaged else ""

    @property
    def signatures(self) -> tuple[Signature, ...]:
        """The signatures that count, in the order of the facts and under their present ids."""
        facts = (fact.id for fact in self._briefing.facts)
        return tuple(_under(key, self.laid[key].signature) for key in facts if key in self.laid)

    @property
    def can_undo(self) -> bool:
        """Whether there is a decision to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a decision that was taken back."""
        return bool(self._undone)

    def sign_as(self, name: str) -> None:
        """Sign under another name from now on; raises OSError where it cannot be remembered."""
        self._shelf.keep_reader(name)
        self.changed.emit(frozenset())

    def is_signed(self, fact: str) -> bool:
        """Whether a fact is signed as it stands."""
        return fact in self.laid and self.laid[fact].validity is Validity.SIGNED

    def sign(self, fact: Fact, decision: Decision, reason: str = "", language: str = "") -> None:
        """Decide on a fact as it stands, for a reader of `language`; the same decision again changes nothing."""
        before, reason = self._holding(fact.id), _clean(reason)
        if before and (before.decision, before.reason) == (decision, reason):
            return
        after = Signature(
            fact=fact.id, statement=self._briefing.say(fact.text, language).words, decision=decision,
            reason=reason, reader=self.reader, at=datetime.now(UTC).replace(microsecond=0),
            sha256=self._hash(fact),
        )
        self._do(Step(fact.id, before, after))

    def withdraw(self, fact: str) -> None:
        """Take the signature under a fact away."""
        if laid := self.laid.get(fact):
            self._do(Step(fact, laid.signature, None))

    def undo(self) -> bool:
        """Take the last decision back; False where there is none, or it could not be."""
        if not self._done or not self._keep(self._done[-1].after, self._done[-1].before):
            return False
        self._undone.append(self._done.pop())
        self.stepped.emit()
        self.stepped_to.emit(self._undone[-1].fact)
        return True

    def redo(self) -> bool:
        """Decide again what was taken back last; False where there is nothing, or it could not be."""
        if not self._undone or not self._keep(self._undone[-1].before, self._undone[-1].after):
            return False
        self._done.append(self._undone.pop())
        self.stepped.emit()
        self.stepped_to.emit(self._done[-1].fact)
        return True

    def next_unchecked(self, facts: Iterable[Fact]) -> str:
        """The id of the first of `facts` that is not signed as it stands; empty if all are."""
        return next((fact.id for fact in facts if not self.is_signed(fact.id)), "")

    def beside(self, theirs: Sequence[Signature]) -> tuple[Compared, ...]:
        """Another reader's signatures beside these, in the order of the facts; facts that are gone come last."""
        facts, numbers = self._briefing.facts, self._briefing.numbers
        here = [_under(key, laid.signature) for key, laid in laid_on(facts, theirs, self._hash).items()]
        gone = [it for key, it in latest(theirs).items() if key not in numbers]
        strays = [it for it in gone if it.sha256 not in {other.sha256 for other in here}]
        pairs = compare(self.signatures, (*here, *strays))
        return tuple(sorted(pairs, key=lambda pair: numbers.get(pair.fact, len(numbers) + 1)))

    def holds(self, signature: Signature) -> bool:
        """Whether a signature is on its fact as it stands now."""
        fact = self._briefing.by_id.get(signature.fact)
        return fact is not None and self._hash(fact) == signature.sha256

    def _do(self, step: Step) -> None:
        if self._keep(step.before, step.after):
            self._done.append(step)
            self._undone.clear()
            self.stepped.emit()
            self.signed.emit(step.after.decision.value if step.after else "withdraw")

    def _keep(self, gone: Signature | None, put: Signature | None) -> bool:
        try:
            self._sheet.change(gone, put)
            self.refused = None
        except NotKept as error:
            self.refused = error.sentence
        before, self.laid = self.laid, self._lay()
        keys = before.keys() | self.laid.keys()
        self.changed.emit(frozenset(key for key in keys if before.get(key) != self.laid.get(key)))
        return not self.refused

    def _lay(self) -> dict[str, Laid]:
        return laid_on(self._briefing.facts, self._sheet.signatures, self._hash)

    def _hash(self, fact: Fact) -> str:
        if fact.id not in self._hashes:
            self._hashes[fact.id] = signed_hash(fact)
        return self._hashes[fact.id]

    def _holding(self, fact: str) -> Signature | None:
        return self.laid[fact].signature if self.is_signed(fact) else None


class _Nowhere:
    """A shelf for signatures that are not kept, where there is no folder for them."""

    def __init__(self) -> None:
        self.reader = ""
        self.damaged: Path | None = None
        self.signatures: tuple[Signature, ...] = ()

    def of(self, briefing: Briefing, file: Path) -> _Nowhere:
        """Signatures under any briefing."""
        return _Nowhere()

    def keep_reader(self, name: str) -> None:
        """Remember the reader's name as long as this lives."""
        self.reader = name

    def change(self, gone: Signature | None, put: Signature | None) -> None:
        """Take one out and put one in."""
        kept = [it for it in self.signatures if it not in (gone, put)]
        self.signatures = (*kept, put) if put else tuple(kept)


def _under(fact: str, signature: Signature) -> Signature:
    return signature if signature.fact == fact else msgspec.structs.replace(signature, fact=fact)


def _clean(words: str) -> str:
    return " ".join(words.encode("utf-8", "ignore").decode().split())
