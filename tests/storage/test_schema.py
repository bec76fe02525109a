"""The JSON Schema says of a briefing what the loader says, and forgives what an editor reads for text."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest
import yaml

from briefing.shipped import DATA
from briefing.storage import BrokenBriefing
from briefing.storage.form import NAMES, fields
from briefing.storage.schema import DIALECT, schema
from tests.storage.folder import SMALL, Folder, changed


def complaints(text: str) -> list[str]:
    """What an editor would underline; YAML's own dates are read as text there (YAML 1.2)."""
    data = json.loads(json.dumps(yaml.safe_load(text), default=str))
    return [error.message for error in jsonschema.Draft202012Validator(schema()).iter_errors(data)]


def objects(part: Any) -> Iterator[dict[str, Any]]:
    if isinstance(part, dict):
        if "properties" in part:
            yield part
        for inner in part.values():
            yield from objects(inner)


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    assert schema()["$schema"] == DIALECT
    json.dumps(schema())


@pytest.mark.parametrize("name", ["morocco-us-ai-2025", "tour"])
def test_the_shipped_briefings_are_valid(name: str) -> None:
    assert complaints((DATA / name / "briefing.yaml").read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("date: 2025-03\n", "date: 2025\n"),
        ("title: Talks", "title: 2030"),
        ("title: Talks", "title: {en: 2030, fr: }"),
        ("    title: Courier", "    title: Courier\n    publisher:\n    published:"),
        ("topics: [training]", "topics: [training]\n    draft: true"),
        ('quotes: ["keeps the clocks"]', "quotes: [2030]"),
        ('exact: "met in March"', "exact: 2030, position: 12, stance: differs"),
    ],
)
def test_what_the_loader_takes_the_schema_takes(folder: Folder, old: str, new: str) -> None:
    text = changed(old, new)
    folder.open(text)
    assert complaints(text) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Talks", "titel: Talks"),
        ("title: Talks\n", ""),
        ("    topics: [training]", "    topik: [training]"),
        ("topics: [training]", "topics: []"),
        ("kind: organisation", "kind: company"),
        ("briefing: 1", "briefing: 2"),
        ('exact: "met in March"', "exact: x, position: -1"),
        ("    title: Courier", "    title: Courier\n    id: courier"),
        ("    topics: [training]", "    topics: [training]\n    role: x"),
        ("topics: [training]", "topics: [training]\n    draft: yesterday"),
    ],
)
def test_what_the_loader_refuses_by_its_form_the_schema_refuses(folder: Folder, old: str, new: str) -> None:
    text = changed(old, new)
    with pytest.raises(BrokenBriefing):
        folder.open(text)
    assert complaints(text)


def test_no_object_takes_keys_that_the_format_does_not_know() -> None:
    assert all(part["additionalProperties"] is False for part in objects(schema()))


def test_every_noun_is_described() -> None:
    assert all(part["description"] for part in objects(schema()))


def test_every_key_that_an_author_may_write_is_in_it() -> None:
    definitions = {**schema()["$defs"], "Briefing": schema()}
    for noun in NAMES:
        if noun.__name__ in definitions:
            assert list(definitions[noun.__name__]["properties"]) == list(fields(noun))


def test_the_smallest_briefing_is_valid() -> None:
    assert complaints(SMALL) == []
