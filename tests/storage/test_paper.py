"""A PDF that carries a briefing opens as that briefing; one that was changed, or carries none, is told."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

import pypdfium2
import pytest

from briefing.storage import BrokenBriefing, attached
from briefing.storage.enclosed import Enclosed
from briefing.storage.paper import open_paper
from briefing.storage.path import open_path

YAML = b"""\
briefing: 1
title: Talks
languages: [en]
topics: {talks: Talks}
sources:
  letter: {title: A letter, language: en, text: "texts/lettre d'\xc3\xa9t\xc3\xa9.txt"}
participants:
  minister:
    name: The Minister
    kind: person
    facts:
      - id: met
        text: They met.
        topics: [talks]
        quotes: [{source: letter, exact: They met.}]
"""
TEXT = b"On Monday they came. They met. They left.\r\n"
FILES = {"briefing.yaml": YAML, "texts/lettre d'été.txt": TEXT}


def edition_of(files: Mapping[str, bytes], briefing: str = "briefing.yaml") -> bytes:
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    return json.dumps({"briefing": briefing, "sha256": sums}).encode()


def paper_of(place: Path, files: Mapping[str, bytes], edition: bytes | None = None) -> Path:
    """A PDF with these attachments, made by a program that is not ours."""
    document = pypdfium2.PdfDocument.new()
    document.new_page(100, 100)
    told = {} if edition is None else {"edition.json": edition}
    for name, content in {**files, **told}.items():
        document.new_attachment(name).set_data(content)
    document.save(place)
    return place


def refusal(path: Path) -> str:
    with pytest.raises(BrokenBriefing) as caught:
        open_path(path)
    return str(caught.value)


def test_it_opens_as_the_briefing_that_it_carries(tmp_path: Path) -> None:
    paper = paper_of(tmp_path / "talks.PDF", FILES, edition_of(FILES))
    opened = open_path(paper)
    assert isinstance(opened, Enclosed)
    assert opened.container == paper
    assert opened.file == paper / "briefing.yaml"
    assert opened.content == YAML
    assert opened.texts["letter"].raw.encode() == TEXT
    assert json.loads(opened.edition)["briefing"] == "briefing.yaml"


def test_nothing_is_left_of_what_was_taken_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "own"
    place.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(place))
    open_paper(paper_of(tmp_path / "talks.pdf", FILES, edition_of(FILES)))
    assert not list(place.iterdir())


def test_a_briefing_that_has_a_file_of_the_same_name_opens_too(tmp_path: Path) -> None:
    files = {**FILES, "edition.json": b"{}"}
    yaml = YAML.replace(b"participants:", b"  own: {title: T, language: en, text: edition.json}\nparticipants:")
    files["briefing.yaml"] = yaml
    paper = paper_of(tmp_path / "talks.pdf", {**files, "_edition.json": edition_of(files)})
    assert open_paper(paper).texts["own"].raw == "{}"


def test_a_pdf_without_a_briefing_is_told_in_one_sentence(tmp_path: Path) -> None:
    assert "carries no briefing" in refusal(paper_of(tmp_path / "other.pdf", {}))
    assert "carries no briefing" in refusal(paper_of(tmp_path / "invoice.pdf", {"invoice.xml": b"<a/>"}))


@pytest.mark.parametrize("content", [b"", b"no pdf", b"%PDF-1.7\n" + b"x" * 400])
def test_a_file_that_is_no_pdf_is_told_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "talks.pdf"
    file.write_bytes(content)
    assert refusal(file) == f"{file}: the file is no PDF, or is damaged"


@pytest.mark.parametrize("length", [100, 300, 900])
def test_a_pdf_cut_short_is_told_in_one_sentence(tmp_path: Path, length: int) -> None:
    paper = paper_of(tmp_path / "talks.pdf", FILES, edition_of(FILES))
    paper.write_bytes(paper.read_bytes()[:length])
    assert "\n" not in refusal(paper)


class TestWhatWasChangedIsTold:
    def test_a_changed_briefing(self, tmp_path: Path) -> None:
        files = {**FILES, "briefing.yaml": YAML.replace(b"They met.\n", b"They never met.\n")}
        paper = paper_of(tmp_path / "t.pdf", files, edition_of(FILES))
        assert "briefing.yaml: has changed since" in refusal(paper)

    def test_a_changed_text(self, tmp_path: Path) -> None:
        files = {**FILES, "texts/lettre d'été.txt": TEXT + b"More."}
        assert "été.txt: has changed since" in refusal(paper_of(tmp_path / "t.pdf", files, edition_of(FILES)))

    def test_a_missing_text(self, tmp_path: Path) -> None:
        paper = paper_of(tmp_path / "t.pdf", {"briefing.yaml": YAML}, edition_of(FILES))
        assert "été.txt: is missing" in refusal(paper)

    def test_an_added_file(self, tmp_path: Path) -> None:
        paper = paper_of(tmp_path / "t.pdf", {**FILES, "more.txt": b"?"}, edition_of(FILES))
        assert "more.txt: was added" in refusal(paper)

    def test_sums_that_leave_the_briefing_out(self, tmp_path: Path) -> None:
        edition = edition_of({"x": b"y"})
        assert "does not tell the sum" in refusal(paper_of(tmp_path / "t.pdf", FILES, edition))

    @pytest.mark.parametrize("edition", [b"", b"{", b"[]", b'{"briefing": 1, "sha256": {}}', b"\xff", b"[" * 9000])
    def test_an_edition_that_is_none(self, tmp_path: Path, edition: bytes) -> None:
        assert "cannot be understood" in refusal(paper_of(tmp_path / "t.pdf", FILES, edition))


HOSTILE = ["../out.txt", "/etc/out.txt", "a/../../out.txt", "a\\..\\out.txt", "C:out.txt", "a//b", ".", "a\x01b"]


class TestHostile:
    @pytest.mark.parametrize("name", HOSTILE)
    def test_a_name_that_leaves_the_folder_is_refused_whole(self, tmp_path: Path, name: str) -> None:
        files = {**FILES, name: b"outside"}
        assert "is not the name of a file" in refusal(paper_of(tmp_path / "t.pdf", files, edition_of(files)))

    def test_two_names_that_are_one_file_on_some_disks(self, tmp_path: Path) -> None:
        files = {**FILES, "BRIEFING.yaml": b"?"}
        assert "twice" in refusal(paper_of(tmp_path / "t.pdf", files, edition_of(files)))

    def test_a_name_that_is_a_folder_of_another(self, tmp_path: Path) -> None:
        files = {**FILES, "texts": b"?"}
        assert refusal(paper_of(tmp_path / "t.pdf", files, edition_of(files)))

    def test_too_many_files(self, tmp_path: Path) -> None:
        files = {f"{number}.txt": b"x" for number in range(attached.MOST_FILES + 1)}
        assert "more than 2,000 files" in refusal(paper_of(tmp_path / "t.pdf", files))

    def test_a_file_that_unfolds_to_more_than_it_may(self, tmp_path: Path) -> None:
        paper = paper_of(tmp_path / "t.pdf", {"big.txt": bytes(attached.LARGEST + 1)})
        assert "more than 64 MiB" in refusal(paper)

    def test_a_pdf_that_takes_too_long_is_given_up(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("briefing.storage.paper._PATIENCE", 0.001)
        assert "has not been read within" in refusal(paper_of(tmp_path / "t.pdf", FILES, edition_of(FILES)))
