"""A briefing as git remembers it: read at an earlier commit, whatever the repository is set up to do."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from briefing.storage import BrokenBriefing, Opened
from briefing.storage.history import NoHistory, has_history, open_at
from tests.storage.folder import COURIER, SMALL, Folder, changed
from tests.storage.repository import Repository, needs_git

pytestmark = needs_git


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path / "work")


@pytest.fixture
def folder(repository: Repository) -> Folder:
    """A briefing two folders deep, committed once and changed since."""
    folder = Folder(repository.path / "deep" / "talks")
    folder.put("briefing.yaml", SMALL)
    repository.commit()
    folder.put("briefing.yaml", changed("They met.", "They met again."))
    folder.put("sources/courier.txt", "Gone.")
    return folder


def title(opened: Opened) -> object:
    return opened.briefing.timeline[0].text


class TestWhatIsRead:
    def test_the_file_and_its_texts_as_they_were(self, folder: Folder) -> None:
        for path in (folder.path, folder.file):
            then = open_at(path, "HEAD")
            assert title(then) == {"en": "They met.", "fr": "Ils se sont vus."}
            assert then.texts["courier"].raw == COURIER

    def test_at_any_name_of_a_commit(self, folder: Folder, repository: Repository) -> None:
        repository.git("tag", "first")
        commit = repository.commit()
        repository.commit()
        for name in ("first", "HEAD~2", "main~2", f"{commit}~1", f"{commit[:9]}^"):
            assert open_at(folder.path, name).texts["courier"].raw == COURIER
        assert open_at(folder.path, commit[:9]).texts["courier"].raw == "Gone."

    def test_a_folder_that_is_the_repository_itself(self, tmp_path: Path) -> None:
        repository = Repository(tmp_path / "talks")
        folder = Folder(repository.path)
        folder.put("briefing.yaml", SMALL)
        repository.commit()
        assert open_at(folder.path, "HEAD").texts["courier"].raw == COURIER

    def test_a_file_that_had_another_name(self, folder: Folder, repository: Repository) -> None:
        repository.commit()
        folder.file.rename(folder.path / "talks.yml")
        assert open_at(folder.path, "HEAD").file.name == "briefing.yaml"

    def test_a_folder_in_which_no_file_is_left(self, folder: Folder) -> None:
        folder.file.unlink()
        assert open_at(folder.path, "HEAD").file.name == "briefing.yaml"

    def test_nothing_is_changed_and_nothing_checked_out(self, folder: Folder, repository: Repository) -> None:
        before = {file: file.stat().st_mtime_ns for file in sorted(repository.path.rglob("*"))}
        open_at(folder.path, "HEAD")
        assert {file: file.stat().st_mtime_ns for file in sorted(repository.path.rglob("*"))} == before

    def test_a_briefing_that_was_broken_is_told_with_its_line_and_commit(
        self, folder: Folder, repository: Repository
    ) -> None:
        folder.put("briefing.yaml", changed("topics: [training]", "topics: [trainning]"))
        repository.commit()
        with pytest.raises(BrokenBriefing, match=r"talks@HEAD.briefing.yaml:22:14: .*did you mean `training`"):
            open_at(folder.path, "HEAD")

    def test_whether_there_is_a_history_is_seen_without_asking_git(self, folder: Folder, tmp_path: Path) -> None:
        assert has_history(folder.path)
        assert not has_history(tmp_path)


class TestWhatGitCannotTell:
    def told(self, path: Path, revision: str) -> str:
        with pytest.raises(NoHistory) as refused:
            open_at(path, revision)
        assert "\n" not in str(refused.value)
        return str(refused.value)

    def test_a_folder_without_a_repository(self, tmp_path: Path) -> None:
        folder = Folder(tmp_path / "talks")
        folder.put("briefing.yaml", SMALL)
        assert "is not in a git repository" in self.told(folder.path, "HEAD")

    @pytest.mark.parametrize("name", ["HEAD~9", "nobody", "--output=x", "-", "HEAD:deep", ":0", "a b", "^HEAD"])
    def test_what_is_no_commit(self, folder: Folder, name: str) -> None:
        assert f"git knows no commit `{name}` here" in self.told(folder.path, name)

    @pytest.mark.parametrize("name", ["", " ", "HEAD\nHEAD", "a\0b", "\x1b[31m"])
    def test_what_cannot_be_one(self, folder: Folder, name: str) -> None:
        assert "cannot be the name of a commit" in self.told(folder.path, name)

    def test_a_repository_without_a_commit(self, tmp_path: Path) -> None:
        folder = Folder(Repository(tmp_path / "new").path)
        folder.put("briefing.yaml", SMALL)
        assert "git knows no commit `HEAD` here" in self.told(folder.path, "HEAD")

    def test_a_folder_that_was_not_there(self, folder: Folder, repository: Repository) -> None:
        later = Folder(repository.path / "later")
        later.put("briefing.yaml", SMALL)
        assert "was not in git at that commit" in self.told(later.path, "HEAD")

    def test_git_is_not_installed(self, folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PATH", str(folder.path))
        assert self.told(folder.path, "HEAD").startswith("git is not installed")

    def test_somebody_elses_repository(self, folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
        from briefing.storage import git

        asked = {**git._AROUND, "GIT_TEST_ASSUME_DIFFERENT_OWNER": "1"}  # git's own way to test this
        monkeypatch.setattr(git, "_AROUND", asked)
        monkeypatch.setenv("HOME", str(folder.path))
        assert "belongs to somebody else" in self.told(folder.path, "HEAD")
        assert "safe.directory" in self.told(folder.path, "HEAD")


class TestAHostileRepository:
    """Whoever sends a folder with a `.git` in it can write there what he likes."""

    @pytest.fixture
    def trap(self, tmp_path: Path) -> Path:
        """A program that leaves a trace where it is run."""
        program, trace = tmp_path / "trap.sh", tmp_path / "trace"
        program.write_text(f"#!/bin/sh\ntouch {trace}\nexit 1\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        return program

    @pytest.mark.skipif(sys.platform == "win32", reason="the trap is a shell script")
    def test_no_program_that_its_configuration_names_is_run(
        self, folder: Folder, repository: Repository, trap: Path
    ) -> None:
        (repository.path / ".gitattributes").write_text("* diff=evil filter=evil\n")
        repository.commit()
        for key in (
            "core.fsmonitor", "core.pager", "core.sshCommand", "core.editor", "core.askPass", "diff.external",
            "diff.evil.textconv", "diff.evil.command", "filter.evil.smudge", "filter.evil.clean",
            "filter.evil.process", "gpg.program", "credential.helper", "core.alternateRefsCommand",
            "uploadpack.packObjectsHook", "pager.cat-file", "alias.cat-file",
        ):
            repository.git("config", key, str(trap))
        for hook in ("post-checkout", "post-index-change", "reference-transaction", "pre-auto-gc"):
            (repository.path / ".git" / "hooks" / hook).write_bytes(trap.read_bytes())
            (repository.path / ".git" / "hooks" / hook).chmod(0o755)
        open_at(folder.path, "HEAD")
        assert not (trap.parent / "trace").exists()

    @pytest.mark.skipif(sys.platform == "win32", reason="the trap is a shell script")
    @pytest.mark.parametrize("url", ["ext::{trap} %S", "{trap}", "file://{trap}", "ssh://host/x"])
    def test_what_is_missing_is_not_fetched(
        self, folder: Folder, repository: Repository, trap: Path, url: str
    ) -> None:
        """A partial clone fetches the objects that it lacks, by a program that its configuration names."""
        for key, value in {
            "core.repositoryFormatVersion": "1", "extensions.partialClone": "evil", "remote.evil.promisor": "true",
            "remote.evil.url": url.format(trap=trap), "remote.evil.uploadpack": str(trap),
            "core.sshCommand": str(trap), "protocol.ext.allow": "always", "protocol.allow": "always",
        }.items():
            repository.git("config", key, value)
        blob = repository.git("rev-parse", "HEAD:deep/talks/sources/courier.txt")
        (repository.path / ".git" / "objects" / blob[:2] / blob[2:]).unlink()
        with pytest.raises(NoHistory, match="git lacks a file of that commit"):
            open_at(folder.path, "HEAD")
        assert not (trap.parent / "trace").exists()

    @pytest.mark.skipif(not hasattr(os, "symlink"), reason="links")
    @pytest.mark.parametrize("target", ["/etc/hostname", "../../../secret.txt"])
    def test_a_link_is_not_followed(self, folder: Folder, repository: Repository, target: str) -> None:
        (repository.path / "secret.txt").write_text("secret")
        text = folder.path / "sources" / "courier.txt"
        text.unlink()
        text.symlink_to(target)
        repository.commit()
        with pytest.raises(BrokenBriefing, match="is not in the folder"):
            open_at(folder.path, "HEAD")

    @pytest.mark.skipif(not hasattr(os, "symlink"), reason="links")
    def test_nor_a_link_to_a_folder(self, folder: Folder, repository: Repository) -> None:
        (repository.path / "elsewhere").mkdir()
        (folder.path / "sources" / "courier.txt").rename(repository.path / "elsewhere" / "courier.txt")
        (folder.path / "sources").rmdir()
        (folder.path / "sources").symlink_to("../../elsewhere")
        repository.commit()
        with pytest.raises(BrokenBriefing, match="is not in the folder"):
            open_at(folder.path, "HEAD")

    @pytest.mark.parametrize("path", ["../secret.txt", "/etc/hostname", "a/../../secret.txt"])
    def test_a_text_outside_of_the_folder_is_not_read(
        self, folder: Folder, repository: Repository, path: str
    ) -> None:
        (folder.path.parent / "secret.txt").write_text("secret")
        folder.put("briefing.yaml", changed("sources/courier.txt", path))
        repository.commit()
        with pytest.raises(BrokenBriefing, match="folder"):
            open_at(folder.path, "HEAD")

    def test_what_the_readers_own_environment_says_of_git_is_left_aside(
        self, folder: Folder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        """As within a hook of another repository, which points git to that one."""
        monkeypatch.setenv("GIT_DIR", str(tmp_path / "nowhere"))
        monkeypatch.setenv("GIT_OBJECT_DIRECTORY", str(tmp_path / "nowhere"))
        assert open_at(folder.path, "HEAD").texts["courier"].raw == COURIER

    def test_an_object_is_not_taken_for_another(self, folder: Folder, repository: Repository) -> None:
        old = repository.git("rev-parse", "HEAD:deep/talks/sources/courier.txt")
        repository.commit()
        repository.git("replace", old, repository.git("rev-parse", "HEAD:deep/talks/sources/courier.txt"))
        assert open_at(folder.path, "HEAD~1").texts["courier"].raw == COURIER

    def test_a_file_that_is_too_large_is_not_read(
        self, folder: Folder, repository: Repository, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("briefing.storage.history.LARGEST", len(SMALL) + 1)
        folder.put("sources/courier.txt", "x" * (len(SMALL) + 10))
        repository.commit()
        with pytest.raises(NoHistory, match="larger at that commit"):
            open_at(folder.path, "HEAD")

    def test_a_bare_repository_that_poses_as_a_folder_is_none(self, tmp_path: Path) -> None:
        repository = Repository(tmp_path / "work")
        folder = Folder(repository.path)
        folder.put("briefing.yaml", SMALL)
        repository.commit()
        (repository.path / ".git").rename(tmp_path / "posing")
        posing = Folder(tmp_path / "posing")
        posing.put("briefing.yaml", SMALL)
        with pytest.raises(NoHistory):
            open_at(posing.path, "HEAD")
