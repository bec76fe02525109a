"""Deferred code: a module runs when it is first asked for something, once, and is what it would have been."""

from __future__ import annotations

import builtins
from threading import Barrier, Thread
from types import ModuleType

import pytest

from briefing.deferred_code import deferring

SOURCE = b"runs.append(1)\nanswer: Undefined = 42\ndef asked(): return answer\n"


@pytest.fixture
def module() -> ModuleType:
    """A module of a source that notes in `runs` that it runs; it has not yet."""
    made = ModuleType("asked_late")
    made.runs = []  # type: ignore[attr-defined]
    with deferring({"far/away.py": ["asked"]}):
        exec(compile(SOURCE, "far/away.py", "exec"), vars(made))
    return made


def test_it_runs_at_the_first_question_and_once(module: ModuleType) -> None:
    assert module.runs == []
    assert module.answer == 42
    assert module.asked() == 42
    assert module.runs == [1]
    assert "__getattr__" not in vars(module)


def test_a_function_that_was_taken_before_hands_on_to_the_true_one(module: ModuleType) -> None:
    taken = vars(module)["asked"]
    assert module.runs == []
    assert taken() == 42
    assert vars(module)["asked"] is not taken
    assert (taken(), module.runs) == (42, [1])


def test_who_looks_through_all_modules_runs_nothing(module: ModuleType) -> None:
    assert not hasattr(module, "__path__")
    assert module.runs == []


def test_what_is_not_there_is_told_as_ever(module: ModuleType) -> None:
    with pytest.raises(AttributeError, match="module 'asked_late' has no attribute 'nothing'"):
        _ = module.nothing
    assert module.runs == [1]


def test_threads_that_ask_at_once_find_it_whole(module: ModuleType) -> None:
    together, found = Barrier(8), []

    def ask() -> None:
        together.wait()
        found.append(module.asked())

    threads = [Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (found, module.runs) == ([42] * 8, [1])


def test_other_code_is_compiled_as_ever_and_so_is_all_code_afterwards() -> None:
    before = builtins.compile
    with deferring({"far/away.py": ["asked"]}):
        assert eval(compile("6 * 7", "here.py", "eval")) == 42
        told: dict[str, object] = {}
        exec(compile("runs = 1", "far/away.py", "exec"), told)  # a text, which PySide's importer never compiles
        assert told["runs"] == 1
    assert builtins.compile is before


def test_an_error_in_the_block_leaves_nothing_behind() -> None:
    before = builtins.compile
    with pytest.raises(ZeroDivisionError), deferring({"far/away.py": ["asked"]}):
        _ = 1 / 0
    assert builtins.compile is before
