"""Light or dark: a window that is turned looks as one that was opened so, and painted again it looks the same."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.core import Filter
from briefing.desk import Desk
from briefing.widgets.theme import DARK, LIGHT, Theme
from tests.window.conftest import opened


@contextmanager
def at_a_fact(theme: Theme, folder: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A desk with a filter, a fact and an open form: most of what has a colour is in sight."""
    way = opened(theme, folder, qtbot)
    desk = next(way)
    session = desk.session
    session.set_filter(Filter(topics=frozenset([*session.briefing.topics][:2])))
    session.choose(session.shown[2].id)
    session.editing.edit(session.fact)
    try:
        yield desk
    finally:
        next(way, None)


def picture(desk: Desk) -> QImage:
    for _ in range(8):
        QApplication.processEvents()
    return desk.window.grab().toImage()


def test_painted_again_it_looks_the_same(theme: Theme, tour_folder: Path, qtbot: QtBot) -> None:
    with at_a_fact(theme, tour_folder, qtbot) as desk:
        pictures = [picture(desk) for _ in range(4)]
        assert all(again == pictures[0] for again in pictures)


@pytest.mark.parametrize(("first", "then"), [(LIGHT, DARK), (DARK, LIGHT)])
def test_a_window_that_is_turned_looks_as_one_that_was_opened_so(
    qapp: QApplication, tour_folder: Path, qtbot: QtBot, first: str, then: str
) -> None:
    fresh, turned = Theme(then), Theme(first)
    fresh.dress(qapp)
    with at_a_fact(fresh, tour_folder, qtbot) as desk:
        wanted = picture(desk)
    turned.dress(qapp)
    with at_a_fact(turned, tour_folder, qtbot) as desk:
        assert picture(desk) != wanted
        turned.turn()
        assert picture(desk) == wanted


def test_what_is_hidden_meanwhile_has_the_new_looks_when_it_is_shown(
    qapp: QApplication, tour_folder: Path, qtbot: QtBot
) -> None:
    theme = Theme(LIGHT)
    theme.dress(qapp)
    with at_a_fact(theme, tour_folder, qtbot) as desk:
        menu = desk.window.actions_by_name.menus["File"]
        menu.ensurePolished()
        before = menu.grab().toImage()
        theme.turn()
        assert menu.grab().toImage() != before
        theme.turn()
        assert menu.grab().toImage() == before
