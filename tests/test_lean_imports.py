"""Importing is lean: PySide reads no source while a window is loaded, and Qt's methods keep their names."""

from __future__ import annotations

import inspect
import subprocess
import sys

import pytest

from briefing.lean_imports import keep_imports_lean

WINDOW = """
import linecache, os
import briefing.commands.complaint  # the first that the command line loads
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


def test_what_reads_source_for_pyside_is_not_loaded_and_others_have_it_whole() -> None:
    program = WINDOW + """
import sys
assert "inspect" not in sys.modules, "typing_extensions or PySide loads it"
import inspect
assert "keep_imports_lean" in inspect.getsource(briefing.lean_imports)
seen_by_pyside = sys.modules["shibokensupport.feature"].inspect
assert seen_by_pyside is not inspect and seen_by_pyside.signature is inspect.signature
"""
    subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)


def test_whoever_looks_through_inspect_while_pyside_is_loaded_sees_the_real_one() -> None:
    program = """
import sys
from briefing.lean_imports import Sourceless
stand_in = sys.modules["inspect"] = Sourceless()
assert stand_in.cleandoc("  here") == "here"
assert sys.modules["inspect"] is not stand_in
"""
    subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)


def test_what_was_loaded_before_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    keep_imports_lean()
    assert sys.modules["inspect"] is inspect
    monkeypatch.delitem(sys.modules, "inspect")
    keep_imports_lean()
    assert "inspect" not in sys.modules


DESCRIBED = """
import sys
if sys.argv[1:]:
    from briefing.lean_imports import keep_imports_lean
    keep_imports_lean()
from PySide6.QtCore import QObject, QPoint
for wrong in (lambda: QObject().setObjectName(), lambda: QPoint("here"), lambda: QObject(colour=1)):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(type(error), error)
print(QObject.setObjectName.__doc__, QPoint.setX.__doc__, QPoint.__doc__)
import PySide6.support.signature.lib.pyi_generator as generator
print(generator.__name__, generator.Formatter, sorted(name for name in dir(generator) if name != "__builtins__"))
"""


def test_pyside_describes_qt_as_ever_when_it_is_asked() -> None:
    said = [
        subprocess.run([sys.executable, "-c", DESCRIBED, *lean], check=True, capture_output=True, text=True).stdout
        for lean in ([], ["lean"])
    ]
    assert "setObjectName" in said[0]
    assert said[0] == said[1]


def test_of_what_describes_qt_nothing_is_run_for_a_window() -> None:
    program = WINDOW + """
import sys
from briefing.deferred_code import Deferred
names = ("errorhandler", "layout", "lib.enum_sig", "lib.pyi_generator", "lib.tool", "mapping", "parser")
modules = [sys.modules[f"PySide6.support.signature.{name}"] for name in names]
assert all(isinstance(vars(module)["__getattr__"], Deferred) for module in modules)
"""
    subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
