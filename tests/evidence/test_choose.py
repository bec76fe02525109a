"""Which of several places is meant."""

from __future__ import annotations

from briefing.evidence import SourceText, Verdict, locate

RAW = (
    "On Monday the council approved the budget of the port. Nobody spoke. "
    "On Friday the council approved the budget of the school. Everybody spoke. "
    "In June the council  approved the budget of the library."
)
SOURCE = SourceText(RAW)
QUOTE = "the council approved the budget"
FIRST, SECOND = RAW.find(QUOTE), RAW.rfind(QUOTE)
THIRD = RAW.find("the council  approved")


def test_nothing_tells() -> None:
    match = locate(SOURCE, QUOTE)
    assert match.verdict is Verdict.AMBIGUOUS
    assert [start for start, _ in match.spans] == [FIRST, SECOND]


def test_the_words_after_tell() -> None:
    assert locate(SOURCE, QUOTE, suffix=" of the school").spans[0][0] == SECOND


def test_the_words_before_tell_even_if_only_similar() -> None:
    assert locate(SOURCE, QUOTE, prefix="on  friday, ").spans[0][0] == SECOND


def test_the_context_may_mean_a_place_with_other_spaces() -> None:
    match = locate(SOURCE, QUOTE, suffix=" of the library")
    assert match.verdict is Verdict.NORMALISED
    assert match.spans[0][0] == THIRD


def test_a_position_tells_if_it_is_twice_as_near() -> None:
    assert locate(SOURCE, QUOTE, position=SECOND + 10).spans == ((SECOND, SECOND + len(QUOTE)),)
    assert locate(SOURCE, QUOTE, position=(FIRST + SECOND) // 2).verdict is Verdict.AMBIGUOUS


def test_context_that_fits_no_place_does_not_make_words_untrue() -> None:
    assert locate(SOURCE, "Nobody spoke", prefix="something else entirely ").verdict is Verdict.EXACT
