"""Repairs: what is offered for a quote that does not hold, and that every offer holds."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from briefing.core import Quote
from briefing.evidence import SourceText, Verdict, judge, locate
from briefing.evidence.repair import MOST, Repair, RepairKind, repairs
from tests.evidence.texts import EXCERPTS, MAHDAR, MINUTES, PROCES_VERBAL, SHIMBUN, paginated

CASES = settings(max_examples=100, deadline=None)


def offered(raw: str, exact: str, prefix: str = "", position: int | None = None) -> tuple[Repair, ...]:
    """The repairs for a quote in a source, each held against what it promises."""
    source, quote = SourceText(raw), Quote(source="s", exact=exact, prefix=prefix, position=position)
    found = repairs(source, quote, judge(quote, source))
    for repair in found:
        prove(source, quote, repair)
    return found


def prove(source: SourceText, quote: Quote, repair: Repair) -> None:
    """What a repair promises: verified, at one place, with the position that the quote gives and without."""
    for position in (None, quote.position):
        match = locate(source, repair.exact, repair.prefix or None, repair.suffix or None, position)
        assert match.verdict.verified
        assert (match.verdict, match.spans) == (repair.verdict, repair.spans)
    assert (repair.exact, repair.prefix, repair.suffix) != (quote.exact, quote.prefix, quote.suffix)


def words(found: tuple[Repair, ...]) -> list[str]:
    return [repair.exact for repair in found]


class TestAltered:
    @pytest.mark.parametrize(
        ("raw", "quote", "repaired"),
        [
            (MINUTES, "Traffic rose by 3.5 % to 1,340.50 tonnes", "Traffic rose by 2.5 % to 1,340.50 tonnes"),
            (MINUTES, "the new toll, but we will oppose it", "the new toll, but we will not oppose it"),
            (MINUTES, "The quay is safe.", "The quay is safe?"),
            (MINUTES, "the water cooled to 3 °C", "the water cooled to −3 °C"),
            (PROCES_VERBAL, "Le prefet n’a jamais refusé l’accord", "Le préfet n’a jamais refusé l’accord"),
            (MAHDAR, "إن الشركة سوف تغلق الميناء هذا الشتاء", "إن الشركة لن تغلق الميناء هذا الشتاء"),
            (SHIMBUN, "港湾局は2024年に料金を値上げしないと発表",
             "港湾局は2023年に料金を値上げしないと発表した"),
        ],
    )
    def test_the_sources_own_words_are_offered(self, raw: str, quote: str, repaired: str) -> None:
        (only,) = offered(raw, quote)
        assert only.exact == repaired
        assert only.verdict is Verdict.EXACT
        assert only.kind in (RepairKind.WORDS, RepairKind.WHOLE)

    def test_the_difference_is_shown(self) -> None:
        (only,) = offered(MINUTES, "Traffic rose by 3.5 % to 1,340.50 tonnes")
        assert [(step.kind, step.text) for step in only.difference if step.kind != "same"] == [
            ("removed", "3.5"), ("added", "2.5"),
        ]

    def test_words_that_stand_elsewhere_too_come_with_what_tells_the_place(self) -> None:
        raw = "In May the ferry sails daily at noon. Later on the ferry sails daily at noon."
        (only,) = offered(raw, "the ferry sails dayly at noon")
        assert only.exact == "the ferry sails daily at noon"
        assert only.prefix or only.suffix

    def test_over_a_page_header_the_words_are_those_of_the_text(self) -> None:
        (only,) = offered(paginated(), "then climbs to a narrow gallery and written of a narrow gallery what")
        assert only.exact == "then climbs to a narrow gallery and writes of a narrow gallery what"
        assert only.verdict is Verdict.NORMALISED


class TestCut:
    @pytest.mark.parametrize(
        ("raw", "quote", "repaired"),
        [
            (MINUTES, "possible to dredge the channel", "impossible to dredge the channel"),
            (MINUTES, "able to vote. Only", "unable to vote. Only"),
            (MINUTES, "resident owners were unable", "non-resident owners were unable"),
            (MINUTES, "force of 10", "force of 10² newtons"),
            (MINUTES, "rose by 2", "rose by 2.5"),
            (MINUTES, "follows version 2", "follows version 2.1"),
            (PROCES_VERBAL, "La digue coûte 2 300", "La digue coûte 2 300 000"),
            (PROCES_VERBAL, "7 % est", ""),
        ],
    )
    def test_whole_words_and_numbers_are_offered(self, raw: str, quote: str, repaired: str) -> None:
        found = offered(raw, quote)
        if repaired:
            assert found
            assert repaired.startswith(found[0].exact) or found[0].exact == repaired
            assert len(found[0].exact) > len(quote)
        else:
            assert not found

    def test_a_wall_of_excerpts_is_not_crossed(self) -> None:
        source = SourceText(EXCERPTS, extent="excerpts")
        quote = Quote(source="s", exact="othing was said about the winter tol")
        (only,) = repairs(source, quote, judge(quote, source))
        assert only.exact == "Nothing was said about the winter toll"


class TestAmbiguous:
    RAW = "The ferry is late. Nobody minds. The ferry is late. Everybody minds."

    def test_each_place_comes_with_the_shortest_words_that_tell_it(self) -> None:
        found = offered(self.RAW, "The ferry is late")
        assert [(it.kind, it.exact, it.prefix, it.suffix) for it in found] == [
            (RepairKind.PLACE, "The ferry is late", "", ". Nobody"),
            (RepairKind.PLACE, "The ferry is late", "minds. ", ""),
        ]
        assert [it.spans for it in found] == [((0, 17),), ((33, 50),)]

    def test_a_context_on_both_sides_where_one_side_does_not_tell(self) -> None:
        raw = "a b x c. a b x d. e b x c. e b x d."
        found = offered(raw, "b x")
        around = [("a ", " c."), ("a ", " d."), ("e ", " c."), ("e ", " d.")]
        assert [(it.prefix, it.suffix) for it in found] == around

    def test_a_context_over_a_line_end_is_one_line(self) -> None:
        raw = "On Monday\r\nthe ferry is late today. On Friday\r\nthe ferry is late today."
        found = offered(raw, "the ferry is late today")
        assert [it.prefix for it in found] == ["Monday ", "Friday "]

    def test_a_wrong_position_or_context_does_not_mislead(self) -> None:
        found = offered(self.RAW, "The ferry is late", prefix="nowhere", position=20)
        assert len(found) == 2

    def test_passages_that_repeat_word_for_word_cannot_be_told(self) -> None:
        passage = "The toll rises in May. " + " ".join(f"word{n}" for n in range(60)) + ". "
        assert offered(passage * 3, "The toll rises") == ()

    def test_a_context_stays_within_its_passage(self) -> None:
        raw = "In May the toll rises.\n[…]\nthe toll rises again.\n"
        source, quote = SourceText(raw, extent="excerpts"), Quote(source="s", exact="the toll rises")
        found = repairs(source, quote, judge(quote, source))
        assert len(found) == 2
        assert not any("[…]" in it.prefix + it.suffix for it in found)

    def test_of_very_many_places_the_first_are_offered(self) -> None:
        raw = " ".join(f"In year {n} the toll rises." for n in range(300))
        assert len(offered(raw, "the toll rises")) == MOST

    def test_words_with_parts_left_out_that_repeat(self) -> None:
        raw = "Ann says: the toll rises by a tenth in May. Bob says: the toll rises by a tenth in May."
        found = offered(raw, "the toll rises […] in May")
        assert [it.spans[0][0] for it in found] == [10, 54]
        assert {it.verdict for it in found} == {Verdict.ELIDED}


class TestWithPartsLeftOut:
    def test_only_the_part_that_is_altered_is_repaired(self) -> None:
        (only, *_) = offered(MINUTES, "It is impossible to dredge the canal […] owners were unable to vote")
        assert only.exact == "It is impossible to dredge the channel […] owners were unable to vote"
        assert only.verdict is Verdict.ELIDED

    def test_two_parts_at_once(self) -> None:
        (only, *_) = offered(MINUTES, "It is impossible to dredge the canal […] owners where unable to vote")
        assert only.exact == "It is impossible to dredge the channel […] owners were unable to vote"

    def test_a_part_that_is_cut(self) -> None:
        (only, *_) = offered(MINUTES, "possible to dredge the channel […] owners were unable to vote")
        assert only.exact == "impossible to dredge the channel […] owners were unable to vote"

    def test_parts_in_another_order_are_not_put_in_order(self) -> None:
        assert not offered(MINUTES, "owners were unable to vote […] It is impossible to dredge the channel")

    def test_a_part_that_is_nowhere_is_not_invented(self) -> None:
        found = offered(MINUTES, "It is impossible to dredge the channel […] elephants are welcome on board")
        assert not any("elephants" in it.exact for it in found)


@pytest.mark.parametrize(
    "quote", ["The harbour board met on 4 May 2021", "Elephants are welcome aboard the ferry", "", " ", "…", "[…]"]
)
def test_a_quote_that_holds_or_is_nowhere_has_no_repair(quote: str) -> None:
    assert offered(MINUTES, quote) == ()


def test_nor_has_one_whose_text_is_not_on_file() -> None:
    quote = Quote(source="s", exact="possible to dredge")
    assert repairs(SourceText(MINUTES), quote, judge(quote, None)) == ()


# Whatever is quoted


def _dropped(text: str, at: int) -> str:
    return text[:at] + text[at + 1 :]


def _doubled(text: str, at: int) -> str:
    return text[:at] + text[at] + text[at:]


def _other_letter(text: str, at: int) -> str:
    return text[:at] + ("7" if text[at].isdigit() else "q") + text[at + 1 :]


def _cut_off(text: str, at: int) -> str:
    return text[min(at, len(text) // 3) :]


def _left_out(text: str, at: int) -> str:
    return f"{text[: at // 2].rstrip()} […] {_dropped(text, at)[at:]}"


SOURCES = (
    MINUTES, PROCES_VERBAL, MAHDAR, SHIMBUN, (MINUTES + "\n") * 2, paginated(), MINUTES.replace(" ", "\r\n"),
)


@given(
    st.sampled_from(SOURCES), st.integers(0, 10_000), st.integers(2, 160), st.integers(0, 200),
    st.sampled_from((_dropped, _doubled, _other_letter, _cut_off, _left_out)), st.none() | st.integers(0, 3000),
)
@CASES
def test_every_repair_of_a_damaged_quote_holds(
    raw: str, start: int, length: int, at: int, damage: Callable[[str, int], str], position: int | None
) -> None:
    whole = raw[start % len(raw) :][:length]
    assume(len(whole) > 1)
    exact = damage(whole, at % len(whole))
    source, quote = SourceText(raw), Quote(source="s", exact=exact, position=position)
    for repair in repairs(source, quote, judge(quote, source)):
        prove(source, quote, repair)


@given(st.lists(st.sampled_from(["sail", "wind", "tide", "sea."]), min_size=2, max_size=40), st.integers(1, 3))
@CASES
def test_of_repeated_words_every_offer_is_another_place_and_as_short_as_can_be(text: list[str], size: int) -> None:
    raw, exact = " ".join(text), " ".join(text[:size])
    found = offered(raw, exact)
    assert len({it.spans for it in found}) == len(found)
    for it in found:
        if it.prefix and not it.suffix:
            shorter = re.sub(r"^\S+\s*", "", it.prefix)
            assert not shorter or locate(SourceText(raw), exact, shorter).verdict is Verdict.AMBIGUOUS


@given(st.text(max_size=60), st.text(max_size=40))
def test_nothing_that_is_quoted_of_anything_is_an_error(raw: str, exact: str) -> None:
    offered(raw, exact)
