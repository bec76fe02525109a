"""Looking for briefings: what counts as one, and what a hostile or a huge tree cannot do."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.language import Wording
from briefing.library import walking
from briefing.library.told import Trouble
from briefing.library.walking import walk
from tests.storage.folder import SMALL

ONLY_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="the system has no such files")


def write(file: Path, content: str | bytes = SMALL) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def found(*roots: Path) -> list[str]:
    return [file.as_posix().removeprefix(f"{roots[0].as_posix()}/") for file in walk(roots).files]


def troubles(*roots: Path) -> list[Trouble]:
    return [told.trouble for told in walk(roots).told]


def test_every_yaml_file_that_is_meant_as_a_briefing_is_found_at_any_depth(tmp_path: Path) -> None:
    for name in ("a/briefing.yaml", "a/b/c/talks.yml", "two/one.yaml", "two/other.YAML", "top.yaml"):
        write(tmp_path / name)
    assert found(tmp_path) == ["a/b/c/talks.yml", "a/briefing.yaml", "top.yaml", "two/one.yaml", "two/other.YAML"]


@pytest.mark.parametrize(
    "other", ["", "on: push\njobs: {}\n", "x: {briefing: 1}\n  \n", "briefing: none\n", b"\xff\xfe\x00"]
)
def test_yaml_files_of_other_programs_are_not_briefings(tmp_path: Path, other: str | bytes) -> None:
    write(tmp_path / "settings.yaml", other)
    assert found(tmp_path) == []


@pytest.mark.parametrize(
    "written",
    ["briefing: 1", "\ufeffbriefing: 1", "# mine\n'briefing': 1", "title: x\nbriefing: '1'", "{briefing: 1}"],
)
def test_a_briefing_is_known_by_the_version_of_its_format(tmp_path: Path, written: str) -> None:
    write(tmp_path / "talks.yaml", written)
    assert found(tmp_path) == ["talks.yaml"]


def test_a_file_that_is_called_briefing_is_one_whatever_it_holds(tmp_path: Path) -> None:
    write(tmp_path / "briefing.yaml", b"\xff\x00")
    assert found(tmp_path) == ["briefing.yaml"]


def test_hidden_folders_and_files_are_passed_by_unless_they_are_named(tmp_path: Path) -> None:
    write(tmp_path / ".git/briefing.yaml")
    write(tmp_path / ".briefing.yaml")
    assert found(tmp_path) == []
    assert found(tmp_path / ".git") == ["briefing.yaml"]


@ONLY_POSIX
def test_no_link_is_followed_out_of_the_folder_or_round_in_it(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside/briefing.yaml").parent
    inside = write(tmp_path / "inside/real/briefing.yaml").parent.parent
    (inside / "round").symlink_to(inside, target_is_directory=True)
    (inside / "out").symlink_to(outside, target_is_directory=True)
    (inside / "linked.yaml").symlink_to(outside / "briefing.yaml")
    assert found(inside) == ["real/briefing.yaml"]
    assert troubles(inside) == []


@ONLY_POSIX
def test_a_folder_that_is_named_may_itself_be_a_link(tmp_path: Path) -> None:
    write(tmp_path / "real/briefing.yaml")
    (tmp_path / "mine").symlink_to(tmp_path / "real", target_is_directory=True)
    assert found(tmp_path / "mine") == ["briefing.yaml"]


@ONLY_POSIX
def test_pipes_and_sockets_are_passed_by_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "briefing.yaml")
    (tmp_path / "folder.yaml").mkdir()
    write(tmp_path / "folder.yaml/briefing.yaml")
    assert found(tmp_path) == ["folder.yaml/briefing.yaml"]


def test_folders_inside_each_other_are_looked_through_once(tmp_path: Path) -> None:
    write(tmp_path / "a/b/briefing.yaml")
    assert len(walk([tmp_path / "a/b", tmp_path, tmp_path / "a", tmp_path]).files) == 1


def test_a_folder_that_is_not_there_is_told_and_the_others_are_looked_through(tmp_path: Path) -> None:
    file = write(tmp_path / "a/briefing.yaml")
    roots = [tmp_path / "gone", file, tmp_path / "a"]
    assert walk(roots).files == (file,)
    assert troubles(*roots) == [Trouble.NO_FOLDER, Trouble.NO_FOLDER]


@pytest.fixture
def refusing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[OSError], None]:
    """Two folders with a briefing each, `a` and `b`, of which the system will not list the first."""
    for name in "ab":
        write(tmp_path / name / "briefing.yaml")
    scandir = os.scandir

    def refuse(error: OSError) -> None:
        def listed(folder: Path) -> object:
            if folder.name == "a":
                raise error
            return scandir(folder)

        monkeypatch.setattr("briefing.library.walking.os.scandir", listed)

    return refuse


def test_a_folder_that_may_not_be_read_is_told_with_the_reason(
    tmp_path: Path, refusing: Callable[[OSError], None]
) -> None:
    refusing(PermissionError(13, "Permission denied"))
    assert found(tmp_path) == ["b/briefing.yaml"]
    (told,) = walk([tmp_path]).told
    assert told.say(Wording("en")) == f"{tmp_path / 'a'} cannot be read: Permission denied"


def test_a_folder_that_vanishes_while_one_looks_is_as_if_it_had_not_been(
    tmp_path: Path, refusing: Callable[[OSError], None]
) -> None:
    refusing(FileNotFoundError(2, "No such file or directory"))
    assert found(tmp_path) == ["b/briefing.yaml"]
    assert troubles(tmp_path) == []


def test_a_tree_that_is_too_deep_or_too_large_has_an_end_and_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(walking, "DEEPEST", 2)
    write(tmp_path / "1/2/briefing.yaml")
    write(tmp_path / "1/2/3/briefing.yaml")
    assert found(tmp_path) == ["1/2/briefing.yaml"]
    assert troubles(tmp_path) == [Trouble.TOO_DEEP]
    monkeypatch.setattr(walking, "MOST_NAMES", 1)
    assert found(tmp_path) == []
    assert troubles(tmp_path) == [Trouble.TOO_MANY]
