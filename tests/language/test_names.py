"""Verdicts, stages and languages have names in the reader's words, which agree with the number beside them."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest
from babel import Locale

from briefing import evidence
from briefing.evidence import Verdict
from briefing.export.formats import FORMATS
from briefing.language import LANGUAGES, Wording
from briefing.language.names import (
    DIFFERS,
    DRAFT,
    FLAGGED,
    UNSUPPORTED,
    format_name,
    language_name,
    note_name,
    verdict_colour,
    verdict_count,
    verdict_meaning,
    verdict_name,
    warning_name,
)
from briefing.shipped import RESOURCES

NAMED = (*(verdict.value for verdict in Verdict), UNSUPPORTED, DIFFERS, FLAGGED, DRAFT)


@pytest.mark.parametrize("verdict", NAMED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verdict_has_a_name_a_meaning_and_a_colour(language: str, verdict: str) -> None:
    wording = Wording(language)
    assert verdict_name(wording, verdict) != verdict_meaning(wording, verdict)
    assert verdict_meaning(wording, verdict).endswith(".")
    assert verdict_colour(verdict) in {"good", "info", "warn", "bad", "quiet"}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["1 altered", "2 altered", "11 altered"]),
        ("fr", ["1 modifiée", "2 modifiées", "11 modifiées"]),
        ("ar", ["واحد محرَّف", "اثنان محرَّفان", "11 محرَّفًا"]),
    ],
)
def test_a_count_of_quotes_agrees_with_its_number(language: str, expected: list[str]) -> None:
    assert [verdict_count(Wording(language), "altered", n) for n in (1, 2, 11)] == expected


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verdict_can_be_counted(language: str, verdict: Verdict) -> None:
    assert verdict_count(Wording(language), verdict.value, 7).startswith("7 ")


def test_every_warning_and_note_of_the_engine_has_words_in_three_languages() -> None:
    """The engine gives them kebab-case names, and nothing else: a name without words would be shown as it is."""
    files = Path(evidence.__file__).parent.glob("*.py")
    nodes = [node for file in files for node in ast.walk(ast.parse(file.read_text("utf-8")))]
    words = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    given = {word for word in words if re.fullmatch("[a-z]+(-[a-z]+)+", word)}
    assert {"number-changed", "line-hyphen"} <= given
    for wording in map(Wording, LANGUAGES):
        assert {name for name in given if warning_name(wording, name) == note_name(wording, name)} == set()


def test_every_format_is_called_in_the_window_what_the_terminal_calls_it() -> None:
    names = {form.name: format_name(Wording("en"), form.name) for form in FORMATS.values()}
    assert names == {form.name: form.description for form in FORMATS.values()}


def test_languages_are_named_in_the_readers_language() -> None:
    assert [language_name("fr", reader) for reader in LANGUAGES] == ["French", "français", "الفرنسية"]


@pytest.mark.parametrize("tag", ["", "no such language", "x-klingon"])
def test_a_language_that_has_no_name_is_called_by_its_tag(tag: str) -> None:
    assert language_name(tag, "fr") == tag


@pytest.mark.parametrize("reader", LANGUAGES)
def test_the_names_of_languages_are_those_of_the_cldr(reader: str) -> None:
    names = json.loads((RESOURCES / "languages.json").read_text("utf-8"))[reader]
    assert names == {tag: Locale.parse(tag).get_display_name(reader) for tag in names}
