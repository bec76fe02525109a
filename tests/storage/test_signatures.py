"""The file of signatures: written whole, read strictly, found again wherever its briefing lies."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core import Fact
from briefing.core.signature import Decision, NotKept, Signature, signed_hash
from briefing.storage import open_briefing
from briefing.storage.sidecar import BadSidecar, DamagedSidecar, Sidecar, read_sidecar, write_sidecar
from briefing.storage.signatures import SignatureFile, SignatureFolder
from tests.storage.folder import SMALL, Folder

NOON = datetime(2025, 3, 17, 12, tzinfo=UTC)

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
signatures = st.builds(
    Signature, fact=words, statement=words, decision=st.sampled_from(Decision), reason=words, reader=words,
    at=st.datetimes(timezones=st.just(UTC)), sha256=st.text("0123456789abcdef", min_size=64, max_size=64),
)  # fmt: skip


@pytest.fixture
def folder(folder: Folder) -> Folder:
    """A folder with the smallest briefing in it."""
    folder.put("briefing.yaml", SMALL)
    return folder


@pytest.fixture
def shelf(tmp_path: Path) -> SignatureFolder:
    return SignatureFolder(tmp_path / "reader" / "signatures")


def opened(shelf: SignatureFolder, folder: Path) -> tuple[SignatureFile, Fact]:
    """The file of signatures for the briefing in `folder`, and the briefing's first fact."""
    here = open_briefing(folder)
    return shelf.of(here.briefing, here.file), here.briefing.facts[0]


def signed(fact: Fact, decision: Decision = Decision.AGREE, reader: str = "Odile") -> Signature:
    return Signature(
        fact=fact.id, statement="…", decision=decision, reader=reader, at=NOON, sha256=signed_hash(fact)
    )


@given(st.lists(signatures, max_size=5), words | st.dictionaries(words, words), st.lists(words, max_size=2))
def test_what_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, told: list[Signature], title: str | dict[str, str], places: list[str]
) -> None:
    file = tmp_path_factory.mktemp("round") / "s.json"
    sidecar = Sidecar(version=1, title=title, places=tuple(places), signed=tuple(told))
    write_sidecar(file, sidecar)
    assert read_sidecar(file) == sidecar


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_called_damaged(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    file = tmp_path_factory.mktemp("noise") / "s.json"
    file.write_bytes(content)
    with pytest.raises(DamagedSidecar):
        read_sidecar(file)


@pytest.mark.parametrize("content", [
    "", "{", "[" * 100_000, '{"signatures": 1}', '{"signatures": 1, "title": "T", "signed": [], "more": 1}',
    '{"signatures": 0, "title": "T"}', '{"signatures": "1", "title": "T"}', '{"signatures": 1, "title": 3}',
    '{"signatures": 1, "title": "T", "signed": [{"fact": "a"}]}',
])  # fmt: skip
def test_a_file_that_we_would_not_write_is_damaged(tmp_path: Path, content: str) -> None:
    file = tmp_path / "s.json"
    file.write_text(content, "utf-8")
    with pytest.raises(DamagedSidecar, match="is not a file of signatures"):
        read_sidecar(file)


def test_a_signature_needs_a_known_decision_a_time_zone_and_a_whole_hash(tmp_path: Path) -> None:
    file = tmp_path / "s.json"
    good = {
        "fact": "a",
        "statement": "A.",
        "decision": "agree",
        "reader": "O",
        "at": "2025-03-17T12:00:00Z",
        "sha256": "a" * 64,
    }
    changes = {"decision": "maybe"}, {"at": "2025-03-17T12:00:00"}, {"sha256": "a" * 63}, {"sha256": "A" * 64}
    for change in changes:
        file.write_text(json.dumps({"signatures": 1, "title": "T", "signed": [good | change]}), "utf-8")
        with pytest.raises(DamagedSidecar):
            read_sidecar(file)
    file.write_text(json.dumps({"signatures": 1, "title": "T", "signed": [good]}), "utf-8")
    assert read_sidecar(file).signed[0].at == NOON


def test_a_pipe_or_a_folder_in_its_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadSidecar, match="folder"):
        read_sidecar(tmp_path)


def test_nothing_is_written_before_something_is_signed(shelf: SignatureFolder, folder: Folder) -> None:
    opened(shelf, folder.path)
    assert not shelf.folder.exists()


def test_signatures_are_kept_and_the_briefing_is_left_alone(shelf: SignatureFolder, folder: Folder) -> None:
    before = {path: path.read_bytes() for path in folder.path.rglob("*") if path.is_file()}
    file, fact = opened(shelf, folder.path)
    file.change(None, signed(fact))
    assert opened(shelf, folder.path)[0].signatures == (signed(fact),)
    assert {path: path.read_bytes() for path in folder.path.rglob("*") if path.is_file()} == before
    assert [path.suffix for path in shelf.folder.iterdir()] == [".json"]
    assert file.path.stat().st_mode & 0o077 == 0


def test_a_signature_is_taken_out_again(shelf: SignatureFolder, folder: Folder) -> None:
    file, fact = opened(shelf, folder.path)
    file.change(None, signed(fact))
    file.change(signed(fact), signed(fact, Decision.DOUBT))
    assert read_sidecar(file.path).signed == (signed(fact, Decision.DOUBT),)
    file.change(signed(fact, Decision.DOUBT), None)
    assert read_sidecar(file.path).signed == ()


def test_two_windows_keep_each_others_signatures(shelf: SignatureFolder, folder: Folder) -> None:
    one, fact = opened(shelf, folder.path)
    other, _ = opened(shelf, folder.path)
    one.change(None, signed(fact))
    second = msgspec.structs.replace(signed(fact), fact="another")
    other.change(None, second)
    assert set(opened(shelf, folder.path)[0].signatures) == {signed(fact), second}


def test_signatures_follow_a_folder_that_is_moved(shelf: SignatureFolder, folder: Folder, tmp_path: Path) -> None:
    file, fact = opened(shelf, folder.path)
    file.change(None, signed(fact))
    moved = Path(shutil.move(folder.path, tmp_path / "elsewhere"))
    again, _ = opened(shelf, moved)
    assert again.signatures == (signed(fact),)
    again.change(None, signed(fact, reader="Salma"))
    assert len(list(shelf.folder.glob("*.json"))) == 1
    places = [Path(place).parent.name for place in read_sidecar(again.path).places]
    assert places == [folder.path.name, "elsewhere"]


def test_the_signatures_stay_where_the_title_or_a_fact_is_mended(shelf: SignatureFolder, folder: Folder) -> None:
    file, fact = opened(shelf, folder.path)
    file.change(None, signed(fact))
    yaml = open_briefing(folder.path).file
    text = yaml.read_text("utf-8")
    title = next(line for line in text.splitlines() if line.startswith("title:"))
    yaml.write_text(text.replace(title, "title: Another"), "utf-8")
    assert opened(shelf, folder.path)[0].signatures == (signed(fact),)


def test_another_briefing_has_its_own_file(shelf: SignatureFolder, folder: Folder, tmp_path: Path) -> None:
    file, fact = opened(shelf, folder.path)
    file.change(None, signed(fact))
    other = tmp_path / "other"
    other.mkdir()
    event = "timeline:\n- {date: 2025, text: X., topics: [a]}\n"
    text = f"briefing: 1\ntitle: Other\nlanguages: [en]\ntopics: {{a: A}}\n{event}"
    (other / "b.yaml").write_text(text, "utf-8")
    file, fact = opened(shelf, other)
    assert file.signatures == ()
    file.change(None, signed(fact))
    assert len(list(shelf.folder.glob("*.json"))) == 2
    assert opened(shelf, folder.path)[0].signatures != opened(shelf, other)[0].signatures


def test_a_damaged_file_is_kept_aside_and_said(shelf: SignatureFolder, folder: Folder) -> None:
    file, fact = opened(shelf, folder.path)
    file.change(None, signed(fact))
    content = file.path.read_bytes()[:-20]
    file.path.write_bytes(content)
    again, _ = opened(shelf, folder.path)
    assert again.damaged is not None
    assert again.damaged.name == f"{file.path.name}.damaged"
    assert again.damaged.read_bytes() == content
    assert again.signatures == ()
    again.change(None, signed(fact))
    assert opened(shelf, folder.path)[0].damaged is None


def test_a_file_damaged_while_it_is_in_use_loses_nothing(shelf: SignatureFolder, folder: Folder) -> None:
    file, fact = opened(shelf, folder.path)
    file.change(None, signed(fact))
    file.path.write_bytes(b"")
    file.change(None, signed(fact, reader="Salma"))
    assert len(read_sidecar(file.path).signed) == 2
    assert file.damaged is not None


def test_a_file_of_a_newer_version_is_left_alone(shelf: SignatureFolder, folder: Folder) -> None:
    file, fact = opened(shelf, folder.path)
    file.change(None, signed(fact))
    newer = file.path.read_bytes().replace(b'"signatures": 1', b'"signatures": 2')
    file.path.write_bytes(newer)
    with pytest.raises(NotKept, match="newer version"):
        file.change(None, signed(fact))
    again, _ = opened(shelf, folder.path)
    again.change(None, signed(fact))
    assert file.path.read_bytes() == newer
    assert again.path != file.path


def test_a_folder_that_cannot_be_made_is_said(folder: Folder, tmp_path: Path) -> None:
    (tmp_path / "blocked").write_text("a file", "utf-8")
    file, fact = opened(SignatureFolder(tmp_path / "blocked" / "signatures"), folder.path)
    with pytest.raises(NotKept, match="blocked/signatures"):
        file.change(None, signed(fact))
    assert file.signatures == ()


def test_the_readers_name_is_remembered(shelf: SignatureFolder) -> None:
    assert shelf.reader == ""
    shelf.keep_reader("  Odile\nBrisquet ")
    assert SignatureFolder(shelf.folder).reader == "Odile Brisquet"
