"""The folder of a reader's signatures: which file in it belongs to which briefing, wherever that lies now."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import msgspec

from briefing.core import Briefing
from briefing.core.sentence import system_reason, worded
from briefing.core.signature import NotKept, Signature, signed_hash
from briefing.core.text import all_words
from briefing.storage.digest import sha256_of
from briefing.storage.sidecar import (
    SIDECAR_VERSION,
    BadSidecar,
    DamagedSidecar,
    Sidecar,
    read_sidecar,
    set_aside,
    write_sidecar,
)
from briefing.whole_file import write_whole

_READER = "reader.txt"
_LONGEST_NAME = 80


def signature_folder() -> Path:
    """Where signatures are kept: $BRIEFING_SIGNATURES, else a folder among the user's data."""
    from platformdirs import user_data_path

    named = os.environ.get("BRIEFING_SIGNATURES")
    return Path(named) if named else user_data_path("briefing", appauthor=False) / "signatures"


class SignatureFile:
    """The signatures under one briefing, in one file that is written with the first of them.

    `damaged` is where a file that could not be read has been put, if there was one.
    """

    def __init__(self, path: Path, sidecar: Sidecar, damaged: Path | None = None) -> None:
        self.path, self.damaged = path, damaged
        self._sidecar = sidecar

    @property
    def signatures(self) -> tuple[Signature, ...]:
        """The signatures as they were last read or written, in the order in which they were given."""
        return self._sidecar.signed

    def change(self, gone: Signature | None, put: Signature | None) -> None:
        """Take the signature `gone` out of the file and put `put` in; either may be None.

        What another window has put in meanwhile stays in. Raises NotKept where the file cannot be written, or
        must not be written over.
        """
        try:
            self._change(gone, put)
        except OSError as error:
            told = worded("{file} cannot be written: {reason}", file=str(self.path), reason=system_reason(error))
            raise NotKept(told) from error
        except BadSidecar as error:
            raise NotKept(error.sentence) from error

    def _change(self, gone: Signature | None, put: Signature | None) -> None:
        now = self._on_disk()
        signed = [it for it in now.signed if it not in (gone, put)]
        changed = msgspec.structs.replace(
            now,
            title=self._sidecar.title,
            places=_joined(now.places, self._sidecar.places),
            signed=(*signed, put) if put else tuple(signed),
        )
        write_sidecar(self.path, changed)
        self._sidecar = changed

    def _on_disk(self) -> Sidecar:
        try:
            return read_sidecar(self.path)
        except FileNotFoundError:
            return self._sidecar
        except DamagedSidecar:
            self.damaged = set_aside(self.path)
            return self._sidecar


class SignatureFolder:
    """Keeps one file for each briefing that the reader signs, and the reader's name."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def of(self, briefing: Briefing, file: Path) -> SignatureFile:
        """The signatures under a briefing that is open from its YAML file at `file`.

        They are known again by the briefing's title at this place, or by a signature that still holds: so they
        follow a folder that is moved, copied or renamed. Damaged files are set aside.
        """
        place = os.path.realpath(file).encode("utf-8", "backslashreplace").decode()
        damaged: list[Path] = []
        best, nearest = None, 0
        for path, sidecar in self._sidecars(damaged):
            kinship = _kinship(sidecar, briefing, place)
            if kinship > nearest:
                best, nearest = SignatureFile(path, _at(sidecar, briefing, place)), kinship
        best = best or self._new(briefing, place)
        best.damaged = damaged[0] if damaged else None
        return best

    @property
    def reader(self) -> str:
        """The name that the reader has given, or nothing."""
        try:
            return _name((self.folder / _READER).read_text("utf-8"))
        except (OSError, ValueError):
            return ""

    def keep_reader(self, name: str) -> None:
        """Remember the reader's name; raises NotKept."""
        try:
            write_whole(self.folder / _READER, f"{_name(name)}\n".encode(), private=True)
        except OSError as error:
            told = worded("{file} cannot be written: {reason}", file=str(self.folder), reason=system_reason(error))
            raise NotKept(told) from error

    def _sidecars(self, damaged: list[Path]) -> Iterator[tuple[Path, Sidecar]]:
        for path in sorted(self.folder.glob("*.json")):
            try:
                yield path, read_sidecar(path)
            except DamagedSidecar:
                with suppress(OSError):
                    damaged.append(set_aside(path))
            except (BadSidecar, FileNotFoundError):
                continue

    def _new(self, briefing: Briefing, place: str) -> SignatureFile:
        title = all_words(briefing.title).partition("\n")[0].lower()
        words = re.sub(r"[^a-z0-9]+", "-", title)[:40].strip("-") or "briefing"
        name = f"{words}-{sha256_of(place.encode()).hex()[:8]}"
        path, number = self.folder / f"{name}.json", 1
        while path.exists():
            number += 1
            path = self.folder / f"{name}-{number}.json"
        empty = Sidecar(version=SIDECAR_VERSION, title=briefing.title)
        return SignatureFile(path, _at(empty, briefing, place))


def _at(sidecar: Sidecar, briefing: Briefing, place: str) -> Sidecar:
    return msgspec.structs.replace(sidecar, title=briefing.title, places=_joined(sidecar.places, (place,)))


def _joined(places: Iterable[str], latest: Iterable[str]) -> tuple[str, ...]:
    """All places once, those of `latest` last."""
    latest = tuple(latest)
    return (*(place for place in places if place not in latest), *latest)


def _kinship(sidecar: Sidecar, briefing: Briefing, place: str) -> int:
    """How surely these signatures belong to the briefing: 0 not at all, 3 beyond doubt."""
    same_place, same_title = place in sidecar.places, sidecar.title == briefing.title
    if same_place and same_title:
        return 3
    return 1 + same_title if _holds(sidecar.signed, briefing) else 0


def _holds(signatures: Iterable[Signature], briefing: Briefing) -> bool:
    """Whether a signature still holds for a fact of the briefing."""
    facts = briefing.by_id
    return any(it.fact in facts and it.sha256 == signed_hash(facts[it.fact]) for it in signatures)


def _name(words: str) -> str:
    return " ".join(words.encode("utf-8", "ignore").decode().split())[:_LONGEST_NAME]
