"""The start page: every briefing below the reader's folders as a card, and a search through all of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefing.core.sentence import Sentence
from briefing.language import Wording
from briefing.language.sentences import said
from briefing.library import Catalogue, saying
from briefing.models.shown_text import visible
from briefing.overriding import override
from briefing.panes.header import SearchField
from briefing.panes.parts.labels import label
from briefing.shelf.commands import ShelfCommands
from briefing.shelf.folders import FolderChips
from briefing.shelf.foot import ShelfFoot
from briefing.shelf.rows import EntryRows, FoundRows, opened_by
from briefing.shelf.shelving import Shelving
from briefing.shelf.taking_out import TakingOut
from briefing.storage import Opened
from briefing.widgets.row_model import RowModel
from briefing.widgets.rows_view import RowsView
from briefing.widgets.theme import Theme

_FRESH = 2.0
"""Seconds after a look for which a window that is come back to is not looked through again."""

_MOST_SENTENCES = 4


class Shelf(QMainWindow):
    """The window of the library.

    `open_requested` carries the file of a briefing and the id of a fact, or an empty one; `folders_changed` the
    folders that the reader wants from now on; `language_requested` the language.
    """

    open_requested = Signal(str, str)
    folders_changed = Signal(object)
    language_requested = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, language: str, folders: Sequence[Path]) -> None:
        super().__init__()
        self.theme, self.wording = theme, Wording(language)
        self.folders: list[Path] = []
        self.catalogue, self._searched = Catalogue(confirmed=False), False
        self._said: tuple[Sentence, ...] = ()
        self.title, self.menu = label(theme, "title", wraps=False), QToolButton()
        self.search = SearchField(theme, key="")
        self.chips, self.notice, self.foot = FolderChips(theme), label(theme, "warning"), ShelfFoot(theme)
        self.rows, self.view = RowModel(), RowsView(theme)
        self.view.setModel(self.rows)
        self.shelving, self._taking_out = Shelving(self), TakingOut(self.foot, self)
        self._taking_out.refused.connect(self.say)
        self.commands = ShelfCommands(self, {
            "Add a folder…": self._ask_for_folder,
            "Search": self.search.setFocus,
            "Look again": self.look,
            "Light or dark": theme.turn,
            "Larger text": theme.enlarge,
            "Smaller text": theme.shrink,
            "All commands": self._show_menu,
            "Close": self.close,
            "Quit": QApplication.closeAllWindows,
        })
        self._place()
        self._wire()
        self.set_language(language)
        self.show_folders(folders)

    def show_folders(self, folders: Sequence[Path]) -> None:
        """Show the briefings below these folders."""
        self.folders = list(dict.fromkeys(folder.absolute() for folder in folders))
        self.chips.show_folders(self.folders, self.wording)
        self.catalogue = self.catalogue.within(self.folders)
        self.catalogue.prepare()
        self.refresh()
        self.look()

    def look(self) -> None:
        """Look whether anything has changed."""
        self._said = ()
        self.shelving.look(self.folders)

    def set_language(self, language: str) -> None:
        """Say everything in another language, from its side."""
        self.wording = wording = Wording(language)
        sides = Qt.LayoutDirection
        self.setLayoutDirection(sides.RightToLeft if wording.right_to_left else sides.LeftToRight)
        QGuiApplication.setLayoutDirection(self.layoutDirection())
        self.title.setText(wording("Library"))
        self.setWindowTitle(f"{wording('Library')} – Briefing")
        self.search.setPlaceholderText(wording("Search all facts, quotes and people"))
        self.search.setAccessibleName(self.search.placeholderText())
        for small in self.search.findChildren(QToolButton):  # the sign and the cross that Qt puts into a field
            small.setAccessibleName(wording("Clear the search"))
        self.view.setAccessibleName(wording("Briefings"))
        self.menu.setToolTip(wording("All commands (F10)"))
        self.menu.setAccessibleName(wording("All commands"))
        self.commands.translate(wording)
        self.foot.translate(wording)
        self.chips.show_folders(self.folders, wording)
        self.refresh()

    def take_out(self, path: Path, take: Callable[[Opened], object]) -> None:
        """Read the briefing at `path` for `take`; it is said here how far that is, or what is wrong with it."""
        self._taking_out.take_out(path, take, self.wording)

    def say(self, sentences: Sequence[Sentence]) -> None:
        """Say what is wrong with a briefing that was to be opened, until the next look."""
        self._said = tuple(sentences)
        self._show_notice()

    def refresh(self) -> None:
        """Show the briefings, or what is found in them, as the search field asks."""
        words, here = self.search.text(), self.view.currentIndex()
        key = self.rows.key_of(here.row()) if here.isValid() else ""
        self._searched = bool(words.strip()) and self.catalogue.ready
        if self._searched:
            found = self.catalogue.find(words)
            self.rows.set_rows(FoundRows(self.catalogue, found, words, self.wording))
            self.foot.totals.setText(saying.found_line(found, self.wording))
        else:
            self.rows.set_rows(EntryRows(self.catalogue, self.wording))
            self.foot.totals.setText(saying.totals_line(self.catalogue, self.wording) if self.folders else "")
        self.view.say_if_empty(self._nothing(self._searched))
        self.view.show_key(key)
        self._show_notice()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(780 * self.theme.scale), 900)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Look again when the reader comes back to the window: something may have been written meanwhile."""
        super().changeEvent(event)
        back = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if back and not self.shelving.looking and time.monotonic() - self.shelving.rested_at > _FRESH:
            self.shelving.look(self.folders)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search the arrows lead into the list, and Enter opens what is found first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.rows.rowCount():
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
                self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.view.setCurrentIndex(self.rows.index(0, 0))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.search.text().strip():
                self._open(self.rows.key_of(min(1, self.rows.rowCount() - 1)))
                return True
        return super().eventFilter(watched, event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _folders_of(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._change_folders([*self.folders, *_folders_of(event)])

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.shelving.end()
        self._taking_out.end()
        self.closed.emit()

    def _place(self) -> None:
        self.setAcceptDrops(True)
        head = QWidget()
        head.setObjectName("Header")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        across = QHBoxLayout(head)
        across.setContentsMargins(18, 9, 14, 9)
        across.setSpacing(14)
        across.addWidget(self.title)
        across.addStretch(1)
        across.addWidget(self.search, 3)
        across.addWidget(self.menu)
        self.search.setMaximumWidth(420)
        self.theme.wear(self.search, "body")
        self.menu.setMenu(self.commands)
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.notice.setContentsMargins(18, 6, 14, 6)
        self.notice.setObjectName("Notice")
        page = QWidget()
        down = QVBoxLayout(page)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        for part in (head, self.chips, self.notice, self.view, self.foot):
            down.addWidget(part, 1 if part is self.view else 0)
        self.setCentralWidget(page)
        self._show_look()

    def _wire(self) -> None:
        self.search.textChanged.connect(self.refresh)
        self.search.installEventFilter(self)
        self.view.row_opened.connect(self._open)
        self.chips.dropped.connect(self._drop_folder)
        self.chips.more_requested.connect(self._ask_for_folder)
        self.commands.languages.chosen.connect(self.language_requested)
        self.shelving.listed.connect(self._take)
        self.shelving.progressed.connect(self._say_progress)
        self.shelving.rested.connect(self.foot.rest)
        self.foot.stop_requested.connect(self.shelving.stop)
        self.theme.changed.connect(self._show_look)

    def _take(self, catalogue: Catalogue) -> None:
        """Show a catalogue; while words are searched for, not before its search is ready."""
        wanted = bool(self.search.text().strip())
        new = catalogue is not self.catalogue or wanted != self._searched
        if new and (catalogue.ready or not wanted):
            self.catalogue = catalogue
            self.refresh()

    def _say_progress(self, done: int, total: int) -> None:
        if done < total and self.shelving.looking:
            self.foot.say_work(done, total, self.wording)

    def _nothing(self, searched: bool) -> str:
        """What to say of an empty list."""
        if not self.folders:
            return self.wording("Add a folder to look in, at any depth.")
        if not self.catalogue.confirmed:
            return ""
        if searched:
            return self.wording("Nothing is found for these words.")
        return self.wording("Nothing to open lies in these folders.")

    def _show_notice(self) -> None:
        told = [said(self.wording, it) for it in self._said]
        told = told or [told.say(self.wording) for told in self.catalogue.told]
        shown = [*told[:_MOST_SENTENCES], *(["…"] if len(told) > _MOST_SENTENCES else [])]
        self.notice.setText(visible("\n".join(shown)))
        self.notice.setAccessibleName(self.notice.text())
        self.notice.setVisible(bool(shown))

    def _show_look(self) -> None:
        self.theme.draw_icon(self.menu, "more", "text")
        self.search.setup_icon(self.theme)

    def _show_menu(self) -> None:
        self.commands.popup(self.menu.mapToGlobal(QPoint(0, self.menu.height() + 2)))

    def _open(self, key: str) -> None:
        file, place = opened_by(key)
        number = next((n for n, entry in enumerate(self.catalogue.entries) if entry.file == file), -1)
        facts = self.catalogue.facts(number) if place >= 0 else ()
        self.open_requested.emit(file, facts[place].id if place >= 0 else "")

    def _ask_for_folder(self) -> None:
        start = str(self.folders[-1]) if self.folders else str(Path.home())
        if folder := QFileDialog.getExistingDirectory(self, self.wording("Add a folder…"), start):
            self._change_folders([*self.folders, Path(folder)])

    def _drop_folder(self, folder: str) -> None:
        self._change_folders([other for other in self.folders if str(other) != folder])

    def _change_folders(self, folders: Sequence[Path]) -> None:
        self.show_folders(folders)
        self.folders_changed.emit(tuple(self.folders))


def _folders_of(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.is_dir()]
