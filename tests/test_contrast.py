"""Every colour that is read stands out from every ground that it is read on, in both palettes.

After WCAG 2.2: 4.5 to 1 for words (1.4.3), 3 to 1 for signs, frames of fields and the ring of the keyboard
(1.4.11). The pairs are those that the window paints; the words on a mark are as readable as those beside it.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
PALETTES = {file.stem: json.loads(file.read_text("utf-8")) for file in (RESOURCES / "palettes").glob("*.json")}

SHEETS = ("background", "panel", "card")
ROWS = (*SHEETS, "accent-soft", "hover")
WORDS: dict[str, tuple[str, ...]] = {
    "text": (*ROWS, "field", "mark", "mark-strong", "good-soft", "info-soft", "warn-soft", "bad-soft"),
    "quiet": (*ROWS, "field"),
    "accent": ROWS,
    "on-accent": ("accent", "focus"),
    "left-out": ("background",),
    "good": ("background", "panel", "good-soft"),
    "info": ("background", "panel", "info-soft"),
    "warn": ("background", "panel", "warn-soft"),
    "bad": ("background", "panel", "bad-soft"),
}
"""The colours of words, each with the grounds that it is painted on."""

SIGNS: dict[str, tuple[str, ...]] = {
    "good": ROWS,
    "info": ROWS,
    "warn": ROWS,
    "bad": ROWS,
    "quiet": ROWS,
    "accent": ROWS,
    "field-line": (*SHEETS, "field"),
    "focus": (*ROWS, "field"),
    "mark-line": ("background", "panel"),
}
"""The colours of signs, of frames that show where one can write or tick, and of the ring of the keyboard."""


def luminance(colour: str) -> float:
    """The relative luminance of `#rrggbb`, from 0 to 1, as WCAG defines it."""
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_black_on_white_is_21_to_1() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize(("pairs", "least"), [(WORDS, 4.5), (SIGNS, 3.0)], ids=["words", "signs"])
def test_every_pair_can_be_told_apart(palette: str, pairs: dict[str, tuple[str, ...]], least: float) -> None:
    colours = PALETTES[palette]
    weak = {
        f"{name} on {ground}": round(contrast(colours[name], colours[ground]), 2)
        for name, grounds in pairs.items()
        for ground in grounds
        if contrast(colours[name], colours[ground]) < least
    }
    assert weak == {}


def test_both_palettes_have_the_same_colours() -> None:
    light, dark = PALETTES["light"], PALETTES["dark"]
    assert list(light) == list(dark)


def test_every_colour_that_the_style_sheet_gives_to_words_is_among_the_pairs() -> None:
    sheet = (RESOURCES / "theme.qss").read_text("utf-8")
    assert set(re.findall(r"(?:^|[ {;])color: \$([a-z-]+)", sheet)) <= WORDS.keys()


def test_fields_are_framed_in_a_colour_that_is_seen() -> None:
    sheet = (RESOURCES / "theme.qss").read_text("utf-8")
    frames = re.findall(r"^QLineEdit \{[^}]*border: 1px solid \$([a-z-]+)", sheet, re.MULTILINE)
    assert frames
    assert set(frames) <= SIGNS.keys()
