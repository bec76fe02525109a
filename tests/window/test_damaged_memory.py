"""A memory that was written by hand, spoilt by a disk or left by another version: the next start works."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.storage.memory import Memory, keep, recall
from briefing.widgets.theme import DARK, LIGHT, Theme
from tests.window.test_remembering import opened

WHOLE: dict[str, Any] = {"language": "fr", "theme": "dark", "scale": 1.5, "recent": ["/a"]}


def with_place(folder: Path, **place: Any) -> dict[str, Any]:
    return {"bookmarks": {str(folder / "briefing.yaml"): {"fact": "meeting", **place}}}


@pytest.mark.parametrize("scale", [0, -3, 1e300, 99, 1e-9, float("inf")])
def test_text_is_as_large_as_text_can_be(qapp: QApplication, scale: float) -> None:
    look = Theme(LIGHT, scale)
    assert 0.7 <= look.scale <= 2.5
    assert look.font("body").pixelSize() > 5


def test_a_theme_that_there_is_not_is_the_light_one(qapp: QApplication) -> None:
    assert Theme("../purple").name == LIGHT
    assert Theme(DARK).name == DARK


@pytest.mark.parametrize("text", ["NaN", "Infinity", "1e999"])
def test_a_number_that_is_none_is_passed_over(qapp: QApplication, tmp_path: Path, text: str) -> None:
    file = tmp_path / "memory.json"
    file.write_text(json.dumps(WHOLE).replace("1.5", text), "utf-8")
    assert 0.7 <= Theme(LIGHT, recall(file).scale).scale <= 2.5


@pytest.mark.parametrize(
    "spoilt",
    [
        {"quote": -5}, {"quote": 10**12}, {"fact": "\u0000"},
        {"filter": {"topics": ["none"], "words": "\u202e[("}},
        {"filter": {"verdicts": ["nonsense"], "all_of": ["topics"]}},
    ],
)  # fmt: skip
def test_a_place_that_is_none_is_passed_over(
    theme: Theme, folder: Path, tmp_path: Path, qtbot: QtBot, spoilt: dict[str, Any]
) -> None:
    file = tmp_path / "memory.json"
    file.write_text(json.dumps(WHOLE | with_place(folder, **spoilt)), "utf-8")
    desk = opened(theme, folder, file, qtbot)
    fact = desk.session.selected
    assert desk.session.quote in range(max(1, len(fact.quotes) if fact else 1))
    assert desk.session.finding or not fact
    desk.window.close()


@pytest.mark.parametrize("saved", ["zz", "00", "ff" * 300, "01d9d0cb" + "7f" * 60, "000000ff00" + "ff" * 90])
def test_a_window_of_no_shape_is_a_window(
    theme: Theme, folder: Path, tmp_path: Path, qtbot: QtBot, saved: str
) -> None:
    file = tmp_path / "memory.json"
    keep(Memory(geometry=saved, arrangement=saved), file)
    desk = opened(theme, folder, file, qtbot)
    assert all(dock.widget() for dock in desk.window.docks.values())
    desk.window.close()


def test_any_tear_in_the_file_is_survived(tmp_path: Path) -> None:
    whole = json.dumps(WHOLE).encode()
    file = tmp_path / "memory.json"
    for end in range(len(whole)):
        file.write_bytes(whole[:end])
        assert recall(file) == Memory()
        file.write_bytes(b"\0" * end + whole[end:])
        recall(file)
