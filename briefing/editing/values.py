"""Values as an author writes them, and as the nouns have them."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Any

import msgspec
from msgspec import UNSET, structs

from briefing.core import Date, Fact, Quote
from briefing.core.near import did_you_mean
from briefing.core.noun import Noun
from briefing.core.sentence import Refusal, verbatim, worded
from briefing.core.visible import quoted
from briefing.editing.changes import Written
from briefing.editing.refusal import EditRefused
from briefing.storage.dates import date_hook
from briefing.storage.form import NAMES, fields
from briefing.storage.plain import Plain
from briefing.storage.shape import WHOLE_NUMBER

ORDER = (
    *("id", "date", "role", "text", "stage", "topics", "participants", "speaker", "source"),
    *("note", "reported", "draft", "quotes"),
)
"""The keys of a fact in the order in which they are written."""

NOUN_ORDER = ("name", "kind", "aliases", "of", "owner", "horizon", "parties", "facts", "goals", "measures")
"""The keys of a participant, a strategy or a track, likewise."""


def order_of(noun: type[Noun]) -> tuple[str, ...]:
    """The keys of a noun in the order in which they are written."""
    if issubclass(noun, Fact):
        return ORDER
    return tuple(fields(noun)) if noun is Quote else NOUN_ORDER


def plain_value(value: Written) -> Plain:
    """A value as the reader gives it back; None where nothing is left of it."""
    if isinstance(value, dict):
        value = {language: words for language, words in value.items() if words}
    if isinstance(value, tuple):
        return list(value) or None
    return value or None


def valued(noun: type[Noun], key: str, value: Written) -> Any:
    """The value that a key of a noun has once `value` is written; raises EditRefused with a sentence."""
    known = fields(noun)
    if key not in known:
        told = worded("{key} is not a key of {noun}", key=quoted(key), noun=NAMES[noun])
        raise EditRefused(did_you_mean(told, key, known))
    written = plain_value(value)
    if written is None:
        return _nothing(noun, key)
    try:
        return msgspec.convert(_typed(key, written), _types(noun)[key], dec_hook=date_hook)
    except msgspec.ValidationError as error:
        why = error.__cause__  # a date tells what is wrong with it
        reason = why.sentence if isinstance(why, Refusal) else verbatim(str(error))
        raise EditRefused(worded("{key}: {told}", key=quoted(key), told=reason)) from error


def _nothing(noun: type[Noun], key: str) -> Any:
    if key == "id" or (noun is Quote and key == "source"):
        return ""
    default = next(field.default for field in structs.fields(noun) if field.name == key)
    if default in (UNSET, msgspec.NODEFAULT):
        raise EditRefused(worded("{noun} needs {key}", noun=NAMES[noun], key=quoted(key)))
    return default


def _typed(key: str, written: Plain) -> Any:
    if key == "draft":
        return {"true": True, "false": False}.get(str(written), written)
    if key == "position" and isinstance(written, str) and WHOLE_NUMBER.fullmatch(written):
        return int(written)
    return written


@cache
def _types(noun: type[Noun]) -> dict[str, Any]:
    return {field.name: field.type for field in structs.fields(noun)}


def as_written(noun: Noun) -> Plain:
    """A noun as plain data, in the order in which its keys are written, without what is as it would be anyway."""
    defaults = {field.name: field.default for field in structs.fields(type(noun))}
    return {
        key: _written(value, noun)
        for key in order_of(type(noun))
        if key in defaults
        and (value := getattr(noun, key)) != defaults[key]
        and value not in ("", None, (), {})
        and not (key == "id" and not isinstance(noun, Fact))
    }


def _written(value: Any, noun: Noun) -> Plain:
    match value:
        case tuple():
            return [_written(item, noun) for item in value]
        case Quote():
            written = as_written(value)
            if isinstance(noun, Fact) and noun.source and noun.source == value.source:
                del written["source"]
            return written
        case Noun():
            return as_written(value)
        case bool():
            return "true" if value else "false"
        case StrEnum():
            return value.value
        case Date() | int():
            return str(value)
    return plain_value(value)
