"""Signing as the window does it: what is done is undone step by step, and done again."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from briefing.core import Briefing, Fact
from briefing.core.signature import Decision
from briefing.models.signing import Signing

IDS = "abcd"
FACTS = {key: Fact(id=key, text=f"Fact {key}.", topics=("t",)) for key in IDS}
acts = st.tuples(st.sampled_from(IDS), st.sampled_from([*Decision, None]))


def signing() -> Signing:
    """Nothing signed yet, under a briefing whose four facts stand in its timeline."""
    signing = Signing(reader="Odile")
    briefing = Briefing(version=1, title="Talks", languages=("en",), timeline=tuple(FACTS.values()))  # type: ignore[arg-type]
    signing.open(briefing, Path("talks.yaml"))
    return signing


def act(signing: Signing, key: str, decision: Decision | None) -> None:
    if decision:
        signing.sign(FACTS[key], decision, language="en")
    else:
        signing.withdraw(key)


@given(st.lists(acts, max_size=12))
def test_all_that_was_done_can_be_undone_and_done_again(wanted: list[tuple[str, Decision | None]]) -> None:
    here = signing()
    states = [here.laid]
    for key, decision in wanted:
        act(here, key, decision)
        if here.laid != states[-1]:
            states.append(here.laid)
    for state in reversed(states[:-1]):
        here.undo()
        assert here.laid == state
    assert not here.can_undo
    for state in states[1:]:
        here.redo()
        assert here.laid == state
    assert not here.can_redo


@given(st.lists(acts, max_size=8), st.permutations(IDS))
def test_the_next_unchecked_is_the_first_of_those_ahead_that_is_not_signed(
    wanted: list[tuple[str, Decision | None]], ahead: list[str]
) -> None:
    here = signing()
    for key, decision in wanted:
        act(here, key, decision)
    found = here.next_unchecked(FACTS[key] for key in ahead)
    assert found == next((key for key in ahead if not here.is_signed(key)), "")


def test_a_new_decision_ends_what_could_be_done_again() -> None:
    here = signing()
    act(here, "a", Decision.AGREE)
    here.undo()
    act(here, "b", Decision.REJECT)
    assert not here.can_redo


def test_another_briefing_has_a_history_of_its_own() -> None:
    here = signing()
    act(here, "a", Decision.AGREE)
    other = Briefing(version=1, title="Other", languages=("en",))
    here.open(other, Path("other.yaml"))
    assert not here.can_undo
