"""A person filters by what he has decided himself: live counts, a chip, Esc, the session, and what paper says."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.core import Filter
from briefing.core.filter import Facet
from briefing.core.signature import Decision
from briefing.desk import Desk
from briefing.models.filter_words import filter_words
from briefing.widgets.theme import Theme
from tests.window.conftest import tick
from tests.window.test_checking import CONTROL, bar, doubt, press
from tests.window.test_exporting import export, words_of
from tests.window.test_filtering import counts, filters
from tests.window.test_languages import speak
from tests.window.test_remembering import opened as opened_with_memory


def checked(desk: Desk) -> dict[str, int]:
    return counts(desk, "checked")


def ids(desk: Desk) -> list[str]:
    return [fact.id for fact in desk.session.briefing.facts]


def sign(desk: Desk, qtbot: QtBot, *places: int) -> None:
    """Approve the facts at these places, by key."""
    for place in places:
        desk.session.choose(ids(desk)[place])
        press(desk, qtbot, Qt.Key.Key_A)


def test_at_first_every_fact_is_unchecked(desk: Desk) -> None:
    assert checked(desk) == {"unchecked": len(ids(desk))}
    heading = next(line for line in filters(desk).view.values() if line.facet == "checked")
    assert heading.label == "CHECKED BY ME"


def test_each_decision_is_counted_as_soon_as_it_is_made(desk: Desk, qtbot: QtBot) -> None:
    total = len(ids(desk))
    sign(desk, qtbot, 0, 1)
    desk.session.choose(ids(desk)[2])
    doubt(desk, qtbot, "says who?")
    assert checked(desk) == {"unchecked": total - 3, "agree": 2, "doubt": 1}
    press(desk, qtbot, Qt.Key.Key_Z, CONTROL)
    assert checked(desk) == {"unchecked": total - 2, "agree": 2}
    spoken = next(line.spoken for line in filters(desk).view.values() if line.value == "agree")
    assert spoken == "Approved, 2 facts"


def test_the_counts_follow_the_other_filters_and_the_other_way_round(desk: Desk, qtbot: QtBot) -> None:
    facts, topic = desk.session.briefing.facts, next(iter(desk.session.briefing.topics))
    sign(desk, qtbot, 0, 1, 5, 8)
    signed = {ids(desk)[place] for place in (0, 1, 5, 8)}
    about = {fact.id for fact in facts if topic in fact.topics}
    tick(qtbot, filters(desk).view, topic)
    assert checked(desk).get("agree", 0) == len(signed & about)
    assert checked(desk)["unchecked"] == len(about - signed)
    qtbot.mouseClick(desk.window.status.clear, Qt.MouseButton.LeftButton)
    tick(qtbot, filters(desk).view, "agree")
    assert {fact.id for fact in desk.session.shown} == signed
    for key, count in counts(desk, "topics").items():
        assert count == sum(key in fact.topics for fact in facts if fact.id in signed)


def test_what_is_signed_leaves_the_unchecked_at_once_and_undone_comes_back(desk: Desk, qtbot: QtBot) -> None:
    """A person ticks what is left to check and goes through it: U, A, U, A…"""
    tick(qtbot, filters(desk).view, "unchecked")
    seen = []
    for _ in range(3):
        press(desk, qtbot, Qt.Key.Key_U)
        press(desk, qtbot, Qt.Key.Key_A)
        seen.append(desk.session.fact)
        assert desk.session.selected not in desk.session.shown
        assert bar(desk).buttons[Decision.AGREE].isChecked(), "the fact is still the one that is read"
    assert seen == ids(desk)[:3]
    assert len(desk.session.shown) == len(ids(desk)) - 3
    press(desk, qtbot, Qt.Key.Key_Z, CONTROL)
    assert [fact.id for fact in desk.session.shown] == ids(desk)[2:]


def test_it_is_a_chip_and_a_word_of_the_status_line_and_escape_clears_it(desk: Desk, qtbot: QtBot) -> None:
    sign(desk, qtbot, 0)
    tick(qtbot, filters(desk).view, "agree")
    assert [chip.text() for chip in filters(desk).chips.chips] == ["approved  ×"]
    assert desk.window.status.filter_words() == "Checked by me: approved"
    assert "1 shown" in desk.window.status.shown.text()
    desk.window.setFocus()
    press(desk, qtbot, Qt.Key.Key_Escape)
    assert not desk.session.filter
    assert not filters(desk).chips.isVisible()


def test_a_fact_that_has_changed_since_is_unchecked_again_and_can_be_looked_for(
    desk: Desk, folder: Path, qtbot: QtBot
) -> None:
    fact, total = ids(desk)[0], len(ids(desk))
    words = desk.session.briefing.say(desk.session.briefing.by_id[fact].text, "en").words
    sign(desk, qtbot, 0, 1)
    file = folder / "briefing.yaml"
    with qtbot.waitSignal(desk.judged, timeout=10_000):
        file.write_text(file.read_text("utf-8").replace(words, f"Perhaps {words}", 1), "utf-8")
    assert checked(desk) == {"unchecked": total - 1, "agree": 1, "changed": 1}
    tick(qtbot, filters(desk).view, "changed")
    assert [it.id for it in desk.session.shown] == [fact]
    assert [chip.text() for chip in filters(desk).chips.chips] == ["changed since signed  ×"]


def test_it_is_there_again_at_the_next_start(theme: Theme, folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    memory = tmp_path / "settings" / "memory.json"
    first = opened_with_memory(theme, folder, memory, qtbot)
    sign(first, qtbot, 3)
    tick(qtbot, filters(first).view, "agree")
    first.window.close()
    again = opened_with_memory(theme, folder, memory, qtbot)
    assert again.session.filter.chosen(Facet.CHECKED) == {"agree"}
    assert [fact.id for fact in again.session.shown] == [ids(again)[3]]
    again.window.close()


@pytest.mark.parametrize("kept", ["agree", "nonsense"])
def test_a_remembered_value_that_no_fact_has_shows_none_and_can_be_taken_away(
    desk: Desk, qtbot: QtBot, kept: str
) -> None:
    desk.session.set_filter(Filter(checked=frozenset({kept})))
    QApplication.processEvents()
    assert desk.session.shown == ()
    qtbot.mouseClick(desk.window.status.clear, Qt.MouseButton.LeftButton)
    assert desk.session.shown == desk.session.briefing.facts


def test_the_export_says_by_whose_decisions_it_was_chosen(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """“By me” would be said by nobody on paper; whose signatures they are is a part of what the paper shows."""
    desk.session.signing.sign_as("Odile Brisquet")
    sign(desk, qtbot, 0, 3)
    tick(qtbot, filters(desk).view, "agree")
    output = tmp_path / "mine.pdf"
    with qtbot.waitSignal(desk.exporting.written, timeout=60_000):
        export(desk, output)
    words = words_of(output)
    assert "As checked by Odile Brisquet: approved" in words
    for fact in desk.session.briefing.facts:
        statement = " ".join(desk.session.briefing.say(fact.text, "en").words.split())
        assert (statement in words) == (fact.id in (ids(desk)[0], ids(desk)[3])), statement


@pytest.mark.parametrize(
    ("language", "said"), [("fr", "Ma vérification : approuvé"), ("ar", "تدقيقي: مُوافَق عليه")]
)
def test_it_is_said_in_the_readers_language(desk: Desk, qtbot: QtBot, language: str, said: str) -> None:
    sign(desk, qtbot, 0)
    tick(qtbot, filters(desk).view, "agree")
    speak(desk, qtbot, language)
    assert desk.window.status.filter_words().replace("\u00a0", " ").startswith(said)
    assert "approved" not in filter_words(desk.session, language)
