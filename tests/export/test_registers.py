"""The indexes at the end lead from topics, people and sources to the facts."""

from __future__ import annotations

from briefing.core import Briefing
from briefing.export.blocks import Paragraph, Register
from briefing.export.document import document
from briefing.export.edition import Edition, edition_of
from tests.export.sample import Case


def indexes(edition: Edition) -> dict[str, dict[str, str]]:
    blocks = [block for block in document(edition).blocks if isinstance(block, Register)]
    return {
        each.title: {row.label: "".join(run.text for run in row.words) for row in each.entries} for each in blocks
    }


def edition(case: Case, **options: object) -> Edition:
    facts = case.about(str(options["topic"])) if options else None
    return edition_of(case.briefing, case.ledger, case.texts, facts, "", "en")


def test_topics_people_and_sources_lead_to_their_facts(case: Case) -> None:
    assert indexes(edition(case)) == {
        "Topics": {"Talks": "1, 3, 5", "Plans": "2, 4"},
        "Participants": {"The Minister": "1"},
        "Sources": {"S1": "A letter · Facts 1, 3, 5", "S2": "خطاب · Facts 1, 4"},
    }


def test_a_source_that_no_fact_shown_quotes_is_not_in_them(case: Case) -> None:
    assert indexes(edition(case, topic="plans"))["Sources"] == {"S2": "خطاب · Facts 4"}


def test_a_title_in_the_index_stands_in_its_own_language(case: Case) -> None:
    found = [block for block in document(edition(case)).blocks if isinstance(block, Register)][-1]
    assert found.entries[1].words[0].text == "خطاب"
    assert found.entries[1].words[-1].link == "fact-4"


def test_a_briefing_without_facts_does_not_speak_of_a_filter() -> None:
    case = Case(Briefing(version=1, title="T", languages=("en",)), {})
    assert not [block for block in document(edition(case)).blocks if isinstance(block, Paragraph)]
