"""msgspec is loaded without a package that it does not need here."""

from __future__ import annotations

import subprocess
import sys

import pytest

from briefing.lean_msgspec import as_if_absent

LOADED = """
import sys
import briefing.core, msgspec
print("typing_extensions" in sys.modules)
import typing_extensions
"""


def test_to_know_a_briefing_takes_no_typing_extensions_and_who_wants_them_has_them() -> None:
    pytest.importorskip("typing_extensions")
    done = subprocess.run([sys.executable, "-c", LOADED], check=True, capture_output=True, text=True)
    assert done.stdout.split() == ["False"]


def test_a_module_is_absent_for_the_time_if_it_was_not_there_before(monkeypatch: pytest.MonkeyPatch) -> None:
    with as_if_absent("sys"):
        import sys as found
    assert found is sys
    monkeypatch.delitem(sys.modules, "this", raising=False)
    with as_if_absent("this"), pytest.raises(ImportError):
        import this  # noqa: F401
    assert "this" not in sys.modules
