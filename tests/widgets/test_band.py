"""The band as a person meets it: looks at it, points, clicks, drags, turns the wheel, presses keys."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.widgets.band import BandColours, Entry
from tests.widgets.band_examples import (
    HORIZON,
    MEETING,
    SHIPPED,
    VISIT,
    WORK,
    band_of,
    click,
    day,
    double_click,
    drag,
    focus,
    fonts,
    mark_of,
    point,
    press,
    turn,
)

MIDDLE = QPointF(380, 60)


def test_a_click_on_a_day_chooses_it(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    with qtbot.waitSignal(band.entry_chosen) as chosen:
        click(band, mark_of(band, "meeting"))
    assert chosen.args == ["meeting"]
    assert band.selected == "meeting"


@pytest.mark.parametrize("key", ["visit", "work", "horizon"])
def test_a_click_on_a_bar_or_a_diamond_chooses_it(qtbot: QtBot, key: str) -> None:
    band = band_of(qtbot)
    with qtbot.waitSignal(band.entry_chosen) as chosen:
        click(band, mark_of(band, key))
    assert chosen.args == [key]


def test_a_click_on_a_label_chooses_its_entry(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    label = next(label for label in band.frame.labels if label.words == HORIZON.label)
    with qtbot.waitSignal(band.entry_chosen) as chosen:
        click(band, label.rect.center())
    assert chosen.args == ["horizon"]


def test_a_click_on_nothing_chooses_nothing(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    with qtbot.assertNotEmitted(band.entry_chosen):
        click(band, QPointF(700, 40))


def test_pointing_at_an_entry_shows_its_card_and_leaving_it_takes_the_card_away(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    said: list[str] = []
    band.entry_hovered.connect(said.append)
    point(band, mark_of(band, "meeting"))
    assert band.carded == MEETING
    QApplication.sendEvent(band, QEvent(QEvent.Type.Leave))
    assert band.carded is None
    assert said == ["meeting", ""]


def test_pointing_and_the_keyboard_show_the_same_card(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    point(band, mark_of(band, "meeting"))
    by_pointer = band.carded
    QApplication.sendEvent(band, QEvent(QEvent.Type.Leave))
    focus(qtbot, band)
    band.go_to("meeting")
    assert band.carded == by_pointer


def test_what_is_pointed_at_goes_before_what_is_selected_on_the_card(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    band.set_selected("meeting")
    point(band, mark_of(band, "horizon"))
    assert band.carded == HORIZON
    point(band, QPointF(600, 60))
    assert band.carded == MEETING


def test_arrows_walk_through_the_entries_in_time_and_enter_chooses(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    focus(qtbot, band)
    walked = [band.current]
    for _ in range(4):
        press(band, Qt.Key.Key_Right)
        walked.append(band.current)
    assert walked == ["visit", "work", "meeting", "horizon", "horizon"]
    press(band, Qt.Key.Key_Left)
    with qtbot.waitSignal(band.entry_chosen) as chosen:
        press(band, Qt.Key.Key_Return)
    assert chosen.args == ["meeting"]


def test_home_and_end_go_to_the_first_and_the_last(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    focus(qtbot, band)
    press(band, Qt.Key.Key_End)
    assert band.current == "horizon"
    press(band, Qt.Key.Key_Home)
    assert band.current == "visit"


def test_where_time_runs_to_the_left_the_left_arrow_goes_on_in_time(qtbot: QtBot) -> None:
    band = band_of(qtbot, mirrored=True)
    focus(qtbot, band)
    press(band, Qt.Key.Key_Home)
    press(band, Qt.Key.Key_Left)
    assert band.current == "work"


def test_plus_and_minus_zoom_and_nought_shows_the_whole(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    with qtbot.waitSignal(band.view_changed):
        press(band, Qt.Key.Key_Plus)
    press(band, Qt.Key.Key_Plus)
    assert band.view.zoom == pytest.approx(1.25**2)
    press(band, Qt.Key.Key_Minus)
    assert band.view.zoom == pytest.approx(1.25)
    press(band, Qt.Key.Key_0)
    assert band.view.whole


def test_ctrl_and_an_arrow_move_the_view_and_not_the_entry(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    band.set_selected("meeting")
    band.zoom(6)
    before, current = band.view.day(0), band.current
    press(band, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert band.view.day(0) > before
    assert band.current == current


def test_its_keys_go_before_the_windows_shortcuts(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    none = Qt.KeyboardModifier.NoModifier
    for key, ours in (
        (Qt.Key.Key_0, True),
        (Qt.Key.Key_Left, True),
        (Qt.Key.Key_A, False),
        (Qt.Key.Key_Escape, False),
    ):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, none)
        event.ignore()
        QApplication.sendEvent(band, event)
        assert event.isAccepted() is ours


def test_the_wheel_zooms_and_the_day_under_the_pointer_stays(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    under = band.view.day(MIDDLE.x())
    turn(band, MIDDLE, 3)
    assert band.view.zoom > 1.5
    assert band.view.day(MIDDLE.x()) == pytest.approx(under, abs=0.01)


def test_shift_and_the_wheel_move_along(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    turn(band, MIDDLE, 6)
    zoom, before = band.view.zoom, band.view.day(0)
    turn(band, MIDDLE, -1, shift=True)
    assert band.view.zoom == zoom
    assert band.view.day(0) > before


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_drag_takes_the_time_along_with_the_hand(qtbot: QtBot, mirrored: bool) -> None:
    band = band_of(qtbot, mirrored=mirrored)
    turn(band, MIDDLE, 6)
    begin, end = QPointF(400, 60), QPointF(300, 60)
    under = band.view.day(band.logical(begin).x())
    with qtbot.assertNotEmitted(band.entry_chosen):
        drag(band, begin, end)
    assert band.view.day(band.logical(end).x()) == pytest.approx(under, abs=0.01)


def test_a_double_click_shows_the_whole(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    turn(band, MIDDLE, 6)
    double_click(band, QPointF(700, 40))
    assert band.view.whole


def test_the_mini_map_is_there_while_zoomed_and_takes_the_view_along(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    strip = band.minimap.strip
    assert not band.minimap.contains(strip.center().x(), strip.center().y())
    turn(band, QPointF(100, 60), 8)
    assert band.minimap.contains(strip.center().x(), strip.center().y())
    drag(band, band.minimap.handle.center(), QPointF(strip.right() - 4, strip.center().y()))
    assert band.view.day(band.width()) == pytest.approx(band.view.scale.end, abs=1)


def test_what_is_selected_is_brought_into_view(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    turn(band, mark_of(band, "meeting"), 10)
    assert not 0 <= mark_of(band, "horizon").x() <= band.width()
    band.set_selected("horizon")
    assert 40 <= mark_of(band, "horizon").x() <= band.width() - 40


def test_the_view_stays_when_the_entries_change(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    turn(band, mark_of(band, "meeting"), 5)
    middle = band.view.day(band.width() / 2)
    band.set_entries([*SHIPPED, Entry("more", "More", "2 March 2025", day(2025, 3, 2), day(2025, 3, 3))])
    assert band.view.day(band.width() / 2) == pytest.approx(middle, abs=1)
    assert not band.view.whole


def test_the_same_entries_again_leave_the_view_as_it_was(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    turn(band, mark_of(band, "meeting"), 5)
    before = band.view
    band.set_entries(tuple(reversed(SHIPPED)))
    assert band.view == before


@pytest.mark.parametrize("mirrored", [False, True])
def test_which_of_a_day_stands_apart_from_the_date(qtbot: QtBot, mirrored: bool) -> None:
    twins = [replace(MEETING, key=key, date_words="2025") for key in ("one", "two")]
    band = band_of(qtbot, [*twins, HORIZON], mirrored=mirrored)
    point(band, mark_of(band, "one"))
    assert band.card
    line = band.card.date.rect.toAlignedRect()
    if mirrored:
        line.moveRight(band.width() - line.left())
    picture = band.grab(line.adjusted(0, 2, 0, -2)).toImage()
    inked = [x for x in range(picture.width()) if _inked(picture, x)]
    apart = max(after - before for before, after in pairwise(inked))
    assert apart >= QFontMetricsF(fonts().label).horizontalAdvance("  ")


def _inked(picture: QImage, x: int) -> bool:
    return any(picture.pixelColor(x, y) != picture.pixelColor(0, 0) for y in range(picture.height()))


def test_where_time_runs_to_the_left_all_is_mirrored(qtbot: QtBot) -> None:
    band, mirrored = band_of(qtbot), band_of(qtbot, mirrored=True)
    for entry in SHIPPED:
        there = mark_of(mirrored, entry.key)
        assert there.x() == pytest.approx(band.width() - mark_of(band, entry.key).x(), abs=1.5)
        point(mirrored, there)
        assert mirrored.carded == entry


def test_each_click_on_a_day_takes_the_next_of_its_entries_and_the_card_tells_which(qtbot: QtBot) -> None:
    said = [Entry(f"said-{n}", f"Statement {n}", "5 March", day(2025, 3, 5), day(2025, 3, 6)) for n in range(3)]
    band = band_of(qtbot, [*said, *SHIPPED])
    chosen: list[str] = []
    band.entry_chosen.connect(chosen.append)
    places = []
    for _ in range(4):
        click(band, mark_of(band, "said-0"))
        assert band.card is not None
        places.append(band.card.date.quiet.strip())
    assert chosen == ["said-0", "said-1", "said-2", "said-0"]
    assert places == ["1/3", "2/3", "3/3", "1/3"]


def test_a_count_of_what_has_no_label_zooms_to_it(qtbot: QtBot) -> None:
    days = [day(2025, 3, 5 + n % 3) for n in range(30)]
    crowd = [Entry(str(n), f"Statement {n}", "2025", at, at + 1) for n, at in enumerate(days)]
    band = band_of(qtbot, [*crowd, *SHIPPED])
    labelled = sum(label.words.startswith("Statement") for label in band.frame.labels)
    assert sum(int(more.words.strip("+").split()[0]) for more in band.frame.more) == 30 - labelled
    counted = band.frame.more[0]
    click(band, counted.rect.center())
    assert band.view.zoom > 1
    assert 0 < band.view.x(day(2025, 3, 5)) < band.width()


def test_an_empty_timeline_says_nothing_and_paints_calmly(qtbot: QtBot) -> None:
    band = band_of(qtbot, ())
    frame = band.frame
    assert not (frame.ticks or frame.labels or frame.more or frame.dots or frame.bars)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Plus, Qt.Key.Key_0):
        press(band, key)
    seen = {band.grab().toImage().pixelColor(x, y).name() for x in range(20, 740, 40) for y in range(8, 232, 8)}
    assert seen == {"#ffffff"} or len(seen) <= 2


@pytest.mark.parametrize("colours", [BandColours.light(), BandColours.dark()])
def test_a_day_is_seen_in_the_accent_colour_on_the_background(qtbot: QtBot, colours: BandColours) -> None:
    band = band_of(qtbot)
    band.set_colours(colours)
    picture = band.grab().toImage()
    assert picture.pixelColor(mark_of(band, "meeting").toPoint()) == colours.accent
    assert picture.pixelColor(band.width() - 3, 100) == colours.background


def test_a_label_is_seen_where_it_is_laid(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    picture = band.grab().toImage()
    for label in band.frame.labels:
        rect = label.rect.toRect()
        inked = {
            picture.pixelColor(x, y).lightness()
            for x in range(rect.left(), rect.right())
            for y in (rect.center().y(),)
        }
        assert min(inked) < 130


def test_the_focus_is_seen(qtbot: QtBot) -> None:
    band = band_of(qtbot)
    focus(qtbot, band)
    accent = QColor("#0d5c6b")
    assert band.grab().toImage().pixelColor(300, 1) == accent
    band.clearFocus()
    assert band.grab().toImage().pixelColor(300, 1) != accent


def test_a_card_says_date_words_and_detail_within_its_frame(qtbot: QtBot) -> None:
    long = Entry(
        "long",
        "A very long statement " * 12,
        "about the middle of March 2025",
        739327.0,
        739328.0,
        detail="3 sources",
    )
    regular, strong = QFontMetricsF(fonts().label), QFontMetricsF(fonts().strong)
    for entry in (MEETING, VISIT, WORK, long):
        for width in (260, 400, 760):
            band = band_of(qtbot, [*SHIPPED, long], width=width)
            band.set_selected(entry.key)
            card = band.card
            assert card is not None
            assert card.rect.left() >= 0
            assert card.rect.right() <= width
            assert card.date.words
            for line in (card.date, *card.lines):
                assert card.rect.adjusted(6, 3, -6, -3).contains(line.rect)
            widths = [regular.horizontalAdvance(line.words + line.quiet) for line in card.lines]
            assert max([strong.horizontalAdvance(card.date.words), *widths]) <= card.date.rect.width()
