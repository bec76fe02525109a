"""A search is blind to case, to accents, and to the vowel marks and alef forms of Arabic."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.folding import FoldedText, fold, fold_with_map


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Élève", "eleve"),
        ("ÉLÈVE", "élève"),
        ("cafe\u0301", "café"),
        ("المَغْرِب", "المغرب"),
        ("أمل", "امل"),
        ("إلى", "الى"),
        ("آل", "ال"),
        ("مدرسة", "مدرسه"),
        ("المـــغرب", "المغرب"),
        ("l’État", "l'etat"),
        ("Straße", "strasse"),
        ("Œuvre", "oeuvre"),
        ("İstanbul", "istanbul"),
        ("a\u00a0b", "a b"),
        ("co\u00adopération", "cooperation"),
        ("\u200bmot", "mot"),
        ("Ångström", "angstrom"),
    ],
)
def test_these_are_the_same_to_a_reader_who_searches(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("10²", "102"), ("ab", "a b"), ("2025", "2024"), ("س", "ش")])
def test_these_are_not(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_the_map_leads_back_to_the_letters() -> None:
    folded, origins = fold_with_map("Œuvre d’été")
    assert folded == "oeuvre d'ete"
    assert origins == [0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]


@given(st.text())
def test_folding_with_and_without_a_map_agree(text: str) -> None:
    folded, origins = fold_with_map(text)
    assert folded == fold(text)
    assert len(folded) == len(origins)
    assert list(origins) == sorted(origins)
    assert all(0 <= origin < len(text) for origin in origins)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(), st.text())
def test_what_is_found_in_a_part_is_found_in_the_whole(one: str, other: str) -> None:
    assert fold(one + other) == fold(one) + fold(other)


@given(st.text(alphabet="aàéçœßİIıأإآاةهىي ’'", max_size=20))
def test_the_case_of_what_is_typed_does_not_matter(text: str) -> None:
    assert fold(text.lower()) == fold(text)


@given(st.text(alphabet="aßéœ\u00adİا\u064e \n", max_size=60), st.text(alphabet="ase ا", min_size=1, max_size=4))
def test_a_text_folded_in_stretches_gives_the_places_of_the_whole(text: str, words: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("briefing.core.folding._STRETCH", 7)
        places = list(FoldedText(text).places(words))
    folded, origins = fold_with_map(text)
    ends = [found.span() for found in re.finditer(re.escape(fold(words)), folded)]
    assert places == [(origins[start], origins[end - 1] + 1) for start, end in ends]


def test_no_words_stand_nowhere() -> None:
    assert list(FoldedText("anything").places("")) == []
