"""An event that this reader has signed shows its seal on the timeline: drawn, in its card, and spoken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.core.signature import Decision
from briefing.desk import Desk
from briefing.panes.parts.events_band import EventsBand
from briefing.panes.timeline import TimelinePane
from briefing.widgets.theme import Theme
from tests.window.conftest import opened, write
from tests.window.test_accessible import accessible, everything, name_of
from tests.window.test_checking import CONTROL, bar, press
from tests.window.test_languages import speak

WORDS = {Decision.AGREE: "approved", Decision.DOUBT: "doubted", Decision.REJECT: "rejected"}


def band_of(desk: Desk) -> EventsBand:
    pane = desk.window.panes["timeline"]
    assert isinstance(pane, TimelinePane)
    return pane.band


def events(desk: Desk) -> list[str]:
    return [event.id for event in desk.session.briefing.timeline]


def sign(desk: Desk, qtbot: QtBot, event: str, decision: Decision) -> None:
    """Sign an event by keys, as a person does, and look away from it."""
    desk.session.choose(event)
    keys = {Decision.AGREE: Qt.Key.Key_A, Decision.DOUBT: Qt.Key.Key_D, Decision.REJECT: Qt.Key.Key_R}
    press(desk, qtbot, keys[decision])
    if decision is not Decision.AGREE:
        write(qtbot, bar(desk).field, "says who?")
        press(desk, qtbot, Qt.Key.Key_Return)
    desk.session.choose("")
    QApplication.processEvents()


def colours_in(band: EventsBand, rect: QRectF) -> set[str]:
    """The colours that are seen in a part of the band."""
    seen = band.grab(rect.toAlignedRect()).toImage()
    return {seen.pixelColor(x, y).name() for x in range(seen.width()) for y in range(seen.height())}


def spoken_of(desk: Desk, event: str) -> str:
    band = band_of(desk)
    rank = band.rank_of(event)
    assert rank is not None
    return name_of(accessible(band).child(rank))


@pytest.mark.parametrize("decision", list(Decision))
def test_a_signed_event_shows_its_seal_before_its_words(desk: Desk, qtbot: QtBot, decision: Decision) -> None:
    band = band_of(desk)
    labelled = [band.columns.entries.keys[label.index] for label in band.frame.labels]
    event = next(key for key in labelled if key in events(desk))
    sign(desk, qtbot, event, decision)
    label = next(it for it in band.frame.labels if it.index == band.columns.index_of(event))
    assert label.seal
    assert label.words, "the words keep their place beside the seal"
    seal = QRectF(label.rect.left(), label.rect.top(), label.seal, label.rect.height())
    colour = {Decision.AGREE: "good", Decision.DOUBT: "warn", Decision.REJECT: "bad"}[decision]
    assert desk.window.theme.colour(colour).name() in colours_in(band, seal)


def test_seals_differ_by_sign_and_not_by_colour_alone(desk: Desk, qtbot: QtBot) -> None:
    band, event, seen = band_of(desk), events(desk)[0], set()
    for decision in Decision:
        sign(desk, qtbot, event, decision)
        index = band.columns.index_of(event)
        assert index is not None
        seal = band.columns.entries.seal(index)
        assert seal is not None
        image = seal.picture(16, 1.0).toImage()
        seen.add(tuple(image.pixelColor(x, y).alpha() for x in range(16) for y in range(16)))
    assert len(seen) == len(Decision)


@pytest.mark.parametrize("decision", list(Decision))
def test_the_card_and_the_spoken_words_say_how_an_event_is_signed(
    desk: Desk, qtbot: QtBot, decision: Decision
) -> None:
    band, event = band_of(desk), events(desk)[0]
    assert WORDS[decision] not in spoken_of(desk, event)
    sign(desk, qtbot, event, decision)
    assert spoken_of(desk, event).endswith(f", {WORDS[decision]}")
    rank = band.rank_of(event)
    assert rank is not None
    QTest.mouseMove(band, QPoint(3, 3))
    QTest.mouseMove(band, band.rect_of(rank).center())
    QApplication.processEvents()
    assert band.hovered == event
    card = band.card
    assert card is not None
    assert card.seal.words == WORDS[decision]
    assert card.rect.contains(card.seal.rect)


def test_undone_the_seal_is_gone(desk: Desk, qtbot: QtBot) -> None:
    event = events(desk)[0]
    sign(desk, qtbot, event, Decision.AGREE)
    press(desk, qtbot, Qt.Key.Key_Z, CONTROL)
    assert "approved" not in spoken_of(desk, event)
    index = band_of(desk).columns.index_of(event)
    assert index is not None
    assert band_of(desk).columns.entries.seal(index) is None


def test_an_event_that_has_changed_since_says_so(desk: Desk, folder: Path, qtbot: QtBot) -> None:
    event = events(desk)[0]
    words = desk.session.briefing.say(desk.session.briefing.by_id[event].text, "en").words
    sign(desk, qtbot, event, Decision.AGREE)
    file = folder / "briefing.yaml"
    with qtbot.waitSignal(desk.judged, timeout=10_000):
        file.write_text(file.read_text("utf-8").replace(words, f"Perhaps {words}", 1), "utf-8")
    assert spoken_of(desk, event).endswith(", changed since it was signed (approved)")


def test_the_seal_is_there_tomorrow_and_in_the_readers_language(
    desk: Desk, folder: Path, theme: Theme, qtbot: QtBot
) -> None:
    event = events(desk)[0]
    sign(desk, qtbot, event, Decision.REJECT)
    for tomorrow in opened(theme, folder, qtbot):
        assert spoken_of(tomorrow, event).endswith(", rejected")
        for language in ("fr", "ar"):
            speak(tomorrow, qtbot, language)
            said = tomorrow.session.wording("rejected")
            assert said != "rejected"
            assert spoken_of(tomorrow, event).endswith(f", {said}")
            assert not band_of(tomorrow).grab().isNull()


def test_every_item_of_the_list_may_be_asked_for_its_words(desk: Desk, qtbot: QtBot) -> None:
    for event in events(desk):
        sign(desk, qtbot, event, Decision.AGREE)
    items = [it for it in everything(accessible(band_of(desk))) if it.role() is QAccessible.Role.ListItem]
    assert sum(name_of(it).endswith(", approved") for it in items) == len(events(desk))
