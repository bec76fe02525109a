"""Every action stands in a menu, in the finder and on the page of keys; F10 and Alt reach the menus."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QStyleOptionMenuItem
from pytestqt.qtbot import QtBot

from briefing.actions import MENUS, keys_of
from briefing.desk import Desk
from briefing.key_page import KeyPage
from briefing.panes.header import FINDER_KEY
from tests.window.test_languages import speak


def press(qtbot: QtBot, desk: Desk, keys: str) -> None:
    """Press the keys of an action where the keyboard is."""
    combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]
    focus = desk.window.focusWidget() or desk.window
    qtbot.keyClick(focus, combination.key(), combination.keyboardModifiers())


def test_no_key_does_two_things(desk: Desk) -> None:
    keys = [key.toString() for action in desk.window.actions() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_every_menu_has_a_title_and_every_action_its_words_in_three_languages(desk: Desk, qtbot: QtBot) -> None:
    for language in ("fr", "ar", "en"):
        speak(desk, qtbot, language)
        for title, actions in desk.window.actions_by_name.groups():
            assert title
            assert all(action.text() for action in actions)
    assert [title for title, _ in desk.window.actions_by_name.groups()] == list(MENUS)


def test_f10_opens_the_menus(desk: Desk, qtbot: QtBot) -> None:
    press(qtbot, desk, "F10")
    qtbot.waitUntil(desk.window.actions_by_name.menu.isVisible)
    desk.window.actions_by_name.menu.close()


def test_alt_alone_opens_the_menus_but_alt_with_another_key_does_not(desk: Desk, qtbot: QtBot) -> None:
    menu, handle = desk.window.actions_by_name.menu, desk.window.windowHandle()
    QTest.keyPress(handle, Qt.Key.Key_Alt)
    QTest.keyClick(handle, Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(handle, Qt.Key.Key_Alt)
    assert not menu.isVisible()
    QTest.keyClick(handle, Qt.Key.Key_Alt)
    qtbot.waitUntil(menu.isVisible)
    menu.close()


def test_keys_lead_from_pane_to_pane_and_bring_back_a_closed_one(desk: Desk, qtbot: QtBot) -> None:
    desk.window.docks["goals"].close()
    press(qtbot, desk, "Ctrl+4")
    assert desk.window.docks["goals"].isVisible()
    assert desk.window.docks["goals"].isAncestorOf(desk.window.focusWidget())
    press(qtbot, desk, "F6")
    assert desk.window.docks["tracks"].isAncestorOf(desk.window.focusWidget())
    press(qtbot, desk, "Shift+F6")
    assert desk.window.docks["goals"].isAncestorOf(desk.window.focusWidget())


def test_one_pane_fills_the_window_and_goes_back(desk: Desk, qtbot: QtBot) -> None:
    desk.window.arrangement.go_to("tracks")
    press(qtbot, desk, "F11")
    assert [key for key, dock in desk.window.docks.items() if dock.isVisible()] == ["tracks"]
    press(qtbot, desk, "F11")
    assert all(dock.isVisible() for dock in desk.window.docks.values())


def test_the_menu_of_languages_changes_the_language(desk: Desk) -> None:
    chosen = next(action for action in desk.window.language_menu.actions() if action.data() == "fr")
    chosen.trigger()
    assert desk.session.language == "fr"
    assert [action.data() for action in desk.window.language_menu.actions() if action.isChecked()] == ["fr"]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_f1_shows_every_key_on_one_page(desk: Desk, qtbot: QtBot, language: str) -> None:
    speak(desk, qtbot, language)
    press(qtbot, desk, "F1")
    page = desk.window.findChild(KeyPage)
    assert page is not None
    assert page.isVisible()
    shown = {part.text() for part in page.findChildren(QLabel)}
    for action in desk.window.actions():
        if action.shortcuts():
            assert action.text() in shown
            assert any(keys_of(action)[0] in line for line in shown)
    page.close()


def test_keys_read_as_they_are_printed_on_the_keyboard_among_arabic_words(desk: Desk, qtbot: QtBot) -> None:
    speak(desk, qtbot, "ar")
    larger = desk.window.actions_by_name["Larger text"]
    option = QStyleOptionMenuItem()
    desk.window.actions_by_name.menus["View"].initStyleOption(option, larger)
    assert option.text == "تكبير النص\t\u2066Ctrl++\u2069"
    press(qtbot, desk, "F1")
    parts = desk.window.findChild(KeyPage).findChildren(QLabel)  # type: ignore[union-attr]
    shown = {part.text() for part in parts}
    assert "\u2066Ctrl++\u2069  \u2066Ctrl+=\u2069" in shown


@pytest.mark.parametrize(
    ("language", "keys"),
    [
        ("en", ("→ ←", "Space", "Home End")),
        ("fr", ("→ ←", "Espace", "Début Fin")),
        ("ar", ("\u200f← →", "\u200fالمسافة", "\u200fHome End")),
    ],
)
def test_keys_are_called_by_their_names_and_arrows_point_where_they_lead(
    desk: Desk, qtbot: QtBot, language: str, keys: tuple[str, ...]
) -> None:
    speak(desk, qtbot, language)
    press(qtbot, desk, "F1")
    parts = desk.window.findChild(KeyPage).findChildren(QLabel)  # type: ignore[union-attr]
    shown = {part.text().replace("\u2066", "").replace("\u2069", "") for part in parts}
    assert set(keys) <= shown


def test_the_search_field_names_the_key_of_the_finder(desk: Desk) -> None:
    assert desk.window.actions_by_name["Go to anything…"].shortcut().toString() == FINDER_KEY


def test_a_quote_is_copied_with_everything_that_leads_to_it(desk: Desk, qtbot: QtBot) -> None:
    desk.session.choose("meeting")
    press(qtbot, desk, "Ctrl+Shift+C")
    fact = desk.session.briefing.by_id["meeting"]
    source = desk.session.briefing.sources[fact.quotes[0].source]
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == f"«\u00a0{fact.quotes[0].exact}\u00a0»"
    assert desk.session.briefing.say(source.title, "en").words in lines[1]
    assert lines[-2] == "[exact, in the excerpts on file]"
    assert lines[-1].startswith("— Washington–Rabat")
    assert lines[-1].endswith("as of March 2025")
    assert desk.window.status.work.text() == "The quote is copied with its source"


def test_a_fact_is_copied_with_all_its_quotes(desk: Desk, qtbot: QtBot) -> None:
    desk.session.choose("meeting")
    press(qtbot, desk, "Ctrl+Alt+C")
    copied = QGuiApplication.clipboard().text()
    fact = desk.session.briefing.by_id["meeting"]
    assert copied.startswith(desk.session.briefing.say(fact.text, "en").words)
    assert all(quote.exact in copied for quote in fact.quotes)
    assert "sources differ" in copied


def test_what_is_copied_is_plain_text_without_hidden_signs(desk: Desk, qtbot: QtBot) -> None:
    desk.session.choose("meeting")
    press(qtbot, desk, "Ctrl+Alt+C")
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_where_nothing_is_selected_the_clipboard_stays_as_it_is(desk: Desk, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    desk.session.choose("")
    press(qtbot, desk, "Ctrl+Shift+C")
    assert QGuiApplication.clipboard().text() == "before"
    assert desk.window.status.work.text() == "Nothing to copy: choose a fact first"


def test_a_long_menu_is_read_in_groups(desk: Desk) -> None:
    """Thirteen lines stood one below the other."""
    menus = desk.window.actions_by_name.menus
    for menu in menus.values():
        lines = "".join("|" if action.isSeparator() else "." for action in menu.actions())
        assert all(0 < len(group) <= 6 for group in lines.split("|")), lines
