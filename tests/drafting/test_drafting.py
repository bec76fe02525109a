"""A draft says what the text says, in its own words, and names nobody whom the text does not name."""

from __future__ import annotations

import pytest

from briefing.core import ParticipantKind, Stage
from briefing.drafting import draft
from briefing.drafting.topics import topics_of
from briefing.intake import Article, Filed, Kind, filed
from tests.drafting.texts import drafted, offices, said, statement


class TestFacts:
    def test_each_is_a_draft_in_the_words_of_its_quote(self) -> None:
        briefing = drafted("The bridge closed in May 2024. Jane Roe, the mayor, said that it would open again.")
        assert len(briefing.facts) == 3
        for fact in briefing.facts:
            assert fact.draft
            assert statement(fact) == fact.quotes[0].exact

    def test_words_that_stand_twice_in_the_text_are_told_apart(self) -> None:
        briefing = drafted("The port closed in May 2024.\n\nNobody knew why.\n\nThe port closed in May 2024.\n")
        first, second = (event.quotes[0] for event in briefing.timeline)
        assert first.suffix
        assert second.prefix
        assert (first.prefix, first.suffix) != (second.prefix, second.suffix)

    def test_several_languages_are_kept_apart_and_each_statement_is_in_its_own(self) -> None:
        articles = [
            Article(name="a.txt", kind=Kind.PLAIN, text="It opened in May 2024.\n", language="en"),
            Article(name="b.txt", kind=Kind.PLAIN, text="Il a fermé en mai 2023.\n", language="fr"),
        ]
        placed = [one for one in filed(articles, {}) if isinstance(one, Filed)]
        texts = {one.source.id: one.article.text for one in placed}
        briefing = draft([one.source for one in placed], texts).briefing
        assert briefing.languages == ("en", "fr")
        assert [event.text for event in briefing.timeline] == [
            {"fr": "Il a fermé en mai 2023."}, {"en": "It opened in May 2024."},
        ]  # fmt: skip


class TestPeople:
    def test_the_office_is_the_one_that_the_text_gives_in_its_words(self) -> None:
        text = (
            "Le ministre norvégien de la Pêche, Lars Holm, a rencontré Mme Odile Garrec, maire de Port-Vallon. "
            "L’ambassadeur Paul Ricœur était là."
        )
        assert offices(drafted(text, "fr")) == {
            "Lars Holm": "ministre norvégien de la Pêche",
            "Odile Garrec": "maire de Port-Vallon",
            "Paul Ricœur": "ambassadeur",
        }

    def test_english_and_arabic(self) -> None:
        text = "Deputy Health Minister Colm Brady met Priya Nair, chief executive of the Calder Trust."
        assert offices(drafted(text)) == {
            "Colm Brady": "Deputy Health Minister", "Priya Nair": "chief executive of the Calder Trust",
        }  # fmt: skip
        assert offices(drafted("وصل وزير الصحة، سامي النجار، إلى المدينة.", "ar")) == {"سامي النجار": "وزير الصحة"}

    def test_capitals_alone_are_no_person(self) -> None:
        text = "The Grand Canal froze. Winter Palace guards skated. Long Meadow was white. Old Town slept."
        assert drafted(text).participants == {}

    def test_a_shorter_form_is_the_same_person(self) -> None:
        briefing = drafted("Mayor Jane Roe arrived. “It is late,” Roe said. Ms Roe said that she was cold.")
        assert [str(one.name) for one in briefing.participants.values()] == ["Jane Roe"]
        assert set(said(briefing).values()) == {"Jane Roe"}

    def test_one_belongs_to_the_organisation_that_the_office_names(self) -> None:
        briefing = drafted("Priya Nair, chief executive of the Calder Trust, said that it was time.")
        assert briefing.participants["nair"].of == "calder-trust"
        assert briefing.participants["calder-trust"].kind is ParticipantKind.ORGANISATION


class TestSpeech:
    def test_a_direct_quotation_has_the_speaker_whom_its_sentence_names(self) -> None:
        text = "« La mer n’attend pas », a déclaré Mme Garrec. « Nous non plus. »"
        assert said(drafted(text, "fr")) == {
            "« La mer n’attend pas », a déclaré Mme Garrec.": "Garrec", "« Nous non plus. »": "Garrec",
        }  # fmt: skip

    def test_a_pronoun_means_the_one_spoken_of_before(self) -> None:
        text = "M. Holm a salué le port.\n\n« Tout est prêt ici », a-t-il affirmé."
        assert said(drafted(text, "fr"))["« Tout est prêt ici », a-t-il affirmé."] == "Holm"

    def test_a_pronoun_that_can_mean_two_means_nobody(self) -> None:
        text = "Mme Garrec a rencontré Mme Holm. « Tout est prêt ici », a-t-elle affirmé."
        assert said(drafted(text, "fr")) == {}

    def test_a_pronoun_of_the_other_gender_does_not_mean_him(self) -> None:
        assert said(drafted("M. Holm est venu. « Tout est prêt ici », a-t-elle affirmé.", "fr")) == {}

    def test_what_is_announced_by_nobody_is_nobodys(self) -> None:
        assert said(drafted("Mme Garrec est venue. Il a été annoncé que le port fermerait.", "fr")) == {}

    def test_arabic_puts_the_verb_first(self) -> None:
        text = "وأكدت سارة الخطيب، مديرة المتحف، أن القطعة عادت. وأضافت: «عادت الساعة إلى بيتها»."
        assert set(said(drafted(text, "ar")).values()) == {"سارة الخطيب"}
        assert len(said(drafted(text, "ar"))) == 2


class TestProgrammes:
    def test_a_programme_has_the_year_of_its_name_and_its_goals(self) -> None:
        briefing = drafted("Le plan « Rivage 2035 » vise à protéger toute la baie.", "fr")
        (plan,) = briefing.strategies.values()
        assert (plan.name, str(plan.horizon)) == ("Rivage 2035", "2035")
        assert [goal.stage for goal in plan.goals] == [Stage.ANNOUNCED]
        assert briefing.timeline == ()

    def test_the_same_words_in_another_order_are_another_name_of_it(self) -> None:
        text = "The “Safe Haven 2030” strategy aims to save boats. Nobody knew the strategy “Haven Safe 2030”."
        (plan,) = drafted(text).strategies.values()
        assert (plan.name, plan.aliases) == ("Safe Haven 2030", ("Haven Safe 2030",))


class TestLists:
    TEXT = (
        "The two towns agreed to:\n\n- mend the dyke, by spring\n- move the beacon\n  - first the lamp\n"
        "  - then the mast\n"
    )

    def test_its_items_are_tracks_and_those_below_are_their_measures(self) -> None:
        dyke, beacon = drafted(self.TEXT).tracks.values()
        assert (dyke.name, [statement(one) for one in dyke.measures]) == (
            "mend the dyke", ["mend the dyke, by spring"],
        )  # fmt: skip
        assert (beacon.name, len(beacon.measures)) == ("move the beacon", 2)

    def test_its_lead_sentence_proves_the_stage(self) -> None:
        (measure, *_) = next(iter(drafted(self.TEXT).tracks.values())).measures
        assert measure.stage is Stage.AGREED
        assert [quote.exact for quote in measure.quotes_of(Stage.AGREED)][-1] == "The two towns agreed to:"

    def test_items_without_a_lead_are_none(self) -> None:
        assert drafted("Home\n\n- News\n- Sport\n").tracks == {}


class TestFurniture:
    def test_it_is_not_drafted_from(self) -> None:
        text = "The port opened in May 2024.\n\nPhoto: Jane Roe, mayor\n\nSubscribe to our newsletter since 2019\n"
        briefing = drafted(text)
        assert len(briefing.facts) == 1
        assert briefing.participants == {}

    def test_a_byline_tells_author_and_day_of_the_source(self) -> None:
        text = "A title\n\nBy Jo Wren\n\nPublished on 5 March 2024\n\nThe port opened.\n"
        source = drafted(text).sources["one"]
        assert (source.authors, str(source.published)) == (("Jo Wren",), "2024-03-05")


@pytest.mark.parametrize("words", ["une feuille de route ambitieuse", "the road map to 2030", "a roadmap"])
def test_a_road_map_is_not_transport(words: str) -> None:
    assert "transport" not in topics_of(words)
    assert "transport" in topics_of("une route et un rond-point")
    assert "transport" in topics_of("the road to the harbour")
