"""Web annotations: each selector finds the very words in the text on file, with no help of ours."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.export.sample import Case
from tests.export.shipped import SHIPPED, export_case, export_shipped, judged


def collection(file: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return read


def items_of(file: Path) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = collection(file)["first"]["items"]
    return items


def body(item: dict[str, Any], purpose: str) -> list[str]:
    return [each["value"] for each in item["body"] if each["purpose"] == purpose]


def selectors(target: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    told = target["selector"]
    return [each for each in (told if isinstance(told, list) else [told]) if each["type"] == kind]


@pytest.mark.parametrize("name", SHIPPED)
def test_every_selector_selects_what_it_says(name: str, tmp_path: Path) -> None:
    opened, texts, _ = judged(name)
    raws = {source.text: texts[key].raw for key, source in opened.briefing.sources.items() if key in texts}
    selected = 0
    for item in items_of(export_shipped(name, "web-annotation", tmp_path)):
        for target in item["target"] if isinstance(item["target"], list) else []:
            for place in selectors(target, "TextPositionSelector"):
                raw, (quote,) = raws[target["source"]["id"]], selectors(target, "TextQuoteSelector")
                start, end = place["start"], place["end"]
                assert raw[start:end] == quote["exact"]
                assert raw[:start].endswith(quote["prefix"])
                assert raw[end:].startswith(quote["suffix"])
                selected += 1
    assert selected > 50


def test_an_annotation_says_statement_quote_and_verdict(case: Case, tmp_path: Path) -> None:
    first, second, unsupported, *_ = items_of(export_case(case, "web-annotation", tmp_path, language="en"))
    assert body(first, "describing") == ["The minister met the director."]
    assert body(first, "highlighting") == ["a rencontré, le lundi 17 mars 2025, la directrice"]
    assert body(first, "classifying") == ["exact"]
    assert "met" in body(first, "commenting")
    assert "differs" in body(second, "tagging")
    assert body(unsupported, "tagging") == ["unsupported"]


def test_a_live_article_is_a_target_of_its_own_with_a_text_fragment(case: Case, tmp_path: Path) -> None:
    item = next(
        each for each in items_of(export_case(case, "web-annotation", tmp_path)) if len(each["target"]) == 2
    )
    live = next(target for target in item["target"] if target["source"] == "https://a.example/s")
    (fragment,) = selectors(live, "FragmentSelector")
    assert fragment["value"].startswith(":~:text=%D9%88")
    assert selectors(live, "TextQuoteSelector")


def test_it_has_the_shape_of_the_recommendation(case: Case, tmp_path: Path) -> None:
    told = collection(export_case(case, "web-annotation", tmp_path))
    assert told["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert told["type"] == "AnnotationCollection"
    assert told["first"]["type"] == "AnnotationPage"
    assert told["total"] == len(told["first"]["items"]) == 6
    names = [item["id"] for item in told["first"]["items"]]
    assert len(set(names)) == len(names)
    assert {item["type"] for item in told["first"]["items"]} == {"Annotation"}
