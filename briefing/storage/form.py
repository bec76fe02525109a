"""The nouns as an author writes them: read off the same definitions that the loader converts to.

An author does not write the id of a noun that is the value of a key, and need not write that of a fact; a quote
may be a string; a quote's source may be that of its fact; a topic is its label alone. Only a fact under a
participant has a role.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import cast

import msgspec
from msgspec import inspect

from briefing.core import (
    Briefing,
    Date,
    Event,
    Fact,
    Goal,
    Measure,
    Participant,
    Quote,
    Source,
    Strategy,
    Topic,
    Track,
)
from briefing.core.noun import Noun
from briefing.core.sentence import Sentence, worded

NAMES: Mapping[type[Noun], Sentence] = {
    Briefing: worded("a briefing"),
    Topic: worded("a topic"),
    Source: worded("a source"),
    Participant: worded("a participant"),
    Fact: worded("a fact"),
    Event: worded("an event"),
    Strategy: worded("a strategy"),
    Goal: worded("a goal"),
    Track: worded("a track"),
    Measure: worded("a measure"),
    Quote: worded("a quote"),
}
"""The nouns, as a sentence names one of them."""

REFERENCES: Mapping[str, str] = {
    "topics": "topics",
    "participants": "participants",
    "speaker": "participants",
    "of": "participants",
    "owner": "participants",
    "parties": "participants",
    "source": "sources",
}
"""The keys of nouns whose text is the id of another noun, and the part of the briefing where that one stands."""


class Kind(StrEnum):
    """What an author writes as a value."""

    WORDS = "words"
    TEXT = "text"
    DATE = "date"
    CHOICE = "choice"
    NUMBER = "number"
    TRUTH = "truth"
    LIST = "list"
    IDS = "ids"
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class Form:
    """The form of one value: its kind, and by kind what more is known of it.

    `of` is the form of the items of a list and of the values of a map from ids; `choices` are the words allowed;
    `noun` is the class of a noun; `at_least_one` holds for lists that may not be empty.
    """

    kind: Kind
    of: Form | None = None
    choices: tuple[str, ...] = ()
    noun: type[Noun] | None = None
    at_least_one: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a noun: its form, whether it must be there, and the part of the briefing that it names an id of."""

    name: str
    form: Form
    required: bool
    refers_to: str = ""


TEXT = Form(Kind.TEXT)


@cache
def fields(noun: type[Noun]) -> Mapping[str, Field]:
    """The keys that an author writes in `noun`, in the order of its definition."""
    found = [_field(noun, field) for field in msgspec.structs.fields(noun) if _is_written(noun, field.name)]
    return {field.name: field for field in found}


@cache
def needed(noun: type[Noun]) -> tuple[str, ...]:
    """The keys that an author must write in `noun`."""
    return tuple(key for key, field in fields(noun).items() if field.required)


def _field(noun: type[Noun], field: msgspec.structs.FieldInfo) -> Field:
    form = _form(inspect.type_info(field.type))
    derived = field.name == "id" or (noun is Quote and field.name == "source")
    refers = REFERENCES.get(field.name, "") if noun is not Briefing else ""
    return Field(field.encode_name, form, field.required and not derived, refers)


def _is_written(noun: type[Noun], name: str) -> bool:
    if name == "role":
        return noun is Fact
    return name != "id" or issubclass(noun, Fact)


def _form(kind: inspect.Type) -> Form:
    match kind:
        case inspect.UnionType():
            return _form_of_union([part for part in kind.types if not isinstance(part, inspect.NoneType)])
        case inspect.StrType():
            return Form(Kind.WORDS)
        case inspect.IntType():
            return Form(Kind.NUMBER)
        case inspect.BoolType():
            return Form(Kind.TRUTH)
        case inspect.EnumType():
            return Form(Kind.CHOICE, choices=tuple(str(member.value) for member in kind.cls))
        case inspect.VarTupleType():
            return Form(Kind.LIST, of=_form(kind.item_type), at_least_one=bool(kind.min_length))
        case inspect.DictType():
            return Form(Kind.IDS, of=_form(kind.value_type))
        case inspect.StructType():
            return TEXT if kind.cls is Topic else Form(Kind.NOUN, noun=cast(type[Noun], kind.cls))
        case inspect.CustomType() if kind.cls is Date:
            return Form(Kind.DATE)
    raise TypeError(f"the format has no form for {kind}")


def _form_of_union(parts: list[inspect.Type]) -> Form:
    return TEXT if len(parts) > 1 else _form(parts[0])
