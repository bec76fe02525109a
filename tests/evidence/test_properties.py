"""What holds for every quote of every source."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.evidence import SourceText, Verdict, locate
from tests.evidence.texts import MAHDAR, MINUTES, PROCES_VERBAL, PROTOKOL, TUTANAK

SOURCES = [SourceText(text) for text in (MINUTES, PROCES_VERBAL, MAHDAR, PROTOKOL, TUTANAK)]
CASES = settings(max_examples=150, deadline=None)


@st.composite
def slices(draw: st.DrawFn) -> tuple[SourceText, str]:
    """A source and words of it, whole and in order, with no number cut."""
    source = draw(st.sampled_from(SOURCES))
    words = [w.span() for w in re.finditer(r"\d+(?: \d{3})+|\S+", source.raw)]
    first = draw(st.integers(0, len(words) - 1))
    last = draw(st.integers(first, min(len(words) - 1, first + 40)))
    return source, source.raw[words[first][0] : words[last][1]]


@given(slices())
@CASES
def test_every_slice_at_the_bounds_of_words_is_verified(case: tuple[SourceText, str]) -> None:
    source, quote = case
    if any(character.isalnum() for character in quote) and not re.search(r"-$|-\n\S+$|^\S*-\n", quote):
        before = source.raw[: source.raw.find(quote)].rstrip(" ")
        match = locate(source, quote)
        assert match.verdict in (Verdict.EXACT, Verdict.AMBIGUOUS) or before.endswith("-\n")


@given(slices(), st.sampled_from([" ", "\n", "\r\n", "\t", "\u00a0", "  \n "]))
@CASES
def test_blanks_are_never_words(case: tuple[SourceText, str], blank: str) -> None:
    """Between two figures alone it tells something: cells of a table are two numbers."""
    source, quote = case
    spaced = re.sub(r"(?<![-\d])\s+|\s+(?!\d|\s)", blank, quote)
    if not any(map(str.isalnum, quote)):
        return
    assert locate(source, spaced).verdict in {
        *filter(lambda v: v.verified, Verdict),
        Verdict.AMBIGUOUS,
        locate(source, quote).verdict,
    }


@given(slices(), st.data())
@CASES
def test_a_changed_letter_or_digit_is_never_verified(
    case: tuple[SourceText, str], data: st.DataObject
) -> None:
    source, quote = case
    places = [m.start() for m in re.finditer(r"[^\W_]", quote)][1:]
    if not places:
        return
    at = data.draw(st.sampled_from(places))
    new = data.draw(st.sampled_from([c for c in "qz7א" if c != quote[at].lower()]))
    altered = quote[:at] + new + quote[at + 1 :]
    assert locate(source, altered).verdict in (Verdict.ALTERED, Verdict.CUT, Verdict.MISSING)


@given(slices())
@CASES
def test_spans_count_the_raw_text(case: tuple[SourceText, str]) -> None:
    source, quote = case
    match = locate(source, quote)
    if match.verdict in (Verdict.EXACT, Verdict.AMBIGUOUS):
        assert {source.raw[start:end] for start, end in match.spans} == {quote}


@given(st.text(max_size=60), st.text(max_size=40), st.sampled_from(["full", "excerpts"]))
@CASES
def test_nothing_raises(raw: str, quote: str, extent: str) -> None:
    source = SourceText(raw, extent="excerpts" if extent == "excerpts" else "full")
    match = locate(source, quote, prefix=raw[:3], suffix=raw[-3:], position=2)
    assert all(0 <= start <= end <= len(raw) for start, end in match.spans)
