"""Pages of a PDF, in one file or several volumes, drawn as pictures, off the main thread and one at a time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtGui import QImage

from briefing.models.job import Job, Report
from briefing.pdfium import PDFIUM

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_MOST_WAITING = 8


class Sheet(NamedTuple):
    """One page as it lies in its file: `page` counts from 0, `size` is in points."""

    file: Path
    page: int
    size: QSizeF


class Drawing(QObject):
    """Draws sheets as they are asked for, by their places from 0, those asked for last first."""

    drawn = Signal(int, float, QImage)

    def __init__(self, sheets: Sequence[Sheet], parent: QObject) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._waiting: list[tuple[int, float]] = []
        self._under_way: tuple[int, float] | None = None
        self._job: Job | None = None

    def draw(self, page: int, scale: float) -> None:
        """Draw a sheet at `scale` pixels a point, when its turn comes."""
        if (page, scale) not in (*self._waiting, self._under_way):
            self._waiting = [*self._waiting, (page, scale)][-_MOST_WAITING:]
        self._go_on()

    def stop(self) -> None:
        """Draw no further, and wait for the page under way."""
        self._waiting.clear()
        if self._job:
            self._job.cancel()
            self._job.wait()

    def _go_on(self) -> None:
        if self._job or not self._waiting:
            return
        page, scale = self._under_way = self._waiting.pop()

        def work(report: Report) -> tuple[int, float, QImage]:
            return page, scale, sheet_picture(self._sheets[page], scale)

        self._job = Job(work, self)
        self._job.succeeded.connect(self._tell)
        self._job.ended.connect(self._finish)
        self._job.start()

    def _tell(self, outcome: tuple[int, float, QImage]) -> None:
        self.drawn.emit(*outcome)

    def _finish(self) -> None:
        if self._job:
            self._job.dismiss()
        self._job = self._under_way = None
        self._go_on()


def sheets_of(files: Iterable[Path]) -> list[Sheet]:
    """The pages of the PDF `files`, one after the other."""
    return [sheet for file in files for sheet in _sheets(file)]


def sheet_picture(sheet: Sheet, scale: float) -> QImage:
    """The picture of a sheet at `scale` pixels a point."""
    import pypdfium2

    with PDFIUM, pypdfium2.PdfDocument(sheet.file) as document:
        return page_picture(document[sheet.page], scale)


def page_picture(page: PdfPage, scale: float) -> QImage:
    """The picture of a page at `scale` pixels a point, for whoever holds the lock of pdfium."""
    with closing(page.render(scale=scale)) as bitmap:
        size = bitmap.width, bitmap.height, bitmap.stride
        return QImage(bytes(bitmap.buffer), *size, QImage.Format.Format_BGR888).copy()


def _sheets(file: Path) -> list[Sheet]:
    import pypdfium2

    with PDFIUM, pypdfium2.PdfDocument(file) as document:
        return [Sheet(file, page, QSizeF(*document.get_page_size(page))) for page in range(len(document))]
