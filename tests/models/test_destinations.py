"""Whatever a briefing names can be gone to, the best fit first."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.core import Event
from briefing.core.folding import fold
from briefing.models.destinations import Destination, Kind, Search, destinations_of
from briefing.shipped import SHIPPED_BRIEFING
from briefing.storage import open_briefing


def found(names: list[str], words: str, limit: int = 50) -> list[str]:
    search = Search([Destination(Kind.FACT, name, (name,)) for name in names], words, limit)
    while not search.done:
        search.step()
    return [destination.key for destination in search.best()]


def test_a_beginning_comes_before_a_word_within_and_that_before_letters_within() -> None:
    names = ["A renewal of energy", "The new harbour", "New rules", "Sinew"]
    assert found(names, "new") == ["New rules", "The new harbour", "A renewal of energy", "Sinew"]


def test_all_words_must_be_there_in_any_order() -> None:
    assert found(["Skills for the harbour", "Skills", "Harbour"], "harb sk") == ["Skills for the harbour"]


def test_case_accents_and_arabic_forms_do_not_matter() -> None:
    assert found(["Énergie", "أمل الفلاح"], "ENERGIE") == ["Énergie"]
    assert found(["Énergie", "أمل الفلاح"], "امل") == ["أمل الفلاح"]


def test_an_apostrophe_begins_a_word() -> None:
    assert found(["Le conseil de l’université", "Adversité"], "universite") == ["Le conseil de l’université"]


def test_every_language_of_a_name_is_searched() -> None:
    destination = Destination(Kind.TOPIC, "skills", ({"en": "Skills", "fr": "Compétences"},))
    assert destination.rank("competences", ["competences"]) == 0


def test_no_more_than_asked_for_are_offered() -> None:
    assert len(found([f"Fact {n}" for n in range(1000)], "fact", limit=50)) == 50


def test_without_words_nothing_is_searched() -> None:
    assert found(["a", "b"], " ") == []


def test_a_briefing_can_be_gone_to_in_all_its_parts() -> None:
    briefing = open_briefing(SHIPPED_BRIEFING).briefing
    kinds = [destination.kind for destination in destinations_of(briefing)]
    assert kinds == sorted(kinds)
    assert kinds.count(Kind.FACT) == len(briefing.facts)
    assert kinds.count(Kind.PERSON) == len(briefing.participants)
    assert isinstance(briefing.facts[0], Event)


LETTERS = st.text(st.characters().filter(str.isalpha), min_size=1, max_size=3)


@given(st.text(), st.lists(LETTERS, min_size=1, max_size=3))
def test_exactly_that_is_found_which_holds_every_word(name: str, words: list[str]) -> None:
    folded = [fold(word) for word in words]
    holds = all(word in fold(name) for word in " ".join(folded).split()) and any(folded)
    assert bool(found([name], " ".join(words))) == holds
