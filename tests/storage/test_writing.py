"""A briefing is written so that a person can go on with it, and is read back as the same briefing."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import Briefing, Date, Event, Topic
from briefing.shipped import DATA
from briefing.storage import open_briefing
from briefing.storage.conversion import converted
from briefing.storage.scalars import WIDTH, folded, listed, scalar
from briefing.storage.writing import NotWritten, written


@pytest.mark.parametrize("folder", ["tour", "morocco-us-ai-2025"])
def test_the_shipped_briefings_are_read_back_as_the_same(folder: str) -> None:
    opened = open_briefing(DATA / folder)
    assert converted(written(opened.briefing)) == opened.briefing


@given(st.text(min_size=1), st.integers(0, 40))
def test_words_are_read_back_whatever_they_are(words: str, indent: int) -> None:
    words = words.encode("utf-8", "replace").decode()
    key = " " * indent + "key: "
    assert yaml.load(f"{key}{folded(words, len(key), indent + 2)}", yaml.BaseLoader) == {"key": words}
    assert yaml.load(f"key: {listed([words, words])}", yaml.BaseLoader) == {"key": [words, words]}


def test_a_name_with_a_comma_stays_one_name() -> None:
    assert yaml.load(f"key: {listed(['Doe, Jane', 'Roe'])}", yaml.BaseLoader) == {"key": ["Doe, Jane", "Roe"]}


@pytest.mark.parametrize("words", ["no", "012", "null", "~", "- a", "a: b", "a #b", "[a]", "*a", "'", "a:"])
def test_words_that_yaml_would_read_as_something_else_stay_words(words: str) -> None:
    assert yaml.load(f"key: {scalar(words)}", yaml.BaseLoader) == {"key": words}


def test_what_no_eye_would_see_is_written_as_an_escape() -> None:
    assert scalar("a\u00a0b\u200bc\u202ed") == '"a\\_b\\u200bc\\u202ed"'


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=12), min_size=1).map(" ".join))
def test_long_words_are_folded_where_words_part(words: str) -> None:
    assert all(len(line) <= WIDTH for line in folded(words, 20, 4).splitlines())


def test_sources_keep_their_empty_keys_for_a_person_to_fill_in(tmp_path: Path) -> None:
    text = written(open_briefing(DATA / "morocco-us-ai-2025").briefing)
    assert "    published:\n    accessed:\n    url:\n" in text


def test_comments_stand_above_what_they_are_about() -> None:
    fact = Event(id="met", text="They met.", topics=("talks",), date=Date.parse("2025"))
    briefing = Briefing(version=1, title="T", languages=("en",), topics={"talks": _topic()}, timeline=(fact,))
    text = written(briefing, "Read me.", {"met": "from the Courier"})
    assert text.startswith("# Read me.\nbriefing: 1\n")
    assert "\n  # from the Courier\n  - id: met\n" in text


def test_what_would_not_be_read_back_is_not_written() -> None:
    fact = Event(id="met", text="They met.", topics=("unknown",), date=Date.parse("2025"))
    with pytest.raises(NotWritten):
        written(Briefing(version=1, title="T", languages=("en",), timeline=(fact,)))


def _topic() -> Topic:
    return Topic(id="talks", label="Talks")
