"""A person opens an exported PDF: it is the briefing, read only, and says so where it was changed."""

from __future__ import annotations

import errno
import hashlib
import os
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from time import sleep

import pypdfium2
import pypdfium2.raw
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.cli import main
from briefing.desk import Desk
from briefing.export import ExportCancelled
from briefing.export.imprint import made_by
from tests.export.forged import carrying, cover, stamp


@pytest.fixture
def paper(folder: Path, tmp_path: Path) -> Path:
    file = tmp_path / "talks.pdf"
    assert main(["export", str(folder), "--output", str(file)]) == 0
    return file


def test_a_dropped_pdf_opens_as_the_briefing_it_was_exported_from(desk: Desk, qtbot: QtBot, paper: Path) -> None:
    before = desk.session.briefing
    with qtbot.waitSignal(desk.comparing.proving.told, timeout=60_000) as told:
        desk.window.paths_dropped.emit([str(paper)])
    assert desk.session.briefing == before
    assert told.args == [()]
    assert not desk.window.notice.isVisible()
    assert desk.window.status.work.text() == "The pages say what they carry"


def test_the_title_says_that_it_is_read_only(desk: Desk, qtbot: QtBot, paper: Path) -> None:
    with qtbot.waitSignal(desk.comparing.proving.told, timeout=60_000):
        desk.open(paper)
    assert "read only, from talks.pdf" in desk.window.windowTitle()


def test_it_is_remembered_and_opened_again_by_its_own_name(desk: Desk, qtbot: QtBot, paper: Path) -> None:
    with qtbot.waitSignal(desk.comparing.proving.told, timeout=60_000):
        desk.open(paper)
    assert desk.remembering.memory.recent[0] == str(paper)
    with qtbot.waitSignal(desk.comparing.proving.told, timeout=60_000):
        desk.reopen()
    assert desk.session.open.container == paper


def test_a_pdf_whose_pages_were_changed_is_told(desk: Desk, qtbot: QtBot, paper: Path, tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument(paper)
    cover(document[2])
    changed = tmp_path / "changed.pdf"
    document.save(changed)
    with qtbot.waitSignal(desk.comparing.proving.told, timeout=60_000):
        desk.open(changed)
    assert desk.window.notice.isVisible()
    said = desk.window.notice.accessibleName()
    assert said.startswith("This PDF was changed after it was made. Page 3 of the PDF does not look")


def unreadable(*anything: object) -> None:
    raise subprocess.CalledProcessError(-11, ["python", "pages.py"])


def full(*anything: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def unforeseen(*anything: object) -> None:
    raise ZeroDivisionError


@pytest.mark.parametrize(
    ("goes_wrong", "reason"),
    [
        (unreadable, "their words cannot be read back"),
        (full, "No space left on device"),
        (unforeseen, "something went wrong"),
    ],
)
def test_a_pdf_whose_pages_cannot_be_compared_is_not_called_changed(
    desk: Desk, qtbot: QtBot, paper: Path, monkeypatch: pytest.MonkeyPatch, goes_wrong: object, reason: str
) -> None:
    monkeypatch.setattr("briefing.export.likeness._make", goes_wrong)
    with qtbot.captureExceptions(), qtbot.waitSignal(desk.comparing.proving.failed, timeout=60_000):
        desk.open(paper)
    said = desk.window.notice.accessibleName()
    assert said.startswith("Whether the pages of this PDF say what it carries is not known. ")
    assert said.endswith(f"The pages could not be compared: {reason}")
    assert desk.window.status.work.text() == ""


@pytest.fixture
def compared_slowly(desk: Desk, qtbot: QtBot, paper: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """The PDF is open, and half of its pages made anew; the event tells that this was left."""
    left = Event()

    def make(edition: object, files: object, output: object, progress: Callable[[str, float], bool]) -> None:
        while progress("Setting the pages", 0.5):
            sleep(0.02)
        left.set()
        raise ExportCancelled

    monkeypatch.setattr("briefing.export.likeness._make", make)
    desk.open(paper)
    qtbot.waitUntil(lambda: "30" in desk.window.status.work.text(), timeout=20_000)
    yield left
    desk.comparing.proving.stop()


def test_a_long_comparison_shows_how_far_it_is_and_can_be_left(
    desk: Desk, qtbot: QtBot, compared_slowly: Event
) -> None:
    status, notice = desk.window.status, desk.window.notice
    assert status.work.text() == "comparing the pages with what they carry: 30 %"
    assert status.leave.isVisible()
    with qtbot.assertNotEmitted(desk.comparing.proving.told):
        qtbot.mouseClick(status.leave, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(compared_slowly.is_set)
    assert not status.work.isVisible()
    assert not status.leave.isVisible()
    assert notice.accessibleName() == (
        "Whether the pages of this PDF say what it carries is not known. The comparison was stopped."
    )


def test_nothing_is_told_of_a_pdf_that_is_no_longer_open(
    desk: Desk, qtbot: QtBot, compared_slowly: Event, folder: Path
) -> None:
    told, failed = desk.comparing.proving.told, desk.comparing.proving.failed
    with qtbot.assertNotEmitted(told), qtbot.assertNotEmitted(failed):
        assert desk.open(folder)
        qtbot.waitUntil(compared_slowly.is_set)
        qtbot.waitUntil(lambda: desk.session.ledger is not None, timeout=20_000)
    assert not desk.window.status.work.isVisible()
    assert not desk.window.notice.isVisible()


def test_a_pdf_that_is_no_briefing_leaves_the_open_one(desk: Desk, tmp_path: Path) -> None:
    before, file = desk.session.briefing, tmp_path / "invoice.pdf"
    document = pypdfium2.PdfDocument.new()
    document.new_page(100, 100)
    document.save(file)
    assert not desk.open(file)
    assert desk.session.briefing is before
    assert "carries no briefing" in desk.window.problems.list.item(0).text()


def test_a_volume_of_another_edition_beside_it_is_told(
    desk: Desk, qtbot: QtBot, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.export.volumes.MOST_PAGES", 6)
    for language in ("en", "fr"):
        (tmp_path / language).mkdir()
        output = str(tmp_path / language / "t.pdf")
        assert main(["export", str(folder), "--output", output, "--language", language]) == 0
    first, second, *_ = sorted((tmp_path / "en").iterdir())
    second.write_bytes((tmp_path / "fr" / second.name).read_bytes())
    with qtbot.waitSignal(desk.comparing.proving.told, timeout=60_000) as told:
        desk.open(first)
    assert told.args == [()]
    assert desk.window.notice.isVisible()
    assert f"{second.name} was not exported together with {first.name}" in desk.window.notice.accessibleName()


def test_a_pdf_with_a_stamp_that_is_only_printed_is_told(
    desk: Desk, qtbot: QtBot, paper: Path, tmp_path: Path
) -> None:
    document = pypdfium2.PdfDocument(paper)
    stamp(document[2], flags=pypdfium2.raw.FPDF_ANNOT_FLAG_NOVIEW | pypdfium2.raw.FPDF_ANNOT_FLAG_PRINT)
    changed = tmp_path / "changed.pdf"
    document.save(changed)
    with qtbot.waitSignal(desk.comparing.proving.told, timeout=60_000):
        desk.open(changed)
    said = desk.window.notice.accessibleName()
    assert said.startswith("This PDF was changed after it was made. On page 3 of the PDF lies a stamp")


def test_one_that_another_version_made_is_not_said_to_look_so(
    desk: Desk, qtbot: QtBot, paper: Path, tmp_path: Path
) -> None:
    older = carrying(paper, paper, tmp_path, {made_by().encode(): b"briefing 0.0.1"})
    with qtbot.waitSignal(desk.comparing.proving.told, timeout=60_000):
        desk.open(older)
    assert desk.window.status.work.text().endswith("another version made them, so not their look")


@pytest.fixture
def pack(folder: Path, tmp_path: Path) -> Path:
    file = tmp_path / "talks.zip"
    assert main(["export", str(folder), "--output", str(file)]) == 0
    return file


def test_the_papers_of_a_pack_are_compared(desk: Desk, qtbot: QtBot, pack: Path) -> None:
    with qtbot.waitSignal(desk.comparing.proving.told, timeout=60_000) as told:
        desk.open(pack)
    assert told.args == [()]
    assert desk.window.status.work.text() == "The papers say what the briefing in the pack says"
    assert not desk.window.notice.isVisible()


def test_a_pack_whose_papers_were_changed_is_told(desk: Desk, qtbot: QtBot, pack: Path) -> None:
    with qtbot.waitSignal(desk.comparing.proving.told, timeout=60_000):
        desk.open(with_paper(pack, "evidence.csv"))
    said = desk.window.notice.accessibleName()
    assert said.startswith("This pack was changed after it was made. evidence.csv: is not what the briefing")


def test_a_pack_with_a_paper_that_was_not_compared_is_not_called_changed(
    desk: Desk, qtbot: QtBot, pack: Path
) -> None:
    with qtbot.waitSignal(desk.comparing.proving.failed, timeout=60_000):
        desk.open(with_paper(pack, "summary.html"))
    assert desk.window.notice.accessibleName().startswith(
        "Whether the papers in this pack say what its briefing says is not known. summary.html: was not compared"
    )


def with_paper(pack: Path, name: str) -> Path:
    """The pack with another paper in it, and sums to fit."""
    with zipfile.ZipFile(pack) as archive:
        held = {each: archive.read(each) for each in archive.namelist()} | {name: b"91 people"}
    del held["SHA256SUMS"]
    sums = "".join(f"{hashlib.sha256(content).hexdigest()}  {each}\n" for each, content in held.items())
    with zipfile.ZipFile(pack, "w") as archive:
        for each, content in {**held, "SHA256SUMS": sums.encode()}.items():
            archive.writestr(each, content)
    return pack
