"""The pages of a PDF on a printer, each drawn at the printer's fineness."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from briefing.exporting.drawing import Sheet, sheet_picture
from briefing.models.job import Report

_FINEST = 300
"""Dots an inch: no letter gains by more, and a page takes 25 MB at this."""
_POINTS = 72


def print_sheets(sheets: Sequence[Sheet], printer: QPrinter, report: Report) -> None:
    """Print `sheets`; stops between two pages where `report` says so."""
    scale = min(printer.resolution(), _FINEST) / _POINTS
    printer.setFullPage(True)
    with QPainter(printer) as painter:
        for done, sheet in enumerate(sheets):
            if not report("", done / len(sheets)):
                printer.abort()
                return
            if done:
                printer.newPage()
            picture = sheet_picture(sheet, scale)
            paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
            fitting = min(paper.width() / picture.width(), paper.height() / picture.height())
            width, height = picture.width() * fitting, picture.height() * fitting
            left, top = (paper.width() - width) / 2, (paper.height() - height) / 2
            painter.drawImage(QRectF(left, top, width, height), picture)
