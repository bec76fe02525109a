"""Who only opens a briefing waits for no parser, and gets what the parser would have given."""

from __future__ import annotations

from pathlib import Path

import pytest

from briefing import cli
from briefing.commands.arguments import parsed
from briefing.commands.names import COMMANDS, paths_only


@pytest.mark.parametrize("words", [[], ["open"], ["talks"], ["open", "talks"], ["open", "check"], ["a b/c"], [""]])
def test_a_path_or_nothing_is_read_as_the_parser_reads_it(words: list[str]) -> None:
    paths = paths_only(words)
    assert paths is not None
    wanted = vars(parsed(words))
    assert (Path(paths[0]) if paths else None) == wanted.pop("path")
    assert not any(value for name, value in wanted.items() if name != "carry_out")


@pytest.mark.parametrize("command", COMMANDS[1:])
def test_a_command_is_no_path(command: str) -> None:
    assert paths_only([command]) is None


@pytest.mark.parametrize(
    "words", [["a", "b"], ["open", "a", "b"], ["--help"], ["open", "--fact", "x"], ["-"], ["--", "a"]]
)
def test_all_else_is_for_the_parser(words: list[str]) -> None:
    assert paths_only(words) is None


def test_a_path_goes_to_the_window_with_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[object, ...]] = []

    def open_window(*words: object, **named: object) -> int:
        opened.append((words, named))
        return 0

    monkeypatch.setattr("briefing.commands.window.open_window", open_window)
    assert [cli.main(words) for words in ([], ["open"], ["talks"], ["open", "talks"])] == [0] * 4
    assert opened == [((None,), {}), ((None,), {}), ((Path("talks"),), {}), ((Path("talks"),), {})]
