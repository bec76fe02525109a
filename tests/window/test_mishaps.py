"""What nobody foresaw: one calm sentence in the window, the traceback in a file, and the window goes on."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing.mishaps import Mishaps

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from briefing import app, mishaps
from briefing.bureau import Bureau
from briefing.widgets.theme import Theme

mishaps.log_file = lambda: Path(sys.argv[1])
application = app._application()
theme = Theme()
theme.dress(application)
bureau = Bureau(theme, "en")
desk = bureau.open(Path(sys.argv[2]))
desk.window.show()

def stumble():
    raise LookupError("a stone on the way")

def look():
    print(desk.window.notice.isVisible(), desk.window.notice.sentence.text())
    application.closeAllWindows()

QTimer.singleShot(50, stumble)
QTimer.singleShot(300, look)
sys.exit(app._watched(application, bureau))
"""


@pytest.fixture
def mishaps(tmp_path: Path) -> Iterator[Mishaps]:
    mishaps = Mishaps(tmp_path / "logs" / "mishaps.log")
    mishaps.install()
    yield mishaps
    mishaps.uninstall()


def stumble() -> None:
    raise LookupError("a stone on the way")


def test_the_window_says_it_calmly_and_goes_on(folder: Path, tmp_path: Path) -> None:
    log = tmp_path / "mishaps.log"
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(log), str(folder)], capture_output=True, text=True, timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("True Something went wrong; the window goes on. What happened is written in ")
    assert "Traceback" not in done.stdout + done.stderr
    assert "LookupError: a stone on the way" in log.read_text("utf-8")


def test_an_error_in_another_thread_is_told_in_this_one(mishaps: Mishaps, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(mishaps.happened) as told:
        thread = threading.Thread(target=stumble)
        thread.start()
        thread.join()
    assert told.args == [str(tmp_path / "logs" / "mishaps.log")]
    assert "in stumble" in (tmp_path / "logs" / "mishaps.log").read_text("utf-8")


def test_where_nothing_can_be_written_it_is_told_all_the_same(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "logs").write_text("a file where the folder should be", "utf-8")
    mishaps = Mishaps(tmp_path / "logs" / "mishaps.log")
    with qtbot.waitSignal(mishaps.happened) as told:
        mishaps.take(LookupError, LookupError("x"), None)
    assert told.args == [""]


def test_a_long_log_is_begun_anew(mishaps: Mishaps, tmp_path: Path) -> None:
    log = tmp_path / "logs" / "mishaps.log"
    log.parent.mkdir()
    log.write_bytes(b"x" * 1_000_001)
    mishaps.take(LookupError, LookupError("x"), None)
    assert log.stat().st_size < 1_000
    assert (tmp_path / "logs" / "mishaps.old.log").stat().st_size == 1_000_001


def test_others_take_errors_again_when_it_is_uninstalled(tmp_path: Path) -> None:
    before = sys.excepthook, threading.excepthook
    mishaps = Mishaps(tmp_path / "mishaps.log")
    mishaps.install()
    mishaps.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def test_what_happens_again_and_again_is_told_once(mishaps: Mishaps, tmp_path: Path) -> None:
    """An error in painting happens with each painting."""
    told: list[str] = []
    mishaps.happened.connect(told.append)
    for _ in range(50):
        mishaps.take(LookupError, LookupError("x"), None)
    assert len(told) == 1
    assert (tmp_path / "logs" / "mishaps.log").read_text("utf-8").count("LookupError") == 1
