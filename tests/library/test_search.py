"""The library finds what the window finds: in every briefing, the same facts for the same words."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import Filter
from briefing.core.bits import places_of
from briefing.core.folding import fold
from briefing.core.hits import hits
from briefing.core.index import Index
from briefing.library import Catalogue
from briefing.library.reading import shelve
from briefing.shipped import DATA
from briefing.storage import open_briefing
from tests.library.shelf import Shelf
from tests.storage.folder import SMALL

FILES = sorted(DATA.glob("*/briefing.yaml"))
SHIPPED = Catalogue(map(shelve, FILES))
INDEXES = {str(file): Index(open_briefing(file).briefing) for file in FILES}
WORDS = [
    "", "maroc", "MAROC", "élève", "intell", "tel", "t", "de", "l'", "2025", "20", "الذكاء", "ذكا", "الإمارات",
    "مغرب", "sea", "the", "x", "a", "-", "'", '"', "naoual  meeting", "numéri", "ﬁ", "é", "AI", "%", "*", "\u00ad",
]


def in_the_window(words: str) -> dict[str, list[int]]:
    found = {file: list(places_of(index.matching(Filter(words=words)))) for file, index in INDEXES.items()}
    return {file: places for file, places in found.items() if places}


def in_the_library(words: str) -> dict[str, list[int]]:
    found = {SHIPPED.entries[it.number].file: list(it.facts) for it in SHIPPED.find(words)}
    return {file: places for file, places in found.items() if places}


@pytest.mark.parametrize("words", WORDS[1:-1])
def test_the_library_finds_the_same_facts_as_the_window(words: str) -> None:
    assert in_the_library(words) == in_the_window(words)


@given(st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join) | st.text(max_size=6))
def test_and_so_for_any_words(words: str) -> None:
    if fold(words).split():
        assert in_the_library(words) == in_the_window(words)


def test_without_words_nothing_is_found() -> None:
    assert SHIPPED.find(" \u00ad ") == []
    assert Catalogue().find("maroc") == []


@pytest.mark.parametrize(
    ("words", "found"), [("talks", True), ("intellig", True), ("training talks", True), ("march", False)]
)
def test_a_briefing_is_found_by_its_own_title_topics_and_folder(shelf: Shelf, words: str, found: bool) -> None:
    shelf.put("dossier-7", SMALL.replace("languages:", "summary: About both shores.\nlanguages:"))
    (result,) = shelf.look().find(words)
    assert result.itself == found
    assert [it.itself for it in shelf.look().find("dossier")] == [True]


def test_a_broken_briefing_is_found_by_the_name_of_its_folder(shelf: Shelf) -> None:
    shelf.put("ferries", "briefing: 1\n")
    assert [it.itself for it in shelf.look().find("ferr")] == [True]


def test_a_fact_is_kept_with_its_quotes_verdicts_and_people() -> None:
    number = next(n for n, entry in enumerate(SHIPPED.entries) if Path(entry.file).parent.name == "tour")
    briefing = INDEXES[SHIPPED.entries[number].file].briefing
    facts = SHIPPED.facts(number)
    assert [fact.id for fact in facts] == [fact.id for fact in briefing.facts]
    misquoted = next(fact for fact in facts if fact.id == "cost-misquoted")
    assert misquoted.verdict == "altered"
    assert {quote.verdict for quote in misquoted.quotes} >= {"altered"}


@pytest.mark.parametrize(
    ("text", "wanted", "marked"),
    [
        ("The Élève learns", "eleve", ["Élève"]),
        ("A tide, that", "t", ["t", "t"]),
        ("A tide, that", "at ide", ["at", "ide"][1:]),
        ("الإِمارات", "الامارات", ["الإِمارات"]),
        ("nothing", "", []),
    ],
)
def test_hits_are_marked_where_the_search_finds_them(text: str, wanted: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in hits(text, wanted)] == marked
