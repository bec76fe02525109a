"""The tour shows every verdict and every warning, and is wrong only where its notes say that it is."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from typing import Any, NamedTuple

import pytest
import yaml

from briefing.evidence import Match, SourceText, locate
from briefing.language import names
from briefing.shipped import DATA

TOUR = DATA / "tour"
LANGUAGES = ("en", "fr", "ar")
ELLIPSIS = re.compile(r"\s*\[(?:…|\.\.\.|it|may|some 4 pots of)\]\s*")

EXPECTED: dict[str, tuple[str, ...]] = {
    # verified, though not letter by letter
    "hour-on-loan": ("normalised",),
    "survey": ("normalised",),
    "no-objection": ("normalised",),
    "gauge-network": ("exact", "normalised"),
    "warnings-in-three-languages": ("exact", "normalised", "exact"),
    "open-readings": ("exact", "normalised", "exact"),
    "first-gauge": ("normalised",),
    "pilots-do-not-pay": ("normalised",),
    "readers-exchanged": ("normalised", "exact"),
    "sea-signs-nothing": ("cosmetic",),
    "old-tables-kept": ("cosmetic",),
    # words left out, or put in by an editor
    "point-of-view": ("elided",),
    "reading-room": ("normalised", "elided", "exact"),
    "bell-given-up": ("elided",),
    "table-aboard": ("elided",),
    "budget-forever": ("elided",),
    "far-apart": ("elided",),
    "choose-a-bell": ("elided",),
    "four-pots": ("elided",),
    "timetables-may-follow": ("elided",),
    # not verified
    "high-water": ("ambiguous",),
    "an-error": ("altered",),
    "cost-misquoted": ("altered",),
    "doors-will-open": ("altered",),
    "cake-lost": ("altered",),
    "possible-clock": ("cut",),
    "no-committee": ("missing",),
    "the-keepers-log": ("unchecked",),
    "same-cap": ("unchecked",),
}
"""The verdicts of a fact's quotes, in their order; a fact that is not listed has exact quotes only."""

WARNINGS: dict[str, str] = {
    "bell-given-up": "negation-omitted",
    "table-aboard": "modal-omitted",
    "budget-forever": "number-omitted",
    "far-apart": "large-gap",
    "an-error": "negation-changed",
    "cost-misquoted": "number-changed",
    "doors-will-open": "modal-changed",
    "cake-lost": "out-of-order",
    "choose-a-bell": "across-passages sentences-joined",
    "four-pots": "number-inserted",
    "timetables-may-follow": "modal-inserted",
    "reading-room-2": "words-inserted",
}
"""The warnings that the first quote of the fact must carry, or the one of that number."""

PLANTED: dict[str, str] = {
    "school-places": "24",
    "first-ring": "Emmeline Poulterer",
    "opening-hour": "18 November 2025",
    "pilots-do-not-pay": "not",
}
"""What the statement says and none of its quotes does: a figure, a name, a date, a negation."""

VERDICTS = {
    "exact", "normalised", "cosmetic", "elided", "ambiguous", "altered", "cut", "missing", "unchecked"
}  # fmt: skip


class Case(NamedTuple):
    """One quote of the tour, with the fact it stands under and the verdict that it must get."""

    fact: str
    number: int
    quote: dict[str, Any]
    verdict: str


@cache
def tour() -> dict[str, Any]:
    loaded = yaml.load((TOUR / "briefing.yaml").read_text("utf-8"), yaml.CSafeLoader)
    assert isinstance(loaded, dict)
    return loaded


@cache
def text_of(source: str) -> str:
    """The text on file, its line ends untouched; empty where there is none."""
    name = tour()["sources"][source]["text"]
    return (TOUR / name).read_bytes().decode("utf-8") if name else ""


def hash_holds(source: str) -> bool:
    on_file = tour()["sources"][source]
    return bool(hashlib.sha256((TOUR / on_file["text"]).read_bytes()).hexdigest() == on_file["sha256"])


@cache
def facts() -> dict[str, dict[str, Any]]:
    loaded = tour()
    held = [
        *(fact for person in loaded["participants"].values() for fact in person["facts"]),
        *loaded["timeline"],
        *(goal for strategy in loaded["strategies"].values() for goal in strategy["goals"]),
        *(measure for track in loaded["tracks"].values() for measure in track["measures"]),
    ]
    assert len({fact["id"] for fact in held}) == len(held)
    return {fact["id"]: fact for fact in held}


def quotes_of(fact: dict[str, Any]) -> list[dict[str, Any]]:
    """A fact's quotes, each as a map: a plain string is taken from the source that the fact names."""
    return [
        quote if isinstance(quote, dict) else {"exact": quote, "source": fact["source"]}
        for quote in fact.get("quotes", ())
    ]


def cases(*verdicts: str) -> list[Case]:
    """Every quote of the tour whose verdict is among `verdicts`; without any, every quote."""
    found = []
    for name, fact in facts().items():
        quotes = quotes_of(fact)
        expected = EXPECTED.get(name, ("exact",) * len(quotes))
        for number, (quote, verdict) in enumerate(zip(quotes, expected, strict=True), start=1):
            if not verdicts or verdict in verdicts:
                found.append(Case(name, number, quote, verdict))
    return found


def each(*verdicts: str) -> pytest.MarkDecorator:
    """Run a test once for every quote whose verdict is among `verdicts`."""
    chosen = cases(*verdicts)
    return pytest.mark.parametrize("case", chosen, ids=[f"{case.fact}-{case.number}" for case in chosen])


def letters(text: str) -> str:
    """Letters and digits alone, blind to case, vowel marks, line ends and the page headers of the minutes."""
    headerless = re.sub(r"\n?\f?Joint Tide Committee · Minutes .* / 4\n", "\n", text)
    return "".join(char for char in headerless.casefold() if char.isalnum())


# What a reader is promised


def test_it_says_in_every_language_that_it_is_fiction() -> None:
    loaded = tour()
    for language, word in zip(LANGUAGES, ("fiction", "fiction", "من نسج الخيال"), strict=True):
        for text in (loaded["title"], loaded["summary"], loaded["handling"]):
            assert word in text[language].lower()


def test_every_statement_and_every_note_is_given_in_three_languages() -> None:
    for fact in facts().values():
        assert tuple(fact["text"]) == LANGUAGES
        assert tuple(fact.get("note", fact["text"])) == LANGUAGES
        for quote in quotes_of(fact):
            assert tuple(quote.get("note", fact["text"])) == LANGUAGES


def test_every_quote_in_arabic_is_translated() -> None:
    arabic = [quote for fact in facts().values() for quote in quotes_of(fact) if quote["source"] == "interview"]
    assert arabic
    assert all(set(quote["translation"]) == {"en", "fr"} for quote in arabic)


def test_what_is_out_of_the_ordinary_is_in_the_topic_tour_with_a_note() -> None:
    healthy = {"exact", "normalised"}
    for name, fact in facts().items():
        if not set(EXPECTED.get(name, ())) <= healthy or name in PLANTED:
            assert "tour" in fact["topics"], name
        if "tour" in fact["topics"]:
            assert "note" in fact, name


def test_most_of_it_is_in_order() -> None:
    verified = {"exact", "normalised", "cosmetic", "elided"}
    verdicts = [case.verdict for case in cases()]
    assert len(verdicts) >= 60
    assert sum(verdict in verified for verdict in verdicts) / len(verdicts) > 0.9


# The special cases exist


def test_every_verdict_is_shown() -> None:
    assert {case.verdict for case in cases()} == VERDICTS


def test_at_least_four_whole_texts_in_three_languages() -> None:
    whole = {
        name: source["language"]
        for name, source in tour()["sources"].items()
        if source["extent"] == "full" and source["text"] and hash_holds(name)
    }
    assert len(whole) >= 6
    assert set(whole.values()) == set(LANGUAGES)


def test_one_source_is_withheld_one_has_changed_and_one_is_excerpts() -> None:
    sources = tour()["sources"]
    assert [name for name, source in sources.items() if not source["text"]] == ["logbook"]
    assert [name for name in sources if text_of(name) and not hash_holds(name)] == ["charter"]
    assert [name for name, source in sources.items() if source["extent"] == "excerpts"] == ["pilot-book"]
    assert "\n[…]\n" in text_of("pilot-book")


def test_the_changed_source_still_holds_the_words() -> None:
    assert facts()["same-cap"]["quotes"][0]["exact"] in text_of("charter")


def test_two_papers_print_the_same_report() -> None:
    report = next(line for line in text_of("gazette").splitlines() if line.startswith("The Long Gale"))
    assert len(report) > 500
    assert report in text_of("courier")


def test_one_fact_has_no_quote_and_one_is_a_draft() -> None:
    assert [name for name, fact in facts().items() if not fact.get("quotes")] == ["letters-exchanged"]
    assert [name for name, fact in facts().items() if fact.get("draft")] == ["bell-recast"]


def test_sources_contradict_each_other_and_say_how() -> None:
    differing = [
        (name, quote)
        for name, fact in facts().items()
        for quote in quotes_of(fact)
        if quote.get("stance") == "differs"
    ]
    assert len(differing) >= 5
    assert all("note" in quote for _, quote in differing)


def test_the_dates_are_partial_approximate_uncertain_open_and_far() -> None:
    dates = {str(event["date"]) for event in tour()["timeline"]}
    shown = {"../2024", "2023~", "2025-01?", "2025-02/2025-11", "2025-22", "2026-05%", "2027-XX", "203X", "2035"}
    assert shown <= dates
    assert "2026-04-02/.." in dates
    assert str(facts()["timetables"]["date"]) == "2026-23"
    assert str(facts()["accord-signed"]["reported"]) == "2026-03-16"


def test_all_four_stages_are_shown_and_one_has_no_quote() -> None:
    goals = [goal for strategy in tour()["strategies"].values() for goal in strategy["goals"]]
    assert {goal["stage"] for goal in goals} == {"announced", "agreed", "started", "delivered"}
    warnings = facts()["warnings-in-three-languages"]
    assert [quote["stage"] for quote in warnings["quotes"]] == ["announced", "agreed", "delivered"]


def test_everything_that_is_named_exists() -> None:
    loaded = tour()
    for fact in facts().values():
        assert set(fact["topics"]) <= set(loaded["topics"])
        assert {*fact.get("participants", ()), fact.get("speaker", "observatory")} <= set(loaded["participants"])
        assert {quote["source"] for quote in quotes_of(fact)} <= set(loaded["sources"])


@pytest.mark.parametrize(("name", "words"), PLANTED.items())
def test_the_planted_words_are_in_the_statement_and_in_no_quote(name: str, words: str) -> None:
    fact = facts()[name]
    assert words in fact["text"]["en"]
    assert not any(re.search(rf"\b{words}\b", quote["exact"]) for quote in quotes_of(fact))


# The words really are where they are said to be, by plain search


@each("exact")
def test_an_exact_quote_stands_in_its_text_once_or_its_place_is_told(case: Case) -> None:
    text, quote = text_of(case.quote["source"]), case.quote
    told = quote.get("prefix", "") + quote["exact"] + quote.get("suffix", "")
    assert text.count(told) == 1 or text.startswith(told, quote["position"])


@each("normalised", "cosmetic")
def test_a_tidied_quote_has_the_letters_of_its_text(case: Case) -> None:
    text = text_of(case.quote["source"])
    assert case.quote["exact"] not in text
    assert letters(text).count(letters(case.quote["exact"])) == 1


@each("elided")
def test_every_part_of_an_elided_quote_stands_in_its_text_in_order(case: Case) -> None:
    text, at = letters(text_of(case.quote["source"])), 0
    parts = ELLIPSIS.split(case.quote["exact"])
    assert len(parts) == 2
    for part in map(letters, parts):
        at = text.index(part, at) + len(part)


def test_an_ambiguous_quote_stands_in_its_text_twice() -> None:
    (case,) = cases("ambiguous")
    assert text_of(case.quote["source"]).count(case.quote["exact"]) == 2


@each("altered", "missing")
def test_an_altered_or_missing_quote_is_not_in_its_text(case: Case) -> None:
    assert letters(case.quote["exact"]) not in letters(text_of(case.quote["source"]))


# The engine says so too


@each(*VERDICTS - {"unchecked"})
def test_the_engine_gives_the_verdict_that_the_tour_promises(case: Case) -> None:
    match = located(case.quote)
    assert match.verdict == case.verdict
    assert set(warnings_of(case)) <= set(match.warnings)


def test_every_warning_that_there_is_has_its_example() -> None:
    assert set(" ".join(WARNINGS.values()).split()) == set(names.WARNINGS)


@each("elided")
def test_words_left_out_harmlessly_carry_no_warning(case: Case) -> None:
    if not warnings_of(case):
        assert not located(case.quote).warnings


def warnings_of(case: Case) -> list[str]:
    return WARNINGS.get(case.fact if case.number == 1 else f"{case.fact}-{case.number}", "").split()


def located(quote: dict[str, Any]) -> Match:
    extent = tour()["sources"][quote["source"]]["extent"]
    source = SourceText(text_of(quote["source"]), extent=extent)
    return locate(source, quote["exact"], quote.get("prefix"), quote.get("suffix"), quote.get("position"))
