"""A person drops articles on the window: they are shown, then become sources or the draft of a briefing."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefing.cli import main
from briefing.desk import Desk
from briefing.panes.articles import ArticlesDialog
from briefing.storage import open_briefing
from tests.intake.documents import ENCRYPTED_PDF, SCANNED_PDF, page, pdf


def drop(desk: Desk, *paths: Path) -> None:
    """Drop files on the window as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    desk.window.dropEvent(QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, button, key))


def shown(desk: Desk, qtbot: QtBot) -> ArticlesDialog:
    """The dialog, once the documents have been read."""
    dialog = desk.taking_in.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.progress.isHidden, timeout=20_000)
    return dialog


def lines(dialog: ArticlesDialog) -> list[str]:
    model = dialog.view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "harbour.html"
    file.write_text(page(), encoding="utf-8")
    return file


def test_each_document_is_told_with_what_was_found_in_it(desk: Desk, qtbot: QtBot, article: Path) -> None:
    drop(desk, article)
    dialog = shown(desk, qtbot)
    assert dialog.heading.text() == "1 article can be taken in"
    (line,) = lines(dialog)
    assert "harbour.html" in line
    assert "HTML" in line
    assert "English" in line


def test_an_error_that_nobody_foresaw_is_said_to_be_one_and_is_raised(
    desk: Desk, qtbot: QtBot, article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dialog said “'title'”, and nothing was written down."""

    def unforeseen(*anything: object) -> None:
        raise KeyError("title")

    monkeypatch.setattr("briefing.taking_in._read", unforeseen)
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(desk.taking_in.refused, timeout=10_000):
        drop(desk, article)
    qtbot.waitUntil(lambda: bool(raised))
    assert shown(desk, qtbot).note.text() == "Nothing was taken in: something went wrong"


def test_nothing_is_written_before_it_is_asked_for(desk: Desk, qtbot: QtBot, article: Path, folder: Path) -> None:
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    drop(desk, article)
    dialog = shown(desk, qtbot)
    qtbot.mouseClick(dialog.closing, Qt.MouseButton.LeftButton)
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before


def test_a_document_without_text_is_told_and_the_others_can_be_added(
    desk: Desk, qtbot: QtBot, article: Path, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "scan.pdf").write_bytes(SCANNED_PDF)
    (tmp_path / "locked.pdf").write_bytes(ENCRYPTED_PDF)
    known = set(desk.session.briefing.sources)
    drop(desk, tmp_path / "scan.pdf", article, tmp_path / "locked.pdf")
    dialog = shown(desk, qtbot)
    assert "it was scanned" in lines(dialog)[0]
    assert "is encrypted" in lines(dialog)[2]
    with qtbot.waitSignals([desk.taking_in.added, desk.judged], timeout=20_000):
        qtbot.mouseClick(dialog.adding, Qt.MouseButton.LeftButton)
    (new,) = set(desk.session.briefing.sources) - known
    assert (folder / "sources" / f"{new}.txt").is_file()
    assert desk.session.open.texts[new]
    assert desk.window.status.work.text() == "1 new source"


def test_the_documents_are_kept_if_that_is_wished(desk: Desk, qtbot: QtBot, article: Path, folder: Path) -> None:
    drop(desk, article)
    dialog = shown(desk, qtbot)
    dialog.keeping.click()
    with qtbot.waitSignals([desk.taking_in.added, desk.judged], timeout=20_000):
        qtbot.mouseClick(dialog.adding, Qt.MouseButton.LeftButton)
    assert [file.read_bytes() for file in (folder / "originals").iterdir()] == [article.read_bytes()]


def test_a_new_briefing_is_drafted_and_opened_beside(
    desk: Desk, qtbot: QtBot, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / "harbour"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(made), ""))
    drop(desk, article)
    dialog = shown(desk, qtbot)
    with qtbot.waitSignal(desk.another_requested, timeout=20_000) as asked:
        qtbot.mouseClick(dialog.drafting, Qt.MouseButton.LeftButton)
    assert asked.args == [desk, made]
    assert len(open_briefing(made).briefing.sources) == 1


def test_a_folder_that_holds_something_is_refused_where_one_looks(
    desk: Desk, qtbot: QtBot, article: Path, tmp_path: Path
) -> None:
    drop(desk, article)
    dialog = shown(desk, qtbot)
    with qtbot.waitSignal(desk.taking_in.refused, timeout=20_000):
        desk.taking_in.draft_into(tmp_path, keeping=False)
    assert "is not empty" in dialog.note.text()


def test_an_article_that_is_dropped_twice_counts_once(
    desk: Desk, qtbot: QtBot, article: Path, tmp_path: Path
) -> None:
    again = tmp_path / "saved-once-more.html"
    again.write_bytes(article.read_bytes())
    drop(desk, article, again)
    dialog = shown(desk, qtbot)
    assert dialog.heading.text() == "1 article can be taken in"
    first, second = lines(dialog)
    assert "the same article" not in first
    assert "saved-once-more.html" in second
    assert "the same article as “A second breakwater”" in second
    with qtbot.waitSignals([desk.taking_in.added, desk.judged], timeout=20_000):
        qtbot.mouseClick(dialog.adding, Qt.MouseButton.LeftButton)
    assert desk.window.status.work.text() == "1 new source"


def test_an_article_that_is_a_source_already_can_only_be_drafted_from(
    desk: Desk, qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    text = next((folder / "sources").glob("*.txt"))
    key = next(it.id for it in desk.session.briefing.sources.values() if it.text == f"sources/{text.name}")
    title = desk.session.briefing.say(desk.session.briefing.sources[key].title, "en").words
    (tmp_path / "again.txt").write_bytes(text.read_bytes())
    drop(desk, tmp_path / "again.txt")
    dialog = shown(desk, qtbot)
    assert dialog.heading.text() == "0 articles can be taken in"
    assert f"the same article as “{title}”" in lines(dialog)[0]
    assert not dialog.adding.isEnabled()
    assert dialog.drafting.isEnabled()


def test_where_nothing_can_be_written_the_dialog_says_why(
    desk: Desk, qtbot: QtBot, article: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.writing.os.access", lambda *_: False)
    desk.open(folder)
    drop(desk, article)
    dialog = shown(desk, qtbot)
    assert not dialog.adding.isEnabled()
    assert dialog.drafting.isEnabled()
    assert dialog.note.text() == "The file briefing.yaml is write-protected."


def test_a_briefing_that_came_in_one_file_is_never_added_to(
    desk: Desk, qtbot: QtBot, article: Path, folder: Path, tmp_path: Path
) -> None:
    pack = tmp_path / "pack.zip"
    assert main(["export", str(folder), "--output", str(pack)]) == 0
    with qtbot.waitSignal(desk.judged, timeout=20_000):
        assert desk.open(pack)
    drop(desk, article)
    dialog = shown(desk, qtbot)
    assert not dialog.adding.isEnabled()
    assert dialog.note.text() == "This briefing came in one file, which is never changed."


def test_a_folder_of_articles_stands_for_those_that_lie_in_it(
    desk: Desk, qtbot: QtBot, article: Path, tmp_path: Path
) -> None:
    pile = tmp_path / "pile"
    (pile / "deeper").mkdir(parents=True)
    for name in ("b.html", ".hidden.html", "deeper/c.html"):
        (pile / name).write_bytes(article.read_bytes())
    (pile / "a.txt").write_text("A ferry sank off the mole. Nobody was hurt.", "utf-8")
    (pile / "picture.png").write_bytes(b"\x89PNG")
    drop(desk, pile)
    told = lines(shown(desk, qtbot))
    assert len(told) == 2
    assert "a.txt" in told[0]
    assert "b.html" in told[1]
    assert not desk.window.problems.isVisible()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("gone.txt", "is not there"),
        ("nowhere", "is not there"),
        ("empty", "is a folder; name its articles"),
        ("pipe", "is not a regular file"),
    ],
)
def test_what_is_neither_briefing_nor_article_is_told_as_what_it_is(
    desk: Desk, qtbot: QtBot, tmp_path: Path, name: str, said: str
) -> None:
    (tmp_path / "empty").mkdir()
    os.mkfifo(tmp_path / "pipe")
    drop(desk, tmp_path / name)
    assert said in lines(shown(desk, qtbot))[0]
    assert not desk.window.problems.isVisible()


def test_a_pdf_that_carries_no_briefing_is_an_article(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(pdf("The harbour opened on 3 May 2024, the Harbour Office said."))
    drop(desk, file)
    assert "PDF" in lines(shown(desk, qtbot))[0]
    assert not desk.window.problems.isVisible()


def test_it_is_all_said_in_arabic(desk: Desk, qtbot: QtBot, article: Path, tmp_path: Path) -> None:
    desk.session.set_language("ar")
    (tmp_path / "none.xyz").write_bytes(b"x")
    drop(desk, article, tmp_path / "none.xyz")
    dialog = shown(desk, qtbot)
    assert not any("is not of a kind" in line for line in lines(dialog))
    assert dialog.adding.text() != "Add to this briefing"


def test_it_goes_by_keyboard(desk: Desk, qtbot: QtBot, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(article)], ""))
    qtbot.keyClick(desk.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    dialog = shown(desk, qtbot)
    with qtbot.waitSignals([desk.taking_in.added, desk.judged], timeout=20_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
