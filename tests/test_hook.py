"""The hook of pre-commit: no commit breaks a briefing or a quote, whether it changes a file or takes one away."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from briefing import hook
from tests.command_line import Said, written
from tests.storage.folder import Folder

HOUSE = Path(__file__).parents[1]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "talks")


def test_a_changed_file_has_its_briefing_checked_once(folder: Folder, capsys: Said) -> None:
    path = Path(written(folder))
    changed_files = [str(path / "sources" / "courier.txt"), str(path / "briefing.yaml")]
    assert hook.check_changed(changed_files) == 0
    assert capsys.readouterr().out.count("facts: 2") == 1
    folder.put("sources/courier.txt", "Nothing of it.")
    assert hook.check_changed(["--strict", *changed_files]) == 1


def test_a_file_of_no_briefing_is_let_through(tmp_path: Path) -> None:
    assert hook.check_changed([str(tmp_path / "sources" / "x.txt")]) == 0


def test_pre_commit_finds_it() -> None:
    (told,) = yaml.safe_load((HOUSE / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert told["entry"] == f"python -m {hook.__name__}"
    assert told["files"] == hook.FILES
    assert re.search(told["files"], "politics/talks/sources/courier.txt")
    assert not re.search(told["files"], "mkdocs.yml")
    assert told["always_run"], "a commit that only takes a file away names none"


@pytest.mark.skipif(not shutil.which("git"), reason="there is no git here")
class TestInARepository:
    def test_a_text_that_a_commit_takes_away_is_missed(self, folder: Folder) -> None:
        path = repository(folder)
        assert called(path) == 0
        git(path, "rm", "-q", "sources/courier.txt")
        assert called(path) == 2

    def test_a_text_that_a_commit_moves_is_missed(self, folder: Folder) -> None:
        path = repository(folder)
        git(path, "mv", "sources/courier.txt", "sources/other.txt")
        assert called(path) == 2

    def test_a_text_that_was_taken_away_in_the_commits_of_a_branch_is_missed(
        self, folder: Folder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = repository(folder)
        git(path, "rm", "-q", "sources/courier.txt")
        commit(path)
        assert called(path) == 0
        monkeypatch.setenv("PRE_COMMIT_FROM_REF", "HEAD~1")
        monkeypatch.setenv("PRE_COMMIT_TO_REF", "HEAD")
        assert called(path) == 2

    def test_a_briefing_that_goes_as_a_whole_may_go(self, folder: Folder) -> None:
        path = repository(folder)
        git(path, "rm", "-rq", ".")
        path.mkdir(exist_ok=True)
        assert called(path) == 0


def test_where_there_is_no_repository_nothing_is_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    assert hook.taken_away() == []


def repository(folder: Folder) -> Path:
    """The briefing in a repository, committed."""
    path = Path(written(folder))
    git(path, "init", "-q")
    git(path, "add", ".")
    commit(path)
    return path


def commit(path: Path) -> None:
    git(path, "-c", "user.name=R", "-c", "user.email=r@example.org", "commit", "-qm", "x", "--no-verify")


def git(path: Path, *words: str) -> None:
    subprocess.run(["git", *words], cwd=path, check=True)


def called(path: Path) -> int:
    """What the hook answers when pre-commit names no file."""
    steps = ("import runpy, sys", f"sys.path.insert(0, {str(HOUSE)!r})", "sys.argv = ['hook']")
    program = "; ".join((*steps, f"runpy.run_module({hook.__name__!r}, run_name='__main__')"))
    return subprocess.run([sys.executable, "-c", program], cwd=path, capture_output=True, check=False).returncode
