"""Two versions of a briefing side by side: what is told of them, and that nothing else is."""

from __future__ import annotations

from dataclasses import replace

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import (
    Date,
    Event,
    Fact,
    Goal,
    Participant,
    ParticipantKind,
    Quote,
    Source,
    Stage,
    Strategy,
    Topic,
)
from briefing.core.counterparts import counterparts, derived_ids
from briefing.core.revising import revise
from briefing.core.revision import Part, Version, What
from tests.core.versions import between, briefing, event, quote, told

SAILS, WAITS, LANDS = event("The boat sails."), event("The crew waits for wind."), event("All land at noon.")


class TestWhichFactIsWhich:
    def test_a_fact_put_in_before_others_changes_none_of_them(self) -> None:
        revision = between(briefing(SAILS, WAITS, LANDS), briefing(event("A storm rises."), SAILS, WAITS, LANDS))
        assert told(revision) == [("new", "timeline.1")]

    def test_a_fact_taken_out_changes_none_of_those_after_it(self) -> None:
        assert told(between(briefing(SAILS, WAITS, LANDS), briefing(WAITS, LANDS))) == [("dropped", "timeline.1")]

    def test_an_authors_id_names_the_same_fact_whatever_it_says(self) -> None:
        revision = between(briefing(event("The boat sails.", "boat")), briefing(event("Nobody came.", "boat")))
        assert told(revision) == [("reworded", "boat")]

    def test_without_an_id_a_fact_is_known_by_its_words(self) -> None:
        later = event("The crew waits long for wind.")
        revision = between(briefing(SAILS, WAITS), briefing(event("A storm rises."), SAILS, later))
        assert told(revision) == [("new", "timeline.1"), ("reworded", "timeline.3")]

    def test_or_by_its_quote_where_few_of_its_words_are_left(self) -> None:
        words = quote("we waited for a wind")
        was = event("The crew waits for wind.", "", words)
        now = event("For days no sail moved, says the crew.", "", words)
        assert told(between(briefing(was), briefing(now))) == [("reworded", "timeline.1")]

    def test_a_fact_at_the_same_place_that_says_something_else_is_another_one(self) -> None:
        revision = between(briefing(SAILS), briefing(event("Nobody has seen a storm.")))
        assert told(revision) == [("new", "timeline.1"), ("dropped", "timeline.1")]

    def test_facts_that_share_only_words_which_stand_in_every_fact_are_others(self) -> None:
        def many(*said: str) -> list[Event]:
            return [event("The {} of the port is {}.".format(*words.split())) for words in said]

        old = many("quay closed", "mole repaired", "crane sold", "light green")
        revision = between(briefing(*old), briefing(*many("dock flooded", "lock open", "bell lost", "mast red")))
        assert {it.what for it in revision.facts} == {What.NEW, What.DROPPED}

    def test_a_fact_whose_id_was_renamed_is_the_same_fact(self) -> None:
        revision = between(briefing(event("The boat sails.", "boat")), briefing(event("The boat sails.", "ship")))
        (only,) = revision.facts
        assert only.what is What.CHANGED
        assert [(it.name, it.before, it.after) for it in only.alterations] == [("id", "boat", "ship")]

    def test_equal_facts_are_each_taken_once(self) -> None:
        revision = between(briefing(SAILS, SAILS), briefing(SAILS, SAILS, SAILS))
        assert [it.what for it in revision.facts] == [What.NEW]

    def test_ids_that_come_from_a_place_are_known(self) -> None:
        facts = (Fact(id="participants.pilot.facts.1", text="He steers.", topics=("sea",)),
                 Fact(id="own", text="He sings.", topics=("sea",)))
        pilot = Participant(id="pilot", name="The pilot", kind=ParticipantKind.PERSON, facts=facts)
        both = briefing(SAILS, event("x", "timeline.7"), participants={"pilot": pilot})
        assert derived_ids(both) == {"timeline.1", "participants.pilot.facts.1"}

    def test_a_thousand_facts_without_ids_and_one_put_in_before(self) -> None:
        many = [event(f"Boat number {n} sails.") for n in range(1000)]
        revision = between(briefing(*many), briefing(event("A storm rises."), *many[:500], *many[501:]))
        assert told(revision) == [("new", "timeline.1"), ("dropped", "timeline.501")]


class TestWhatBecameOfAFact:
    def test_a_statement_is_compared_language_by_language(self) -> None:
        was = event({"en": "It sails.", "fr": "Il part."}, "a")
        now = event({"en": "It sails.", "fr": "Il va."}, "a")
        (only,) = between(briefing(was), briefing(now)).facts
        assert only.what is What.REWORDED
        assert [(it.name, it.language, it.before, it.after) for it in only.alterations] == [
            ("text", "fr", "Il part.", "Il va.")
        ]

    def test_a_statement_written_as_a_word_or_as_a_map_of_that_language_is_the_same(self) -> None:
        assert between(briefing(event("It sails.", "a")), briefing(event({"en": "It sails."}, "a"))).same

    def test_a_changed_date_stage_topic_or_person(self) -> None:
        was = event("It sails.", "a", participants=("pilot",))
        now = event("It sails.", "a", date="2025-04", topics=("sea", "air"), speaker="pilot")
        (only,) = between(briefing(was), briefing(now)).facts
        assert only.what is What.CHANGED
        assert {it.name: (it.before, it.after) for it in only.alterations} == {
            "date": (Date.parse("2025-03"), Date.parse("2025-04")),
            "topics": (("sea",), ("sea", "air")),
            "participants": (("pilot",), ()),
            "speaker": ("", "pilot"),
        }

    def test_a_goal_that_has_come_further(self) -> None:
        def plan(stage: Stage) -> dict[str, Strategy]:
            goal = Goal(id="g", text="A lighthouse.", topics=("sea",), stage=stage)
            return {"s": Strategy(id="s", name="Lights", goals=(goal,))}

        revision = between(briefing(strategies=plan(Stage.AGREED)), briefing(strategies=plan(Stage.STARTED)))
        (only,) = revision.facts
        (change,) = only.alterations
        assert (change.name, change.before, change.after) == ("stage", Stage.AGREED, Stage.STARTED)

    def test_of_facts_in_another_order_the_fewest_are_moved(self) -> None:
        facts = [event(f"Fact {name}.", name) for name in "abcde"]
        revision = between(briefing(*facts), briefing(*facts[1:], facts[0]))
        assert told(revision) == [("moved", "a")]

    def test_a_fact_that_went_to_a_participant_is_moved(self) -> None:
        fact = Fact(id="a", text="It sails.", topics=("sea",))
        pilot = Participant(id="pilot", name="The pilot", kind=ParticipantKind.PERSON, facts=(fact,))
        was = Participant(id="pilot", name="The pilot", kind=ParticipantKind.PERSON)
        mate = Participant(id="mate", name="The mate", kind=ParticipantKind.PERSON)
        old = briefing(participants={"pilot": pilot, "mate": mate})
        new = briefing(participants={"pilot": was, "mate": msgspec.structs.replace(mate, facts=(fact,))})
        (only,) = between(old, new).facts
        assert only.what is What.MOVED
        assert [place.holder for place in only.places if place] == ["pilot", "mate"]


class TestWhatBecameOfQuotes:
    def changed(self, was: tuple[Quote, ...], now: tuple[Quote, ...]) -> list[tuple[str, list[str]]]:
        revision = between(briefing(event("It sails.", "a", *was)), briefing(event("It sails.", "a", *now)))
        return [(it.what.value, [each.name for each in it.alterations]) for f in revision.facts for it in f.quotes]

    def test_added_and_dropped(self) -> None:
        assert self.changed((), (quote("we sail"),)) == [("new", [])]
        assert self.changed((quote("we sail"),), ()) == [("dropped", [])]

    def test_one_put_in_before_another_changes_only_itself(self) -> None:
        assert self.changed((quote("we sail"),), (quote("no wind"), quote("we sail"))) == [("new", [])]

    def test_reworded_and_placed_otherwise(self) -> None:
        assert self.changed((quote("we sail at noon"),), (quote("we sail at one"),)) == [("reworded", ["exact"])]
        assert self.changed((quote("we sail"),), (quote("we sail", prefix="so"),)) == [("changed", ["prefix"])]

    def test_the_same_words_of_another_source(self) -> None:
        assert self.changed((quote("we sail"),), (quote("we sail", "sky"),)) == [("changed", ["source"])]

    def test_a_quite_different_one_is_another(self) -> None:
        assert self.changed((quote("we sail at noon"),), (quote("the cake is lost"),)) == [
            ("new", []), ("dropped", []),
        ]

    def test_in_another_order(self) -> None:
        one, other = quote("we sail"), quote("no wind")
        (only,) = between(briefing(event("x", "a", one, other)), briefing(event("x", "a", other, one))).facts
        assert [(it.name, it.after) for it in only.alterations] == [("order", (2, 1))]

    def test_many_quotes_of_one_fact_take_no_time_that_grows_with_their_square(self) -> None:
        old, new = ([quote(f"{letter} {n}") for n in range(3000)] for letter in "ab")
        assert len(self.changed(tuple(old), tuple(new))) == 6000

    def test_one_that_is_judged_otherwise_though_nothing_of_the_briefing_changed(self) -> None:
        it = briefing(event("It sails.", "a", quote("we sail")))
        revision = revise(Version(it, {"log": "we sail"}, {"a": ("exact",)}),
                          Version(it, {"log": "we rest"}, {"a": ("missing",)}))
        (only,) = revision.facts
        assert only.what is What.JUDGED
        assert only.quotes[0].verdicts == ("exact", "missing")
        (part,) = revision.parts
        assert (part.part, part.id, part.alterations[0].name) == (Part.SOURCE, "log", "content")

    def test_one_that_was_never_judged_is_not_judged_otherwise(self) -> None:
        it = briefing(event("It sails.", "a", quote("we sail")))
        assert revise(Version(it), Version(it, {}, {"a": ("exact",)})).same


class TestWhatBecameOfTheRest:
    def test_the_head_of_the_briefing(self) -> None:
        (only,) = between(briefing(), briefing(title="Tides again", as_of=Date.parse("2025"))).parts
        assert (only.part, [it.name for it in only.alterations]) == (Part.BRIEFING, ["title", "as_of"])

    def test_topics_and_participants_that_are_new_dropped_and_renamed(self) -> None:
        new = briefing(topics={"sea": Topic(id="sea", label="Seas"), "ice": Topic(id="ice", label="Ice")})
        assert [(it.what.value, it.id) for it in between(briefing(), new).parts] == [
            ("changed", "sea"), ("new", "ice"), ("dropped", "air"),
        ]

    def test_a_text_of_which_lines_changed(self) -> None:
        it = briefing()
        old, new = Version(it, {"log": "one\ntwo\nthree\n"}), Version(it, {"log": "one\n2\nthree\n"})
        (only,) = revise(old, new).parts
        assert (only.alterations[0].before, only.alterations[0].after) == (("two",), ("2",))

    def test_a_text_of_which_only_the_line_ends_changed_has_changed(self) -> None:
        it = briefing()
        (only,) = revise(Version(it, {"log": "one\ntwo"}), Version(it, {"log": "one\r\ntwo"})).parts
        assert (only.alterations[0].before, only.alterations[0].after) == ((), ())

    def test_a_source_that_says_more_of_itself(self) -> None:
        new = briefing(sources={"log": Source(id="log", title="The log", publisher="The harbour")})
        (only,) = between(briefing(), new).parts
        assert [(it.name, it.before, it.after) for it in only.alterations] == [("publisher", "", "The harbour")]


some_events = st.lists(
    st.builds(
        event,
        st.sampled_from(["The boat sails.", "The boat waits.", "Nobody came.", "x"]),
        st.just(""),
        topics=st.sampled_from([("sea",), ("air",), ("sea", "air")]),
        date=st.sampled_from(["2025", "2026"]),
    ),
    max_size=6,
)


@given(some_events)
def test_a_version_says_the_same_as_itself(events: list[Event]) -> None:
    assert between(briefing(*events), briefing(*events)).same


@given(some_events, some_events)
def test_versions_that_differ_are_told_to_differ(old: list[Event], new: list[Event]) -> None:
    assert between(briefing(*old), briefing(*new)).same == (briefing(*old) == briefing(*new))


@given(some_events, some_events)
def test_every_fact_has_at_most_one_counterpart_and_is_told_of_once(old: list[Event], new: list[Event]) -> None:
    before, after = briefing(*old), briefing(*new)
    pairs = counterparts(before, after)
    assert len(set(pairs.values())) == len(pairs)
    facts = between(before, after).facts
    gone = [it.before.id for it in facts if it.before]
    come = [it.after.id for it in facts if it.after]
    assert len(set(gone)) == len(gone)
    assert len(set(come)) == len(come)
    assert sum(it.what is What.NEW for it in facts) == len(new) - len(pairs)
    assert sum(it.what is What.DROPPED for it in facts) == len(old) - len(pairs)


def test_what_is_known_of_a_version_can_be_left_away() -> None:
    known = Version(briefing(SAILS), {"log": "a"}, {"timeline.1": ()})
    assert replace(known, texts={}).verdict("timeline.1", 0) == ""
