"""Selected words become a quote that the engine calls exact at this very place, or it is said why not."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from briefing.evidence import SourceText, Verdict, judge
from briefing.evidence.selection import LONGEST, Hindrance, selected
from tests.evidence.texts import EXCERPTS, MAHDAR, MINUTES, PROCES_VERBAL

EN = SourceText(MINUTES)


def place_of(source: SourceText, words: str) -> tuple[int, int]:
    start = source.raw.index(words)
    return start, start + len(words)


def test_words_are_quoted_as_they_stand() -> None:
    found = selected(EN, "minutes", place_of(EN, "Traffic rose by 2.5 %"))
    assert found.quote is not None
    assert (found.quote.source, found.quote.exact) == ("minutes", "Traffic rose by 2.5 %")
    assert not (found.quote.prefix or found.quote.suffix)
    assert found.quote.position is None


def test_spaces_at_the_ends_go_and_half_words_and_numbers_become_whole() -> None:
    found = selected(EN, "minutes", place_of(EN, "possible to dred"))
    assert found.quote is not None
    assert found.quote.exact == "impossible to dredge"
    found = selected(EN, "minutes", place_of(EN, "340.50 tonnes, "))
    assert found.quote is not None
    assert found.quote.exact.startswith("1,340.50 tonnes")
    assert not found.quote.exact.endswith(" ")


def test_repeats_get_the_shortest_context_that_tells_them_apart() -> None:
    source = SourceText("The mill stands. Then the mill burns. And the mill is gone.")
    start = source.raw.index("mill burns")
    found = selected(source, "s", (start, start + 4))
    assert found.quote is not None
    assert (found.quote.exact, found.quote.prefix + found.quote.suffix) == ("mill", " burns.")


def test_no_quote_reaches_over_a_wall() -> None:
    source = SourceText(EXCERPTS, extent="excerpts")
    at = source.raw.index("[…]")
    assert selected(source, "s", (at - 10, at + 20)).hindrance is Hindrance.WALL
    assert selected(source, "s", (0, 10)).quote is not None


def test_nothing_and_too_much_are_no_quotes() -> None:
    assert selected(SourceText("a … b"), "s", (1, 4)).hindrance is Hindrance.WORDLESS
    long = SourceText("word " * LONGEST)
    assert selected(long, "s", (0, LONGEST + 1)).hindrance is Hindrance.LONG


@given(st.sampled_from((MINUTES, PROCES_VERBAL, MAHDAR)), st.integers(0, 600), st.integers(1, 120))
def test_whatever_is_offered_is_exact_at_this_very_place(raw: str, start: int, length: int) -> None:
    source = SourceText(raw)
    span = min(start, len(raw) - 1), min(start + length, len(raw))
    found = selected(source, "s", span)
    if found.quote:
        match = judge(found.quote, source)
        assert match.verdict is Verdict.EXACT
        assert match.spans == (found.span,)
        assert found.span[0] <= span[0] + len(raw[slice(*span)]) - len(raw[slice(*span)].lstrip())
