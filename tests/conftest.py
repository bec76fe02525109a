"""What holds for every test: no display, nobody's settings, and no test is judged by the clock."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

_OWN_PLACES = Path(tempfile.mkdtemp(prefix="briefing-tests-"))

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # whoever runs them, the terminal speaks English unless a test asks for more
for _place in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
    os.environ[_place] = str(_OWN_PLACES / _place.lower())

settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The processes begun from now on."""
    begun: list[subprocess.Popen[bytes]] = []
    really = subprocess.Popen

    def popen(*words: Any, **options: Any) -> subprocess.Popen[bytes]:
        begun.append(really(*words, **options))
        return begun[-1]

    monkeypatch.setattr(subprocess, "Popen", popen)
    return begun


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    import shutil

    shutil.rmtree(_OWN_PLACES, ignore_errors=True)
