"""Whatever the bytes of the YAML file are, the answer is a briefing or problems with their places."""

from __future__ import annotations

import json
import random
import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.shipped import DATA
from briefing.storage import BrokenBriefing, open_briefing
from briefing.storage.conversion import NotConverted, converted
from briefing.storage.diagnosis import diagnosed
from briefing.storage.texts import TextFolder
from tests.storage.folder import HEAD, SMALL, Folder

SHIPPED = (DATA / "tour" / "briefing.yaml").read_text("utf-8")
SIGNS = [
    ":",
    ": ",
    " ",
    "\n",
    "\t",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ",",
    "#",
    "&a ",
    "*a",
    "!t ",
    "'",
    '"',
    "|",
    ">",
    "%",
    "?",
]
SIGNS += ["---\n", "...\n", "<<: ", "\x00", "\x85", "\u2028", "\ufeff", "\U0001f600", "~", "null", "id: ", "\r"]


def judge(text: str, folder: Path) -> None:
    """The two readings agree: what the first does not convert, the second explains, and nothing else is raised."""
    try:
        converted(text)
    except NotConverted:
        remarks = diagnosed(text, TextFolder(folder))
        assert remarks
        for index, told in remarks:
            assert 0 <= index <= len(text)
            assert str(told)
            assert "not known" not in str(told), (told, text[-300:])


@given(st.binary(max_size=200))
def test_any_bytes_are_answered(content: bytes) -> None:
    with TemporaryDirectory() as name:
        file = Path(name, "briefing.yaml")
        file.write_bytes(content)
        with pytest.raises(BrokenBriefing) as broken:
            open_briefing(file)
        assert broken.value.problems


@given(
    st.lists(
        st.sampled_from([*SIGNS, "a", "title", "topics: ", "briefing: 1\n", "languages: [en]\n"]), max_size=40
    )
)
def test_any_heap_of_yaml_is_answered(parts: list[str]) -> None:
    judge("".join(parts), Path())


plain_data = st.recursive(
    st.sampled_from(
        ["", "x", "en", "1", "-1", "true", "null", "2025", "ai", "office", "courier", "agreed", " ", "\u200b"]
    ),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "id",
                    "text",
                    "topics",
                    "quotes",
                    "source",
                    "exact",
                    "name",
                    "kind",
                    "facts",
                    "goals",
                    "stage",
                    "en",
                    "de",
                    "date",
                    "participants",
                    "of",
                    "sources",
                    "title",
                    "sha256",
                    "position",
                    "draft",
                    "role",
                    "language",
                    "",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@settings(max_examples=300)
@given(st.data())
def test_any_value_in_any_place_is_answered(data: st.DataObject) -> None:
    """Whatever kind of value stands where another is due, the inspection finds what the conversion refuses."""
    lines = SMALL.splitlines()
    places = [n for n, line in enumerate(lines) if re.match(r"[ -]*\w+:", line)]
    place = data.draw(st.sampled_from(places))
    key = lines[place].split(":")[0]
    value = json.dumps(data.draw(plain_data), ensure_ascii=False)
    deeper = re.compile(" " * (len(key) - len(key.lstrip(" -")) + 1))
    rest = lines[place + 1 :]
    while rest and deeper.match(rest[0]):
        rest.pop(0)
    judge("\n".join([*lines[:place], f"{key}: {value}", *rest]), Path())


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 4))
def test_a_shipped_briefing_with_slips_is_answered(seed: int, slips: int) -> None:
    dice = random.Random(seed)
    lines = SHIPPED.splitlines(keepends=True)
    start = dice.randrange(len(lines) - 60)
    text = HEAD + "".join(lines[start : start + 60])
    for _ in range(slips):
        at = dice.randrange(len(text))
        text = text[:at] + dice.choice(SIGNS) + text[at + dice.choice((0, 0, 1, 5)) :]
    judge(text, DATA / "tour")


def test_a_hundred_thousand_brackets_do_not_crash(folder: Folder) -> None:
    assert folder.problem("[" * 100_000) == "1:65: this is nested more than 64 levels deep"
    assert folder.problem("{a: " * 100_000) == "1:257: this is nested more than 64 levels deep"
    assert folder.problem("- " * 100_000) == "1:129: this is nested more than 64 levels deep"
    problems = folder.problems(HEAD + "a: &a [" * 3 + "*a, " * 100_000)
    assert problems[0].startswith("4:4: `&a` is an anchor")
    assert problems[-1].endswith("… and more, from here on unread")


def test_a_bomb_of_merges_is_refused_at_its_first_anchor(folder: Folder) -> None:
    bomb = "a0: &a0 {k: v}\n" + "".join(
        f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}]}}\n" for n in range(1, 9)
    )
    assert any(problem.startswith("1:5: `&a0` is an anchor") for problem in folder.problems(bomb))


def test_a_huge_wrong_word_is_told_in_few(folder: Folder) -> None:
    word = "x" * 1_000_000
    for yaml in (HEAD + f"as_of: {word}\n", HEAD + f"{word[:900]}: x\n", HEAD + f"topics: [{word}]\n"):
        assert len(folder.problem(yaml)) < 400


def test_a_hundred_thousand_problems_end_at_a_thousand(folder: Folder) -> None:
    problems = folder.problems(HEAD + "timeline:\n" + "- x\n" * 100_000)
    assert len(problems) == 1001
    assert problems[-1].endswith("… and more: these are the first 1000 problems")
