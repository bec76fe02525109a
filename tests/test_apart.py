"""Work in a process of its own has the same outcome as here, can be stopped, and ends with who asked for it."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from briefing import apart_child
from briefing.apart import EndedFromOutside, Told, do_apart

unix = pytest.mark.skipif(sys.platform == "win32", reason="no such signals")


def heedless(*what: object) -> bool:
    return True


def heedful(*what: object) -> bool:
    return False


def who_works(large: bytes, told: Told) -> tuple[int, bytes]:
    return os.getpid(), large[::-1]


def test_it_is_done_by_another_process_and_its_outcome_comes_back() -> None:
    large = os.urandom(3_000_000)
    worker, turned = do_apart(partial(who_works, large), heedless)
    assert worker != os.getpid()
    assert turned == large[::-1]


def count(told: Told) -> str:
    for number in range(100):
        told("counting", number / 100)
    told("done", 1.0)
    return "counted"


def test_it_tells_how_far_it_is_and_every_stage() -> None:
    heard: list[tuple[str, float]] = []

    def hear(stage: str, share: float) -> bool:
        heard.append((stage, share))
        return True

    assert do_apart(count, hear) == "counted"
    assert heard[0] == ("counting", 0.0)
    assert heard[-1] == ("done", 1.0)
    assert heard == sorted(heard, key=lambda it: it[1])


def until_told(file: Path, told: Told) -> str:
    while told(0.5):
        time.sleep(0.01)
    file.write_text("cleared away")
    return "stopped"


def test_who_is_told_to_stop_clears_away_first(tmp_path: Path) -> None:
    assert do_apart(partial(until_told, tmp_path / "told"), heedful) == "stopped"
    assert (tmp_path / "told").read_text() == "cleared away"


def divide(told: Told) -> float:
    return 1 / 0


def test_its_error_is_raised_here_with_the_place_there() -> None:
    with pytest.raises(ZeroDivisionError) as raised:
        do_apart(divide, heedless)
    assert "return 1 / 0" in "".join(raised.value.__notes__)


class Strange(Exception):
    """An error that is not made of what it says."""

    def __init__(self, one: int, two: int) -> None:
        super().__init__("strange")


def raise_strange(told: Told) -> None:
    raise Strange(1, 2)


def test_an_error_that_cannot_be_sent_is_told_in_words() -> None:
    with pytest.raises(RuntimeError, match="raise Strange"):
        do_apart(raise_strange, heedless)


def give_back_what_cannot_be_sent(told: Told) -> Callable[[], None]:
    return lambda: None


def test_an_outcome_that_cannot_be_sent_is_an_error() -> None:
    with pytest.raises((AttributeError, pickle.PicklingError)):
        do_apart(give_back_what_cannot_be_sent, heedless)


def prattle(told: Told) -> str:
    print("a library that thinks it is alone")
    os.write(1, b"and another one")
    return "done"


def test_what_anything_prints_is_no_outcome() -> None:
    assert do_apart(prattle, heedless) == "done"


@unix
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGSEGV])
def test_a_process_that_is_ended_from_outside(
    end: signal.Signals, tmp_path: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    def kill(share: float) -> bool:
        started[0].send_signal(end)
        return True

    with pytest.raises(EndedFromOutside):
        do_apart(partial(until_told, tmp_path / "told"), kill)


def test_where_no_process_can_be_begun_it_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*words: Any, **options: Any) -> None:
        raise BlockingIOError(11, "no more processes")

    monkeypatch.setattr(subprocess, "Popen", refuse)
    assert do_apart(partial(who_works, b"ab"), heedless) == (os.getpid(), b"ba")


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_it_ends_when_its_parent_is_gone(share: float, tmp_path: Path) -> None:
    sent = pickle.dumps(partial(until_told, tmp_path / "told"))
    with subprocess.Popen(
        [sys.executable, "-P", apart_child.__file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin and process.stdout
        process.stdin.write(sent[: int(len(sent) * share)])
        process.stdin.flush()
        if share == 1:
            assert pickle.load(process.stdout) == (apart_child.TOLD, (0.5,))
        process.stdin.close()  # what the end of the parent does
        assert process.wait(30) == 0
    assert (tmp_path / "told").exists() == (share == 1)


def test_a_folder_that_it_is_started_in_gives_it_no_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A briefing comes from a stranger, with modules of the stranger's beside it."""
    for name in ("briefing", "pickle", "threading", "tests"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('the stranger’s code')")
    monkeypatch.chdir(tmp_path)
    assert do_apart(count, heedless) == "counted"
