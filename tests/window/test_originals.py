"""A source leads to where it comes from: its page on the web, and the PDF its text was taken from."""

from __future__ import annotations

from pathlib import Path

import pytest
import typst
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from briefing.desk import Desk
from briefing.originals import draw_page
from briefing.panes.source import SourcePane
from tests.window.conftest import opened

LINE = "    original: sources/courier.pdf"
WORDS = "High water is high water"


def pdf(*pages: str) -> bytes:
    made = typst.compile("\n#pagebreak()\n".join(pages).encode())
    assert isinstance(made, bytes)
    return made


def links(desk: Desk) -> SourcePane:
    pane = desk.window.panes["source"]
    assert isinstance(pane, SourcePane)
    return pane


@pytest.fixture
def with_original(theme: object, tour_folder: Path, qtbot: QtBot) -> object:
    """The tour, whose newspaper report was taken from a PDF."""
    (tour_folder / "sources" / "courier.pdf").write_bytes(pdf("Nothing here.", f"She said: {WORDS}, twice."))
    file = tour_folder / "briefing.yaml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("text: sources/courier.txt", f"text: sources/courier.txt\n{LINE}"), "utf-8")
    yield from opened(theme, tour_folder, qtbot)  # type: ignore[arg-type]


def test_the_page_that_has_the_words_is_drawn_with_the_words_marked() -> None:
    page = draw_page(pdf("Nothing here.", f"She said: {WORDS}, twice."), f"{WORDS} […] twice", 0)
    assert (page.number, page.total) == (2, 2)
    assert len(page.marks) == 2
    for x, y, width, height in page.marks:
        assert 0 < x < x + width < page.picture.width()
        assert 0 < y < y + height < page.picture.height()


def test_another_page_is_drawn_without_marks() -> None:
    page = draw_page(pdf("Nothing here.", WORDS), WORDS, 1)
    assert (page.number, page.marks) == (1, [])


def test_the_original_opens_at_the_quote_and_turns_its_pages(with_original: Desk, qtbot: QtBot) -> None:
    with_original.session.choose("high-water")
    qtbot.mouseClick(links(with_original).main.head.links.original, Qt.MouseButton.LeftButton)
    dialog = with_original.originals.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible, timeout=10_000)
    assert "page 2 of 2" in dialog.where.text()
    for button in (dialog.before, dialog.after, dialog.closing):
        assert not button.isDefault(), "it would be wider than the place it was given, and its words cut"
    qtbot.keyClick(dialog, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: "page 1 of 2" in dialog.where.text(), timeout=10_000)
    dialog.close()


def test_a_link_says_where_it_leads_before_it_is_followed(
    with_original: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: followed.append(url.toString()))
    with_original.session.choose("high-water")
    ways = links(with_original).main.head.links
    assert "courier.pellmouth.example" in ways.page.text()
    box = ways.question()
    assert box.informativeText() == with_original.session.briefing.sources["courier"].url
    qtbot.mouseClick(ways.page, Qt.MouseButton.LeftButton)
    assert followed == []


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "https://", "data:text/html,x"])
def test_what_is_no_page_on_the_web_is_no_link(desk: Desk, url: str) -> None:
    from briefing.panes.parts.source_links import _on_the_web

    assert not _on_the_web(url)
