"""Accepting the sources writes their hashes into the YAML file, and changes no other byte."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.storage import AbsenceReason, open_briefing
from briefing.storage.acceptance import NotAccepted, accept_sources, with_hashes
from briefing.storage.plain import plain
from tests.storage.folder import COURIER, SMALL, Folder, changed

HASH = hashlib.sha256(COURIER.encode()).hexdigest()
OLD = "0" * 64


@pytest.mark.parametrize(
    ("old", "new", "written"),
    [
        (
            "    title: Courier\n",
            f"    sha256: {OLD}  # by hand\n    title: Courier\n",
            f"sha256: {HASH}  # by hand",
        ),
        ("    title: Courier\n", f"    sha256: '{OLD}'\n    title: Courier\n", f"sha256: {HASH}\n"),
        ("    title: Courier\n", "    sha256:\n    title: Courier\n", f"    sha256: {HASH}\n"),
        ("    title: Courier\n", "    sha256:   # later\n    title: Courier\n", f"    sha256: {HASH}   # later\n"),
        ("    title: Courier\n", "    title: Courier\n", f"courier.txt\n    sha256: {HASH}\nparticipants"),
        ("courier.txt\n", "courier.txt  # kept\n", f"courier.txt  # kept\n    sha256: {HASH}\n"),
        (
            "  courier:\n    title: Courier\n    text: sources/courier.txt\n",
            "  courier: {title: Courier, text: sources/courier.txt, url: x}\n",
            f"text: sources/courier.txt, sha256: {HASH}, url: x}}\n",
        ),
        (
            "    text: sources/courier.txt\n",
            "    text: 'sources/courier.txt'\r\n",
            f"txt'\r\n    sha256: {HASH}\r\n",
        ),
    ],
)
def test_the_hash_is_put_where_it_belongs(folder: Folder, old: str, new: str, written: str) -> None:
    text = changed(old, new)
    opened = folder.open(text)
    assert accept_sources(opened) == ("courier",)
    content = folder.file.read_bytes().decode()
    assert written in content
    again = open_briefing(folder.path)
    assert again.texts["courier"].raw == COURIER
    assert again.briefing.sources["courier"].sha256 == HASH
    assert accept_sources(again) == ()
    assert folder.file.read_bytes().decode() == content


def test_only_the_hash_changes(folder: Folder) -> None:
    text = "\ufeff# head\r\n" + changed("    title: Courier\n", f"    sha256: {OLD}\n    title: Courier\n")
    opened = folder.open(text)
    assert opened.absent["courier"].reason is AbsenceReason.CHANGED
    accept_sources(opened)
    assert folder.file.read_bytes() == text.replace(OLD, HASH).encode()


def test_a_file_that_changed_in_the_meantime_is_left_alone(folder: Folder) -> None:
    opened = folder.open()
    folder.put("briefing.yaml", SMALL + "# mine\n")
    with pytest.raises(NotAccepted, match="has changed in the meantime"):
        accept_sources(opened)
    assert folder.file.read_text("utf-8") == SMALL + "# mine\n"


def test_permissions_stay_and_nothing_is_left_beside(folder: Folder) -> None:
    opened = folder.open()
    folder.file.chmod(0o640)
    accept_sources(opened)
    assert folder.file.stat().st_mode & 0o777 == 0o640
    assert sorted(file.name for file in folder.path.iterdir()) == ["briefing.yaml", "sources"]


def test_a_write_that_fails_leaves_the_file_as_it_was(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    opened = folder.open()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotAccepted, match="cannot be written: No space left on device"):
        accept_sources(opened)
    assert folder.file.read_text("utf-8") == SMALL
    assert sorted(file.name for file in folder.path.iterdir()) == ["briefing.yaml", "sources"]


def test_what_cannot_be_proved_is_not_written() -> None:
    hard = "sources:\n  courier:\n    ? text\n    : a.txt\n"
    with pytest.raises(NotAccepted, match="write them by hand"):
        with_hashes(hard, {"courier": HASH})


@given(
    st.sampled_from(["block", "flow"]),
    st.sampled_from(["", "sha256", "empty"]),
    st.sampled_from(["\n", "\r\n"]),
    st.sampled_from(["a.txt", "'a.txt'", '"a.txt"', "a b.txt", "\U0001f600.txt"]),
    st.booleans(),
)
def test_every_way_of_writing_a_source_keeps_its_other_words(
    style: str, has: str, newline: str, text: str, first: bool
) -> None:
    pairs = ["title: é \U0001f600", f"text: {text}"]
    extra = {"": [], "sha256": [f"sha256: {OLD}"], "empty": ["sha256: "]}[has]
    pairs = [*extra, *pairs] if first else [*pairs, *extra]
    entry = (
        f"{{{', '.join(pairs)}}}" if style == "flow" else newline + newline.join(f"    {pair}" for pair in pairs)
    )
    yaml = f"sources:{newline}  s:{' ' if style == 'flow' else ''}{entry}{newline}end: x{newline}"
    before, after = plain(yaml), plain(with_hashes(yaml, {"s": HASH}))
    assert after["sources"]["s"] == {**before["sources"]["s"], "sha256": HASH}
    assert after["end"] == "x"


def test_the_path_given_may_be_relative(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.open()
    monkeypatch.chdir(folder.path)
    assert accept_sources(open_briefing(Path("briefing.yaml"))) == ("courier",)
