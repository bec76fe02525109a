"""The labelled articles: what the rules were written with is found whole, and nothing is made up."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.drafting.scoring import KINDS, articles, drafted, labels, scores

PRESS = Path(__file__).resolve().parents[2].parent / "shared" / "articles"


@pytest.mark.parametrize("file", articles("seen"), ids=lambda file: file.stem)
def test_what_is_labelled_is_found_and_nothing_else(file: Path) -> None:
    wrong = {kind: (score.too_much, score.missing) for kind, score in scores(drafted(file), labels(file)).items()}
    assert wrong == {kind: ([], []) for kind in KINDS}


@pytest.mark.parametrize("file", articles("unseen"), ids=lambda file: file.stem)
def test_a_byline_is_read_where_there_is_one(file: Path) -> None:
    (source,) = drafted(file).sources.values()
    wanted = labels(file).get("published")
    assert (str(source.published) if source.published else None) == wanted


def test_a_text_about_nobody_names_nobody() -> None:
    for file in articles("unseen"):
        if file.stem in ("en-nothing", "fr-rien"):
            assert drafted(file).participants == {}


@pytest.mark.skipif(not PRESS.is_dir(), reason="the two press articles are not at hand")
class TestPressArticles:
    def test_offices(self) -> None:
        found = [
            (str(one.name), str(fact.role))
            for file in sorted(PRESS.glob("*.txt"))
            for one in drafted(file).participants.values()
            for fact in one.roles
        ]
        assert found == [
            ("Amal El Fallah Seghrouchni", "ministre marocaine de la Transition numérique"),
            ("Leila Elmergawi", "Directrice de la stratégie mondiale en matière d’intelligence artificielle, au "
             "Département d’État américain"),
            ("Youssef Amrani", "ambassadeur marocain"),
            ("Amal El Fallah Seghrouchni", "ministre déléguée chargée de la Transition numérique et de la "
             "Réforme de l’administration"),
            ("Leila Elmergawi", "directrice de la Stratégie mondiale en matière d’IA au sein du Département "
             "d’État américain"),
        ]  # fmt: skip

    def test_dates_and_programmes(self) -> None:
        first, second = (drafted(file) for file in sorted(PRESS.glob("*.txt")))
        assert [event.date.edtf for event in (*first.timeline, *second.timeline)] == ["2025-03-17", "2025-03"]
        names = [str(plan.name) for one in (first, second) for plan in one.strategies.values()]
        assert names == ["Maroc Digital 2030", "Digital Maroc 2030"]

    def test_direct_quotations_have_their_speakers(self) -> None:
        first = drafted(min(PRESS.glob("*.txt")))
        speakers = {fact.quotes[0].exact[:13]: fact.speaker for fact in first.facts if "«" in fact.quotes[0].exact}
        assert speakers["« Le Maroc es"] == "seghrouchni"
        assert speakers["« Nous sommes"] == "elmergawi"

    def test_tracks_and_no_invented_entity(self) -> None:
        first, second = (drafted(file) for file in sorted(PRESS.glob("*.txt")))
        assert len(second.tracks) == 3
        names = {str(one.name) for draft in (first, second) for one in draft.participants.values()}
        assert names == {
            "Amal El Fallah Seghrouchni", "Leila Elmergawi", "Youssef Amrani", "Département d’État américain",
            "États-Unis", "Maroc", "Chine", "France",
        }  # fmt: skip
