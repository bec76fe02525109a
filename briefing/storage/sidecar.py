"""The file of a reader's signatures: JSON, read strictly, written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from briefing.core import Text
from briefing.core.noun import Noun
from briefing.core.sentence import Refusal, system_reason, worded
from briefing.core.signature import Signature
from briefing.core.visible import visible
from briefing.storage.files import Refused, Unreadable, read_inside
from briefing.whole_file import write_whole

SIDECAR_VERSION = 1


class BadSidecar(Refusal):
    """The file is not one of signatures that this program reads."""


class DamagedSidecar(BadSidecar):
    """The file's content is not what a program of ours has written."""


class Sidecar(Noun, frozen=True, kw_only=True):
    """Signatures under the facts of one briefing, in the order in which they were given.

    `title` is the briefing's. `places` are the paths of the YAML files in which it was signed, the latest last;
    a file that is handed on has none.
    """

    version: Annotated[int, Meta(ge=1, le=SIDECAR_VERSION)] = msgspec.field(name="signatures")
    title: Text
    places: tuple[str, ...] = ()
    signed: tuple[Signature, ...] = ()


def read_sidecar(file: Path) -> Sidecar:
    """Read a file of signatures; raises FileNotFoundError, DamagedSidecar or BadSidecar."""
    place = Path(os.path.realpath(file))
    try:
        content = read_inside(place.parent, place.name)
    except FileNotFoundError:
        raise
    except (Refused, Unreadable, OSError) as error:
        told = error.sentence if isinstance(error, Refusal) else system_reason(error)
        raise BadSidecar(worded("{name} {told}", name=str(file), told=told)) from error
    try:
        return msgspec.json.decode(content, type=Sidecar)
    except (ValueError, RecursionError) as error:
        if _is_newer(content):
            told = worded("{file} was written by a newer version of this program", file=str(file))
            raise BadSidecar(told) from error
        words = "{file} is not a file of signatures: {reason}"
        raise DamagedSidecar(worded(words, file=str(file), reason=visible(str(error)))) from error


def write_sidecar(file: Path, sidecar: Sidecar, *, private: bool = True) -> None:
    """Write a file of signatures in place of the old one, for its owner alone if `private`; raises OSError."""
    content = msgspec.json.format(msgspec.json.encode(sidecar), indent=1)
    write_whole(file, content + b"\n", private=private)


def set_aside(file: Path) -> Path:
    """Keep a damaged file under another name, so that nothing is written over it; returns where it is now."""
    aside = file.with_name(f"{file.name}.damaged")
    number = 1
    while aside.exists():
        number += 1
        aside = file.with_name(f"{file.name}.{number}.damaged")
    return file.rename(aside)


def _is_newer(content: bytes) -> bool:
    """Whether the file says that it is of a version that is not known yet; such a file is whole."""
    try:
        told = msgspec.json.decode(content)
    except (ValueError, RecursionError):
        return False
    version = told.get("signatures") if isinstance(told, dict) else None
    return type(version) is int and version > SIDECAR_VERSION
