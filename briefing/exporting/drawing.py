"""Pages of a PDF drawn as pictures, off the main thread and one at a time."""

from __future__ import annotations

from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtGui import QImage

from briefing.models.job import Job, Report

PDFIUM = Lock()
"""pdfium knows one thread at a time: whoever calls it holds this."""

_MOST_WAITING = 8


class Drawing(QObject):
    """Draws the pages of one PDF as they are asked for, those asked for last first."""

    drawn = Signal(int, float, QImage)

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        self._waiting: list[tuple[int, float]] = []
        self._under_way: tuple[int, float] | None = None
        self._job: Job | None = None

    def draw(self, page: int, scale: float) -> None:
        """Draw a page (from 0) at `scale` pixels a point, when its turn comes."""
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
            return page, scale, page_picture(self._file, page, scale)

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


def page_sizes(file: Path) -> list[QSizeF]:
    """The sizes of the pages of a PDF, in points."""
    import pypdfium2

    with PDFIUM, pypdfium2.PdfDocument(file) as document:
        return [QSizeF(*document.get_page_size(page)) for page in range(len(document))]


def page_picture(file: Path, page: int, scale: float) -> QImage:
    """The picture of one page (from 0) at `scale` pixels a point."""
    import pypdfium2

    with PDFIUM, pypdfium2.PdfDocument(file) as document:
        bitmap = document[page].render(scale=scale)
        size = bitmap.width, bitmap.height, bitmap.stride
        return QImage(bytes(bitmap.buffer), *size, QImage.Format.Format_BGR888).copy()
