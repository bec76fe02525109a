"""Nothing outside the folder is ever read, whatever a briefing that came by mail names as its texts."""
# ruff: noqa: E501 (a table of slips reads by its columns)

from __future__ import annotations

import hashlib
import os
import socket
from pathlib import Path

import pytest

from briefing.core.sentence import verbatim, worded
from briefing.storage import AbsenceReason, BrokenBriefing, files, open_briefing, texts
from tests.storage.folder import SMALL, Folder, changed

pytestmark = pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="links are refused in another way here")


def naming(path: str) -> str:
    return changed("text: sources/courier.txt", f'text: "{path}"')


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("../secret.txt", "`../secret.txt` leaves the folder: a source’s text lies inside it"),
        ("sources/../../secret.txt", "`sources/../../secret.txt` leaves the folder: a source’s text lies inside it"),
        ("/etc/passwd", "`/etc/passwd` is not a path inside the folder: write it from the folder on, with `/`"),
        ("C:/secret.txt", "`C:/secret.txt` is not a path inside the folder: write it from the folder on, with `/`"),
        ("..\\\\secret.txt", "`..\\secret.txt` is not a path inside the folder: write it from the folder on, with `/`"),
        ("sources//courier.txt", "`sources//courier.txt` is not a path of a file"),
        ("./briefing.yaml", "`./briefing.yaml` is not a path of a file"),
        ("a\\nb", "`a\\nb` is not a path of a file"),
        ("sources", "`sources` is a folder, not a file"),
        ("sources/nowhere.txt", "`sources/nowhere.txt` is not in the folder"),
        ("briefing.yaml/x", "`briefing.yaml/x` goes through a file or a link as if it were a folder; links are not followed"),
        ("x" * 300, f"`{'x' * 59}…` is too long for a file name"),
    ],
)  # fmt: skip
def test_a_path_that_is_not_one_inside_the_folder_is_refused(folder: Folder, path: str, said: str) -> None:
    (folder.path.parent / "secret.txt").write_text("secret")
    assert folder.problem(naming(path)) == f"10:11: the text of the source `courier`: {said}"


def test_links_are_not_followed(folder: Folder, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "secret.txt").write_text("secret")
    (folder.path / "file.txt").symlink_to(secret / "secret.txt")
    (folder.path / "inside").symlink_to(secret)
    assert folder.problem(naming("file.txt")).endswith("`file.txt` is a link, and links are not followed")
    assert "links are not followed" in folder.problem(naming("inside/secret.txt"))


def test_the_briefing_itself_may_not_be_a_link(folder: Folder, tmp_path: Path) -> None:
    outside = tmp_path / "outside.yaml"
    outside.write_text(SMALL)
    folder.file.symlink_to(outside)
    with pytest.raises(BrokenBriefing, match="the file is a link, and links are not followed"):
        open_briefing(folder.path)


def test_the_folder_may_be_reached_through_a_link(folder: Folder, tmp_path: Path) -> None:
    folder.open()
    (tmp_path / "link").symlink_to(folder.path)
    assert open_briefing(tmp_path / "link").texts


def test_pipes_sockets_and_devices_are_not_waited_for(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(folder.path / "pipe")
    assert folder.problem(naming("pipe")).endswith("`pipe` is not a regular file")
    monkeypatch.chdir(folder.path)  # the name of a socket may have 100 characters
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket")
        assert folder.problem(naming("socket")).endswith("`socket` is not a regular file")
    with pytest.raises(BrokenBriefing, match="/dev/null: the file is not a regular file"):
        open_briefing(Path("/dev/null"))


def test_no_more_than_64_mebibytes(folder: Folder) -> None:
    with (folder.path / "large.txt").open("wb") as large:
        large.truncate(files.LARGEST + 1)
    assert folder.problem(naming("large.txt")).endswith("`large.txt` has more than 64 MiB")


def test_all_texts_together_are_bounded(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "LARGEST_TOGETHER", 60)
    folder.put("sources/gazette.txt", "x" * 30)
    yaml = changed("sources:\n", "sources:\n  gazette: {title: Gazette, text: sources/gazette.txt}\n")
    assert "more than 512 MiB together" in " ".join(folder.problems(yaml))


def test_a_text_that_the_machine_keeps_leaves_its_quotes_unchecked(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> bytes:
        raise files.Unreadable(worded("cannot be read: {reason}", reason=verbatim("Permission denied")))

    monkeypatch.setattr(texts, "read_inside", refuse)
    opened = folder.open()
    assert opened.absent["courier"].reason is AbsenceReason.UNREADABLE
    assert [str(warning) for warning in opened.warnings] == [
        f"{folder.file}:10:11: the text of the source `courier` cannot be read: Permission denied; "
        "its quotes are unchecked"
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_said(folder: Folder) -> None:
    folder.path.chmod(0)
    try:
        with pytest.raises(BrokenBriefing, match="the folder cannot be read: Permission denied"):
            open_briefing(folder.path)
    finally:
        folder.path.chmod(0o755)


def test_a_text_that_vanishes_while_it_is_read_is_said(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    opening = files._opened

    def vanishing(place: Path, parts: list[str]) -> int:
        (folder.path / "sources" / "courier.txt").unlink(missing_ok=True)
        return opening(place, parts)

    folder.put("briefing.yaml", SMALL)
    monkeypatch.setattr(files, "_opened", vanishing)
    with pytest.raises(BrokenBriefing, match=r"10:11: .*`sources/courier.txt` is not in the folder"):
        open_briefing(folder.path)


def test_a_text_that_turns_into_a_link_while_it_is_read_is_not_followed(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    opening = files._opened

    def turning(place: Path, parts: list[str]) -> int:
        if parts[-1] == "courier.txt":
            (folder.path / "sources" / "courier.txt").unlink()
            (folder.path / "sources" / "courier.txt").symlink_to(tmp_path / "secret.txt")
        return opening(place, parts)

    folder.put("briefing.yaml", SMALL)
    monkeypatch.setattr(files, "_opened", turning)
    with pytest.raises(BrokenBriefing, match="is a link, and links are not followed"):
        open_briefing(folder.path)


def test_a_text_that_changes_while_it_is_read_is_hashed_as_it_was_read(folder: Folder) -> None:
    """What is shown, what is hashed and what is judged are the same bytes, read once."""
    opened = folder.open()
    before = opened.texts["courier"]
    folder.put("sources/courier.txt", "Another text.")
    assert hashlib.sha256(before.raw.encode()).hexdigest() == before.sha256


def test_a_briefing_in_a_folder_that_nobody_may_write_to_opens(folder: Folder) -> None:
    folder.open()
    folder.path.chmod(0o500)
    try:
        assert open_briefing(folder.path).texts
    finally:
        folder.path.chmod(0o755)
