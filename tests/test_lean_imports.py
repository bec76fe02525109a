"""Importing is lean: PySide reads no source while a window is loaded, and Qt's methods keep their names."""

from __future__ import annotations

import subprocess
import sys
from types import ModuleType

import pytest

from briefing.lean_imports import keep_imports_lean, wants_other_names

WINDOW = """
import linecache, os
import briefing
from briefing.lean_imports import keep_imports_lean
keep_imports_lean()
import briefing.app
from PySide6.QtCore import QObject
thing = QObject()
thing.setObjectName("here")
assert (thing.objectName(), hasattr(thing, "object_name")) == ("here", False)
house = os.path.dirname(briefing.__file__) + os.sep
print(*(file for file in linecache.cache if file.startswith(house)))
"""


def test_no_source_is_read_while_a_window_is_loaded() -> None:
    done = subprocess.run([sys.executable, "-c", WINDOW], check=True, capture_output=True, text=True)
    assert done.stdout.split() == []


def test_another_pyside_that_looks_in_another_way_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    other = ModuleType("shibokensupport.feature")
    monkeypatch.setitem(sys.modules, "shibokensupport.feature", other)
    keep_imports_lean()
    assert not hasattr(other, "_mod_uses_pyside")
    monkeypatch.delitem(sys.modules, "shibokensupport.feature")
    keep_imports_lean()


def test_no_module_wants_other_names() -> None:
    assert not wants_other_names(sys)
