"""A person exports what is shown: the PDF holds exactly the filtered facts, and nothing is half overwritten."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.export import FORMATS
from briefing.exporting.choice import Choice
from tests.window.conftest import tick
from tests.window.test_filtering import filters


def export(desk: Desk, output: Path) -> None:
    """Export what the window shows as a PDF, as the dialog asks for it."""
    desk.exporting.export(Choice(FORMATS["pdf"], output, desk.session.language))


def words_of(file: Path) -> str:
    with pypdfium2.PdfDocument(file) as document:
        pages = [document[number].get_textpage().get_text_bounded() for number in range(len(document))]
    return " ".join(" ".join(pages).replace("\ufffe", "").split())


def test_the_export_follows_the_filter_and_says_so(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    topic = "research" if "research" in desk.session.briefing.topics else next(iter(desk.session.briefing.topics))
    tick(qtbot, filters(desk).view, topic)
    output = tmp_path / "filtered.pdf"
    with qtbot.waitSignal(desk.exporting.written, timeout=60_000):
        export(desk, output)
    words = words_of(output)
    assert desk.window.status.filter_words() in words
    for fact in desk.session.briefing.facts:
        statement = " ".join(desk.session.briefing.say(fact.text, "en").words.split())
        assert (statement in words) == (fact in desk.session.shown), statement


def test_an_export_that_cannot_be_written_says_so(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(desk.exporting.refused, timeout=60_000) as refused:
        export(desk, tmp_path / "nowhere" / "out.pdf")
    assert "nowhere" in str(refused.args)
    for box in desk.window.findChildren(QMessageBox):
        box.close()


def test_a_cancelled_export_leaves_the_old_file(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    output = tmp_path / "old.pdf"
    output.write_bytes(b"the old file")
    export(desk, output)
    desk.exporting.cancel()
    qtbot.waitUntil(lambda: not desk.exporting.busy, timeout=60_000)
    assert output.read_bytes() == b"the old file"
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".pdf"] == ["old.pdf"]


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every briefing is one of many facts."""
    monkeypatch.setattr("briefing.export.apart.MANY", 0)


@pytest.mark.usefixtures("apart")
def test_a_large_briefing_is_exported_by_a_process_of_its_own_and_looks_the_same(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tick(qtbot, filters(desk).view, next(iter(desk.session.briefing.topics)))
    for name in ("apart.pdf", "here.pdf"):
        with qtbot.waitSignal(desk.exporting.written, timeout=60_000):
            export(desk, tmp_path / name)
        qtbot.waitUntil(lambda: not desk.exporting.busy)
        monkeypatch.setattr("briefing.export.apart.MANY", 10_000)
    assert (tmp_path / "apart.pdf").read_bytes() == (tmp_path / "here.pdf").read_bytes()


@pytest.mark.usefixtures("apart")
def test_an_export_in_a_process_of_its_own_can_be_cancelled_or_left(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    output = tmp_path / "old.pdf"
    output.write_bytes(b"the old file")
    for _ in range(2):
        export(desk, output)
        qtbot.wait(300)
        desk.exporting.cancel()
        qtbot.waitUntil(lambda: not desk.exporting.busy, timeout=60_000)
    export(desk, output)
    qtbot.wait(300)
    desk.window.close()
    desk.exporting.cancel()  # as the bureau does
    qtbot.waitUntil(lambda: not desk.exporting.busy, timeout=60_000)
    assert output.read_bytes() == b"the old file"
    assert [file.name for file in tmp_path.iterdir() if "old" in file.name] == ["old.pdf"]


def test_an_export_goes_on_though_the_dialog_that_it_stood_over_is_closed(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """Its progress went with the dialog, and was told of all the same (found by random hands)."""
    desk.exporting.ask()
    export(desk, tmp_path / "out.pdf")
    assert desk.exporting.dialog
    desk.exporting.dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    with qtbot.waitSignal(desk.exporting.written, timeout=60_000):
        pass
    qtbot.waitUntil(lambda: not desk.exporting.busy)


def test_the_files_of_the_briefing_are_never_written_over(desk: Desk, qtbot: QtBot, folder: Path) -> None:
    before = (folder / "briefing.yaml").read_bytes()
    with qtbot.waitSignal(desk.exporting.refused, timeout=10_000) as refused:
        export(desk, folder / "briefing.yaml")
    assert "is a file of the briefing" in str(refused.args)
    assert (folder / "briefing.yaml").read_bytes() == before
    for box in desk.window.findChildren(QMessageBox):
        box.close()


def test_an_error_that_nobody_foresaw_is_said_to_be_one_and_is_raised(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The box said “division by zero”, and nothing was written down."""

    def unforeseen(*anything: object, **named: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("briefing.export.export", unforeseen)
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(desk.exporting.refused, timeout=10_000) as refused:
        export(desk, tmp_path / "a.pdf")
    assert refused.args == ["Nothing was exported: something went wrong"]
    qtbot.waitUntil(lambda: bool(raised) and not desk.exporting.busy)
    for box in desk.window.findChildren(QMessageBox):
        box.close()


def test_an_export_that_is_asked_for_early_waits_for_the_verdicts(
    desk: Desk, tour_folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    assert desk.open(tour_folder)
    assert desk.session.ledger is None
    output = tmp_path / "early.pdf"
    with qtbot.waitSignal(desk.exporting.written, timeout=60_000):
        export(desk, output)
        assert desk.exporting.busy
    assert "resting on verified quotes" in words_of(output)
    qtbot.waitUntil(lambda: not desk.exporting.busy)


def test_an_export_that_still_waits_can_be_cancelled(
    desk: Desk, tour_folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    assert desk.open(tour_folder)
    export(desk, tmp_path / "early.pdf")
    desk.exporting.cancel()
    assert not desk.exporting.busy
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        pass
    assert not desk.exporting.busy
    assert not (tmp_path / "early.pdf").exists()
