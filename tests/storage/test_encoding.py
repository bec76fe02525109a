"""A briefing is UTF-8; what is not is named with the place where it is not."""

from __future__ import annotations

import pytest

from tests.storage.folder import SMALL, Folder


def test_a_byte_that_is_not_utf8_is_named_with_its_place(folder: Folder) -> None:
    said = "2:10: this is not UTF-8 text (byte 0xe9 at offset 21); save it as UTF-8"
    assert folder.problem(b"briefing: 1\ntitle: caf\xe9\n".replace(b"caf", b"ca")) == said


def test_columns_before_a_bad_byte_count_characters(folder: Folder) -> None:
    assert folder.problem("é: ".encode() + b"\xff").startswith(
        "1:4: this is not UTF-8 text (byte 0xff at offset 4)"
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16_is_recognised(folder: Folder, encoding: str) -> None:
    assert "UTF-16" in folder.problem(SMALL.encode(encoding))


def test_a_text_that_is_not_utf8_is_named_where_the_source_names_it(folder: Folder) -> None:
    folder.put("sources/courier.txt", b"one\ntwo \xff\n")
    assert folder.problem() == (
        "10:11: the text of the source `courier`: `sources/courier.txt`, line 2: "
        "this is not UTF-8 text (byte 0xff at offset 8); save it as UTF-8"
    )
