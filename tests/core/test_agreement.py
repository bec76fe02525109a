"""Two readers' signatures side by side."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from briefing.core.agreement import Agreement, agreements, compare
from briefing.core.signature import Decision, Signature

NOON = datetime(2025, 3, 17, 12, tzinfo=UTC)


def signature(fact: str, decision: Decision = Decision.AGREE, form: str = "a", reader: str = "Odile") -> Signature:
    return Signature(
        fact=fact, statement=f"Fact {fact}.", decision=decision, reader=reader, at=NOON, sha256=form * 64
    )


def of_amine(fact: str, decision: Decision = Decision.AGREE, form: str = "a") -> Signature:
    return signature(fact, decision, form, "Amine")


a_signature = st.builds(signature, st.sampled_from("pqrs"), st.sampled_from(Decision), st.sampled_from("abcd"))
signatures = st.lists(a_signature, max_size=8)
of_different_facts = st.lists(a_signature, unique_by=(lambda it: it.fact, lambda it: it.sha256), max_size=8)


def test_both_the_same_both_different_and_only_one() -> None:
    mine = [signature("p", form="1"), signature("q", form="2"), signature("r", form="3")]
    theirs = [of_amine("p", form="1"), of_amine("q", Decision.REJECT, "2"), of_amine("s", form="4")]
    found = {pair.fact: pair.agreement for pair in compare(mine, theirs)}
    assert found == {"p": Agreement.SAME, "q": Agreement.DIFFERENT, "r": Agreement.ONLY_FIRST,
                     "s": Agreement.ONLY_SECOND}


def test_only_the_latest_signature_of_a_reader_counts() -> None:
    pair, = compare([signature("p", Decision.DOUBT), signature("p")], [of_amine("p")])
    assert pair.agreement is Agreement.SAME


def test_two_who_signed_different_forms_of_a_fact_are_said_to_have() -> None:
    pair, = compare([signature("p", form="1")], [of_amine("p", form="2")])
    assert pair.agreement is Agreement.SAME
    assert not pair.same_wording


def test_what_both_signed_word_for_word_is_one_fact_whatever_its_id() -> None:
    mine = [signature("timeline.1", form="1"), signature("timeline.2", form="2")]
    theirs = [of_amine("timeline.1", form="2"), of_amine("timeline.2", form="3")]
    first, second, third = compare(mine, theirs)
    assert (first.fact, first.agreement) == ("timeline.1", Agreement.ONLY_FIRST)
    assert (second.fact, second.agreement, second.same_wording) == ("timeline.2", Agreement.SAME, True)
    assert (third.fact, third.agreement) == ("timeline.2", Agreement.ONLY_SECOND)


def test_one_reader_does_not_agree_with_himself() -> None:
    """What Zoé and Amélie signed on one computer is handed on together, and laid beside itself."""
    both = [signature("p", Decision.REJECT, reader="Amélie"), signature("q", reader="Zoé")]
    assert {pair.agreement for pair in compare(both, both)} == {Agreement.ONE_READER}
    again = [signature("p", Decision.DOUBT, reader="Amélie")]
    assert compare(both[:1], again)[0].agreement is Agreement.DIFFERENT


@given(signatures, signatures)
def test_every_signed_fact_of_either_stands_there_once(mine: list[Signature], theirs: list[Signature]) -> None:
    compared = compare(mine, theirs)
    assert {pair.first.fact for pair in compared if pair.first} == {it.fact for it in mine}
    assert {pair.second.fact for pair in compared if pair.second} == {it.fact for it in theirs}
    assert len([pair for pair in compared if pair.second]) == len({it.fact for it in theirs})
    assert sum(agreements(compared).values()) == len(compared)


@given(of_different_facts, of_different_facts)
def test_laid_the_other_way_round_readers_change_places(mine: list[Signature], theirs: list[Signature]) -> None:
    one, other = agreements(compare(mine, theirs)), agreements(compare(theirs, mine))
    assert one[Agreement.SAME] + one[Agreement.DIFFERENT] == other[Agreement.SAME] + other[Agreement.DIFFERENT]
    assert one[Agreement.ONLY_FIRST] == other[Agreement.ONLY_SECOND]
