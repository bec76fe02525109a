"""The command line as tests use it: typed into this process, or run as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from briefing.shipped import DATA
from tests.storage.folder import SMALL, Folder

TOUR = DATA / "tour"
MOROCCO = DATA / "morocco-us-ai-2025"
Said = pytest.CaptureFixture[str]


def written(folder: Folder, yaml: str = SMALL) -> str:
    folder.put("briefing.yaml", yaml)
    return str(folder.path)


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a process of its own, without a display."""
    around = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    around.pop("QT_QPA_PLATFORM", None)
    command = [sys.executable, "-m", "briefing", *words]
    return subprocess.run(
        command, capture_output=True, text=True, env=around | environment, timeout=120, check=False
    )
