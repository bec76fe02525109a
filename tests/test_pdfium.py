"""pdfium serves one thread at a time: whatever in the window's process calls it holds the lock meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from pypdfium2 import raw

from briefing.exporting.drawing import sheet_picture, sheets_of
from briefing.intake.pdf import read_pdf
from briefing.originals import draw_page
from briefing.pdfium import PDFIUM
from tests.intake import documents

PDF = documents.pdf("<p>The port approved a second breakwater on 3 October 2023.</p>" * 3)


@pytest.fixture
def unheld(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names of pdfium's functions that are called while nobody holds the lock; of all others it hears."""
    told: list[str] = []
    pypdfium2.PdfDocument.new().close()  # what is done once in a process is done

    def watched(name: str, function: Callable[..., object]) -> Callable[..., object]:
        def call(*given: object) -> object:
            if not PDFIUM.locked():
                told.append(name)
            return function(*given)

        return call

    for name, thing in vars(raw).copy().items():
        if name.startswith("FPDF") and callable(thing) and not isinstance(thing, type):
            monkeypatch.setattr(raw, name, watched(name, thing))
    yield told


def test_an_article_is_read_while_nobody_else_may_call_it(unheld: list[str]) -> None:
    assert "breakwater" in read_pdf("harbour.pdf", PDF).text
    assert not unheld


def test_no_lock_is_left_behind_by_what_is_no_pdf(unheld: list[str]) -> None:
    with pytest.raises(Exception, match="not a PDF"):
        read_pdf("harbour.pdf", b"nothing of the kind")
    assert not unheld
    assert not PDFIUM.locked()


def test_an_original_is_drawn_so(unheld: list[str]) -> None:
    assert draw_page(PDF, "second breakwater", 0).marks
    assert not unheld


def test_a_preview_is_drawn_so(unheld: list[str], tmp_path: Path) -> None:
    file = tmp_path / "preview.pdf"
    file.write_bytes(PDF)
    assert not sheet_picture(sheets_of([file])[0], 1.0).isNull()
    assert not unheld
