"""What stands on the screen is the source's text, and every place on it leads back to the place in the source."""

from __future__ import annotations

import re
import sys

from hypothesis import given
from hypothesis import strategies as st

from briefing.models import shown_text
from briefing.models.shown_text import LONGEST, ShownText, visible

TEXTS = st.text(alphabet=st.sampled_from("ab é\r\n\x0c\u202e\u200f\u2028😀𝔘\U000e0041لا\ufeff"), max_size=40)


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def test_line_ends_become_one_kind_and_bidi_controls_are_named() -> None:
    assert visible("a\r\nb\rc\x0cd") == "a\nb\nc\nd"
    assert visible("pay \u202e100") == "pay ⟨RLO⟩100"


def test_an_emoji_counts_as_two_on_the_screen_and_as_one_in_the_source() -> None:
    shown = ShownText("😀 words")
    assert shown.position(1) == 2
    assert shown.offset(2) == 1


@given(TEXTS)
def test_every_character_stands_where_the_text_before_it_ends(raw: str) -> None:
    shown = ShownText(raw)
    for offset in range(len(raw) + 1):
        if raw[offset - 1:offset + 1] == "\r\n":
            continue
        assert shown.position(offset) == units(visible(raw[:offset]))


@given(TEXTS)
def test_places_lead_back(raw: str) -> None:
    shown = ShownText(raw)
    for offset in range(len(raw) + 1):
        if raw[offset - 1:offset + 1] != "\r\n":
            assert shown.offset(shown.position(offset)) == offset


def test_of_a_very_long_text_the_lines_around_a_place_are_shown() -> None:
    raw = "a 😀 line\r\n" * (LONGEST // 5)
    place = raw.index("😀", len(raw) // 2)
    shown = ShownText(raw, place)
    assert not shown.whole
    assert shown.length == len(raw)
    assert len(shown.text) < LONGEST
    assert shown.text.startswith("a 😀 line\n")
    assert shown.text.encode("utf-16-le")[2 * shown.position(place) :].decode("utf-16-le").startswith("😀 line")
    assert shown.offset(shown.position(place)) == place
    assert shown.holds(place, place + 1)
    assert not shown.holds(0, 10)
    assert shown.position(0) == 0


def test_its_ends_are_shown_too() -> None:
    raw = "one line\n" * (LONGEST // 5)
    assert ShownText(raw, 0).part[0] == 0
    assert ShownText(raw, len(raw) - 1).part[1] == len(raw)
    assert ShownText("short", 3).whole


def test_what_prints_is_never_written_otherwise() -> None:
    """Text that prints is given back unread: no character of that kind is among those that are shown."""
    printing = filter(str.isprintable, map(chr, range(sys.maxunicode + 1)))
    assert not re.search(shown_text._SPECIAL, "".join(printing))
