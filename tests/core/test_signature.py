"""A signature holds for what was signed: a fact that says something else is unchecked again."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import Date, Event, Fact, Goal, Measure, Quote, Stage, Stance
from briefing.core.signature import Decision, Signature, Validity, laid_on, signed_hash, validity

QUOTE = Quote(source="gazette", exact="eleven minutes", prefix="by ")
FACT = Event(
    id="talks", text={"en": "They talked.", "fr": "Ils ont parlé."}, topics=("talks",), participants=("salma",),
    date=Date.parse("2025-02"), quotes=(QUOTE,),
)
NOON = datetime(2025, 3, 17, 12, tzinfo=UTC)


def signed(fact: Fact, decision: Decision = Decision.AGREE, name: str = "") -> Signature:
    words = fact.text if isinstance(fact.text, str) else fact.text["en"]
    return Signature(
        fact=name or fact.id, statement=words, decision=decision, reader="Odile", at=NOON, sha256=signed_hash(fact)
    )


def with_(**changes: object) -> Event:
    return msgspec.structs.replace(FACT, **changes)


def with_quote(**changes: object) -> Event:
    return with_(quotes=(msgspec.structs.replace(QUOTE, **changes),))


def test_a_fact_without_a_signature_is_not_checked_yet() -> None:
    assert validity(FACT, None) is Validity.NOT_YET


def test_a_fact_is_signed_as_it_stands() -> None:
    assert validity(FACT, signed(FACT)) is Validity.SIGNED


@pytest.mark.parametrize("changed", [
    with_(text={"en": "They talked.", "fr": "Ils se sont tus."}),
    with_(date=Date.parse("2025-02~")),
    with_(date=Date.parse("2025-02-01")),
    with_(participants=("salma", "odile")),
    with_(speaker="salma"),
    with_(note="They did not talk."),
    with_(reported=Date.parse("2025-03")),
    with_(quotes=()),
    with_(quotes=(QUOTE, QUOTE)),
    with_quote(exact="twelve minutes"),
    with_quote(source="herald"),
    with_quote(prefix="with "),
    with_quote(stance=Stance.DIFFERS),
    with_quote(translation="onze minutes"),
])  # fmt: skip
def test_a_fact_that_says_something_else_is_unchecked_again(changed: Event) -> None:
    assert validity(changed, signed(FACT)) is Validity.CHANGED


@pytest.mark.parametrize("moved", [
    with_(id="timeline.2"),
    with_(topics=("tides", "talks")),
    with_(draft=True),
    with_(source="gazette"),
    with_quote(position=812),
])  # fmt: skip
def test_a_fact_that_only_stands_elsewhere_stays_signed(moved: Event) -> None:
    assert validity(moved, signed(FACT)) is Validity.SIGNED


def test_the_stage_is_signed_and_so_is_what_kind_of_fact_it_is() -> None:
    goal = Goal(id="one", text="One table.", topics=("t",), stage=Stage.AGREED)
    started = msgspec.structs.replace(goal, stage=Stage.STARTED)
    measure = Measure(id="one", text="One table.", topics=("t",), stage=Stage.AGREED)
    assert len({signed_hash(goal), signed_hash(started), signed_hash(measure)}) == 3


def test_the_hash_is_the_same_on_every_machine_and_in_every_version() -> None:
    """Files of signatures outlive the program that wrote them: this figure never changes."""
    assert signed_hash(FACT) == "75853bd23702882e1962ca6728f880e066f2b38e36d5cddd43986808e7e0bc01"


def test_the_order_of_languages_in_the_file_does_not_matter() -> None:
    turned = with_(text={"fr": "Ils ont parlé.", "en": "They talked."})
    assert signed_hash(turned) == signed_hash(FACT)


def test_the_latest_signature_that_holds_counts() -> None:
    doubted, agreed = signed(FACT, Decision.DOUBT), signed(FACT)
    earlier = signed(with_(note="An earlier form."))
    laid = laid_on([FACT], [doubted, agreed, earlier])
    assert laid == {"talks": (agreed, Validity.SIGNED)}


def test_where_none_holds_the_latest_on_an_earlier_form_is_shown() -> None:
    first, second = signed(with_(note="First.")), signed(with_(note="Second."))
    assert laid_on([FACT], [first, second]) == {"talks": (second, Validity.CHANGED)}


def test_signatures_follow_facts_whose_ids_are_their_places() -> None:
    """A fact put in before them moves the ids `timeline.1`, `timeline.2` … on by one."""
    first, second = with_(id="timeline.1"), with_(id="timeline.2", text="They slept.")
    new = with_(text="They came.")
    signatures = [signed(first), msgspec.structs.replace(signed(first), fact="x"), signed(second)]
    moved = [msgspec.structs.replace(fact, id=f"timeline.{n}") for n, fact in enumerate((new, first, second), 1)]
    laid = laid_on(moved, signatures)
    assert laid["timeline.1"].validity is Validity.CHANGED
    assert laid["timeline.2"].validity is Validity.SIGNED
    assert laid["timeline.3"].validity is Validity.SIGNED


@given(st.lists(st.sampled_from(["a", "b", "c"])), st.lists(st.sampled_from(["a", "b", "c"])))
def test_what_is_laid_is_signed_exactly_where_a_hash_is_met(ids: list[str], other: list[str]) -> None:
    facts = [with_(id=key, text=f"Fact {key}.") for key in dict.fromkeys(ids)]
    signatures = [signed(with_(id=key, text=f"Fact {key}.")) for key in other]
    laid = laid_on(facts, signatures)
    assert {key for key, it in laid.items() if it.validity is Validity.SIGNED} == set(ids) & set(other)
