"""The JSON Schema of the format, for editors that complete and check a briefing while it is written.

It is made from the forms that the loader itself goes by. Where the loader takes every scalar as the text that
was typed, a YAML language server reads numbers, truth values and nulls; the schema allows those too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from briefing.core import Briefing, Quote, Topic
from briefing.core.briefing import FORMAT_VERSION
from briefing.core.noun import Noun
from briefing.storage.form import NAMES, Field, Form, Kind, fields

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"

_TYPED = ["string", "integer", "number", "boolean"]
"""What a plain scalar may look like to an editor, though it is text to the loader."""

_SHARED: Mapping[str, Schema] = {
    "words": {"type": _TYPED},
    "text": {
        "description": "Text: words, or a map from languages to words.",
        "anyOf": [{"type": _TYPED}, {"type": "object", "additionalProperties": {"type": [*_TYPED, "null"]}}],
    },
    "date": {
        "description": "A date as EDTF (ISO 8601-2) writes it: 2025, 2025-03-17, 2025~, 2024/2030, ../2030.",
        "type": ["string", "integer"],
    },
    "number": {"type": "integer", "minimum": 0},
    "truth": {"type": "boolean"},
}


def schema() -> Schema:
    """Make the JSON Schema (2020-12) of a briefing's YAML file; a new dict each time."""
    shared = {name: dict(definition) for name, definition in _SHARED.items()}
    nouns = {noun.__name__: _noun(noun) for noun in NAMES if noun not in (Briefing, Topic)}
    whole = _noun(Briefing)
    whole["properties"]["briefing"] = {"description": "The version of the format.", "const": FORMAT_VERSION}
    return {"$schema": DIALECT, "title": "Briefing", **whole, "$defs": {**shared, **nouns}}


def _noun(noun: type[Noun]) -> Schema:
    forms = fields(noun)
    return {
        "description": _first_paragraph(noun.__doc__ or ""),
        "type": "object",
        "properties": {name: _field(field) for name, field in forms.items()},
        "required": [name for name, field in forms.items() if field.required],
        "additionalProperties": False,
    }


def _field(field: Field) -> Schema:
    value = _value(field.form)
    return value if field.required else {"anyOf": [value, {"type": "null"}]}


def _value(form: Form) -> Schema:
    match form:
        case Form(Kind.CHOICE, choices=choices):
            return {"enum": list(choices)}
        case Form(Kind.LIST, of=Form() as of, at_least_one=needed):
            return {"type": "array", "items": _value(of), **({"minItems": 1} if needed else {})}
        case Form(Kind.IDS, of=Form() as of):
            return {"type": "object", "additionalProperties": _value(of)}
        case Form(Kind.NOUN, noun=noun) if noun is Quote:
            return {"anyOf": [_shared("words"), _shared(Quote.__name__)]}
        case Form(Kind.NOUN, noun=noun) if noun is not None:
            return _shared(noun.__name__)
    return _shared(form.kind.value)


def _shared(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _first_paragraph(docstring: str) -> str:
    return " ".join(docstring.split("\n\n")[0].split())
