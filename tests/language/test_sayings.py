"""What the program says is found wherever its words stand: in the call, a table, a loop, or with the callers."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from tests.language.catalogue import Message, read, write
from tests.language.extract import merged
from tests.language.sayings import Saying, Sayings, sayings


def said(folder: Path, **modules: str) -> Sayings:
    """The sayings of a program made of these modules."""
    (folder / "briefing").mkdir()
    for name, code in modules.items():
        (folder / "briefing" / f"{name}.py").write_text(dedent(code), "utf-8")
    return sayings(folder)


@pytest.mark.parametrize(
    "code",
    [
        'wording("one"); self.session.wording("two")',
        'Wording("fr")("one"); edition.reader("two", n=1)',
        'wording("one" if late else "two")',
        'WORDS = {"a": "one", "b": "two"}\ndef say(key): return wording(WORDS[key])',
        'WORDS = {"a": "one", "b": "two"}\ndef say(key): return wording(WORDS.get(key, key))',
        'for words in ("one", "two"):\n    wording(words)',
        'for words, action in {"one": 1, "two": 2}.items():\n    wording(words)',
        'for _, (icon, words) in {1: ("a", "one"), 2: ("b", "two")}.items():\n    wording(words)',
        '[wording(words) for key, words in zip("ab", ("one", "two"), strict=True)]',
        'def row(label): return wording(label)\nrow("one")\nrow(label="two")',
        'def row(label="one"): return wording(label)\nrow("two")',
        "class A:\n    def make(self): self.words = {words: 1 for words, key in {'one': 1, 'two': 2}.items()}\n"
        "    def say(self):\n        for words in self.words: wording(words)",
        'def table():\n    made = {"one": 1, "two": 2}\n    return {k: v for k, v in made.items()}\n'
        "for words in table(): wording(words)",
    ],
)
def test_words_are_followed_back_to_where_they_are_written(tmp_path: Path, code: str) -> None:
    found = said(tmp_path, pane=code)
    assert (set(found.by_words), found.unclear) == ({"one", "two"}, [])


def test_words_are_followed_through_other_modules(tmp_path: Path) -> None:
    found = said(
        tmp_path,
        words='WORDS = {"a": "one"}\ndef named(wording, words): return wording(words)',
        pane='from briefing.words import WORDS, named\nwording(WORDS["a"])\nnamed(w, "two")',
    )
    assert (set(found.by_words), found.unclear) == ({"one", "two"}, [])


@pytest.mark.parametrize("code", ['wording(f"{n} facts")', 'wording("a" + b)', "wording(open(path).read())"])
def test_words_that_are_made_on_the_way_are_told(tmp_path: Path, code: str) -> None:
    found = said(tmp_path, pane=code)
    assert not found.by_words
    assert found.unclear[0].startswith("briefing/pane.py:1: ")


def test_words_said_with_a_number_want_plurals(tmp_path: Path) -> None:
    found = said(tmp_path, pane='wording("{n} facts", n=3)\nwording("quote {place}", place=3)')
    assert {words: saying.counted for words, saying in found.by_words.items()} == {
        "{n} facts": True,
        "quote {place}": False,
    }


# Extraction


def test_new_words_wait_for_a_translation_and_old_ones_keep_theirs() -> None:
    kept = Message("Close", ("Fermer",), comment="a button")
    messages = merged(
        "fr", [kept, Message("Gone", ("Parti",))], [Saying("Close"), Saying("{n} facts", counted=True)]
    )
    assert messages == [kept, Message("{n} facts", ("", ""), True, "unfinished")]


def test_english_holds_plurals_alone() -> None:
    messages = merged("en", [], [Saying("Close"), Saying("{n} facts", counted=True)])
    assert [message.words for message in messages] == ["{n} facts"]


def test_words_that_came_to_be_counted_are_translated_anew() -> None:
    assert merged("ar", [Message("{n} facts", ("x",))], [Saying("{n} facts", counted=True)])[0].forms == ("",) * 6


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    messages = [
        Message("a & b", ('«\u00a0l\'un\u00a0» < "l’autre"',), comment="in the head"),
        Message("b", ("",), state="unfinished"),
        Message("{n} c", ("{n} x", "{n} y"), counted=True),
    ]
    write(tmp_path / "fr.ts", "fr", reversed(messages))
    assert read(tmp_path / "fr.ts") == messages
