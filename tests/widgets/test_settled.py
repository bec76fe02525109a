"""Words that change in the foot of a window leave the rest of it as it is laid out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from briefing.widgets.settled import Settled


class Requests(QObject):
    """Counts how often a window is asked to be laid out anew."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.LayoutRequest
        return False


@pytest.fixture
def words(qapp: QApplication, qtbot: QtBot) -> Iterator[QLabel]:
    foot, words, window = QWidget(), QLabel("1,000 shown"), QMainWindow()
    layout = QHBoxLayout(foot)
    layout.addWidget(words)
    qtbot.addWidget(window)
    window.statusBar().addPermanentWidget(Settled(foot), 1)
    window.resize(400, 200)
    window.show()
    settle(qapp)
    yield words
    window.close()


def test_words_that_need_no_more_room_are_a_matter_of_the_foot_alone(qapp: QApplication, words: QLabel) -> None:
    assert asked_by(qapp, words, "12 shown") == 0
    assert asked_by(qapp, words, "1,000 shown") == 0
    assert words.width() >= words.minimumSizeHint().width()


def test_words_that_need_more_room_ask_for_it(qapp: QApplication, words: QLabel) -> None:
    assert asked_by(qapp, words, "as many words as find no room in the four hundred pixels there are") > 0


def asked_by(qapp: QApplication, words: QLabel, said: str) -> int:
    """How often the window is asked to be laid out anew for other words."""
    requests = Requests()
    words.window().installEventFilter(requests)
    words.setText(said)
    settle(qapp)
    words.window().removeEventFilter(requests)
    return requests.count


def settle(qapp: QApplication) -> None:
    for _ in range(6):
        qapp.processEvents()
