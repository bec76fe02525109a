"""Originals: the documents that texts were taken from, drawn page by page off the main thread."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from briefing.core.sentence import Refusal, system_reason, worded
from briefing.language.sentences import said as said_in
from briefing.models.job import Report
from briefing.models.job_place import JobPlace
from briefing.panes.parts.statement import said
from briefing.pdfium import PDFIUM
from briefing.storage.files import Refused, Unreadable, read_inside
from briefing.window import Window

if TYPE_CHECKING:
    from briefing.panes.original import OriginalDialog, Page

_SCALE = 1.35
"""Pixels a point: a page of A4 is some 800 pixels wide."""


class Originals(QObject):
    """Shows the original of a source at the page of the selected quote."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._place = JobPlace(self)
        self._content, self._words = b"", ""
        self.dialog: OriginalDialog | None = None

    def show(self, source: str) -> None:
        """Open the original of `source`, a PDF inside the briefing's folder, where the selected quote stands."""
        session = self._window.session
        noun, finding = session.briefing.sources[source], session.finding
        try:
            self._content = read_inside(session.open.file.parent, noun.original)
        except (Refused, Unreadable, OSError) as error:
            told = error.sentence if isinstance(error, Refusal) else system_reason(error)
            reason = worded("{name}: {reason}", name=noun.original, reason=told)
            self._window.status.say_work(said_in(session.wording, reason))
            return
        quoted = finding is not None and finding.quote.source == source
        self._words = finding.quote.exact if finding and quoted else ""
        from briefing.panes.original import OriginalDialog  # late: few readers ask for it

        self.dialog = OriginalDialog(session, self._window.theme, said(session, noun.title), self._window)
        self.dialog.before.clicked.connect(self._turn_back)
        self.dialog.after.clicked.connect(self._turn_on)
        self._number = 0
        self._draw(0)

    def _turn_back(self) -> None:
        self._draw(self._number - 1)

    def _turn_on(self) -> None:
        self._draw(self._number + 1)

    def _draw(self, number: int) -> None:
        """Draw the page of that number, from 1; 0 is the page that has the words."""
        content, words = self._content, self._words

        def work(report: Report) -> Page:
            return draw_page(content, words, number)

        self._place.begin(work, self._show, self._tell)

    def _show(self, page: Page) -> None:
        self._number = page.number
        if self.dialog:
            self.dialog.show_page(page)
            self.dialog.show()

    def _tell(self, error: Exception) -> None:
        wording = self._window.session.wording
        self._window.status.say_work(wording("The original cannot be drawn: it is no PDF, or locked"))


def draw_page(content: bytes, words: str, number: int) -> Page:
    """Draw one page of the PDF `content`, with `words` marked where they stand on it.

    `number` counts from 1; 0 asks for the first page that has the words, or the first. Raises pypdfium2's error
    where the content is not a PDF that can be read.
    """
    import pypdfium2

    from briefing.exporting.drawing import page_picture
    from briefing.panes.original import Page

    with PDFIUM, pypdfium2.PdfDocument(content) as document:
        found = _page_of(document, words) if number == 0 else number - 1
        index = min(max(found, 0), len(document) - 1)
        page = document[index]
        marks = _marks(page, words)
        return Page(index + 1, len(document), page_picture(page, _SCALE), marks)


def _page_of(document: Any, words: str) -> int:
    pages = (index for index in range(len(document)) if words and _marks(document[index], words))
    return next(pages, 0)


def _marks(page: Any, words: str) -> Sequence[tuple[float, ...]]:
    """Where the words stand on the page, in pixels from its upper left corner: x, y, width, height."""
    text, height = page.get_textpage(), page.get_height()
    marks: list[tuple[float, ...]] = []
    for part in re.split(r"\[(?:…|\.\.\.)\]", words):
        searched = " ".join(part.split())
        hit = text.search(searched).get_next() if searched else None
        if hit:
            for rect in range(text.count_rects(*hit)):
                left, bottom, right, top = text.get_rect(rect)
                sides = (left, height - top, right - left, top - bottom)
                marks.append(tuple(side * _SCALE for side in sides))
    return marks
