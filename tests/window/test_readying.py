"""Nobody waits for a dialog to be loaded: what is asked for next is there soon after the quotes are judged."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from briefing.readying import SOON, Readying

AT_A_DESK = """
import sys
from PySide6.QtWidgets import QApplication
from briefing.desk import Desk
from briefing.readying import SOON
from briefing.shipped import DATA
from briefing.widgets.theme import Theme
from tests.fuzz.calm import let_pass
application = QApplication([])
desk = Desk(Theme(), "en")
desk.open(DATA / "tour")
desk.window.show()
desk.furnish()
assert not set(SOON) & set(sys.modules), "nothing of it at the start"
for _ in range(2400):
    let_pass(50)
    if set(SOON) <= set(sys.modules):
        break
print(sorted(set(SOON) - set(sys.modules)))
desk.window.close()
"""


@pytest.mark.parametrize("module", SOON)
def test_each_module_is_there(module: str) -> None:
    assert find_spec(module)


def test_it_begins_when_it_is_told_to(qtbot: QtBot) -> None:
    modules = ("xml.dom.minidom", "xml.sax.saxutils")
    for module in modules:
        sys.modules.pop(module, None)
    parent = QObject()
    readying = Readying(parent, modules)
    qtbot.wait(80)
    assert not set(modules) & set(sys.modules)
    readying.begin()
    qtbot.waitUntil(lambda: set(modules) <= set(sys.modules))


def test_at_a_desk_it_is_all_loaded_once_the_quotes_are_judged() -> None:
    told = subprocess.run([sys.executable, "-c", AT_A_DESK], capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"
