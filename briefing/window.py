"""The window: places the panes, owns the actions, and wires the signals; all wiring is on this page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from briefing.arrangement import Arrangement
from briefing.editor import open_in_editor
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.panes.goals import GoalsPane
from briefing.panes.header import Header
from briefing.panes.participants import ParticipantsPane
from briefing.panes.parts.statement import said
from briefing.panes.problems import Problems
from briefing.panes.source import SourcePane
from briefing.panes.status import Status
from briefing.panes.timeline import TimelinePane
from briefing.panes.topics import TopicsPane
from briefing.panes.tracks import TracksPane
from briefing.widgets.dock import Dock
from briefing.widgets.theme import Theme

Pane = TopicsPane | TimelinePane | ParticipantsPane | GoalsPane | TracksPane | SourcePane


class Window(QMainWindow):
    """One open briefing: six panes around one session."""

    open_requested = Signal()
    path_dropped = Signal(str)
    recent_chosen = Signal(str)
    export_requested = Signal()
    compare_requested = Signal()
    hand_on_requested = Signal()
    reader_requested = Signal()
    closed = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme = session, theme
        self.header, self.status = Header(session, theme), Status(session, theme)
        self.problems = Problems(session, theme)
        source = SourcePane(session, theme)
        self.sign_bar = source.sign_bar
        self.panes: dict[str, Pane] = {
            "topics": TopicsPane(session, theme),
            "timeline": TimelinePane(session, theme),
            "participants": ParticipantsPane(session, theme),
            "goals": GoalsPane(session, theme),
            "tracks": TracksPane(session, theme),
            "source": source,
        }
        self.docks = {key: Dock(key, pane, theme, _ground(key)) for key, pane in self.panes.items()}
        self.recent_menu = QMenu(self)
        self._place()
        self.arrangement = Arrangement(self, self.docks)
        self.actions_by_name = self._make_actions()
        self._wire()
        self._make_menu()
        self.translate()

    def translate(self) -> None:
        """Say everything in the session's language, from its side."""
        wording = self.session.wording
        direction = Qt.LayoutDirection.RightToLeft if wording.right_to_left else Qt.LayoutDirection.LeftToRight
        turned = direction != self.layoutDirection()
        self.setLayoutDirection(direction)
        QGuiApplication.setLayoutDirection(direction)  # Qt's style sets the text of a button by the application's
        for key, dock in self.docks.items():
            dock.name(self.panes[key].title(), wording("Large or back (F11)"), wording("Close"))
        for words, action in self.actions_by_name.items():
            action.setText(wording(words))
        self.recent_menu.setTitle(wording("Open again"))
        self.setWindowTitle(f"{said(self.session, self.session.briefing.title)} – Briefing")
        if turned:
            self.reset_arrangement()

    def reset_arrangement(self) -> None:
        """Put every pane back to its place."""
        self.arrangement.reset(self.width(), self.session.wording.right_to_left)

    def show_recent(self, paths: Sequence[str]) -> None:
        """Offer the briefings that were open before, the latest first; this one is left out."""
        here = str(self.session.open.file.absolute())
        self.recent_menu.clear()
        for path in paths:
            if path != here:
                self.recent_menu.addAction(visible(path.replace("&", "&&"))).setData(path)
        self.recent_menu.setEnabled(not self.recent_menu.isEmpty())

    @override
    def sizeHint(self) -> QSize:
        return QSize(1440, 900)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrangement.fit(self.width(), self.session.wording.right_to_left)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.panes["participants"].setFocus()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.path_dropped.emit(url.toLocalFile())

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _place(self) -> None:
        self.setAcceptDrops(True)
        self.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks)
        top = QWidget()
        layout = QVBoxLayout(top)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.problems)
        self.setMenuWidget(top)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addPermanentWidget(self.status, 1)

    def _make_actions(self) -> dict[str, QAction]:
        session = self.session
        bindings = {
            "Open…": ("Ctrl+O", self.open_requested),
            "Export as PDF…": ("Ctrl+E", self.export_requested),
            "Search": ("Ctrl+F", self.header.search.setFocus),
            "Find in this source": ("Ctrl+Shift+F", self._find_in_source),
            "Clear the filter": ("Esc", session.clear_filter),
            "Next fact": ("J", session.choose_next_fact),
            "Previous fact": ("K", session.choose_previous_fact),
            "Next quote": ("N", session.choose_next_quote),
            "Previous quote": ("P", session.choose_previous_quote),
            "Next unchecked": ("U", self._choose_next_unchecked),
            "Agree": ("A", self.sign_bar.agree),
            "Doubt…": ("D", self._doubt),
            "Reject…": ("R", self._reject),
            "Take the signature back": ("Del", self.sign_bar.withdraw),
            "Undo": ("Ctrl+Z", session.signing.undo),
            "Redo": ("Ctrl+Shift+Z", session.signing.redo),
            "Compare with another reader’s file…": ("", self.compare_requested),
            "Hand on my signatures…": ("", self.hand_on_requested),
            "Sign as…": ("", self.reader_requested),
            "Large or back": ("F11", self._toggle_large),
            "All commands": ("F10", self.header.menu.showMenu),
            "All panes in their places": ("Ctrl+0", self.reset_arrangement),
            "Larger text": ("Ctrl++", self._enlarge),
            "Smaller text": ("Ctrl+-", self._shrink),
            "Close": ("Ctrl+W", self.close),
        }
        return {words: self._action(key, slot) for words, (key, slot) in bindings.items()}

    def _action(self, key: str, slot: object) -> QAction:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(slot)
        self.addAction(action)
        return action

    def _choose_recent(self, action: QAction) -> None:
        self.recent_chosen.emit(action.data())

    def _make_menu(self) -> None:
        menu = QMenu(self)
        menu.addMenu(self.recent_menu)
        self.recent_menu.triggered.connect(self._choose_recent)
        for words, action in self.actions_by_name.items():
            if words != "All commands":
                menu.addAction(action)
        self.header.menu.setMenu(menu)

    def _wire(self) -> None:
        self.session.language_changed.connect(self.translate)
        self.session.briefing_changed.connect(self.translate)
        self.session.ledger_changed.connect(self._forget_work)
        self.session.briefing_changed.connect(self._show_history)
        self.session.signing.stepped.connect(self._show_history)
        self._show_history()
        self.header.export_requested.connect(self.export_requested)
        self.problems.editor_requested.connect(open_in_editor)

    def _forget_work(self) -> None:
        self.status.say_work("")

    def _choose_next_unchecked(self) -> None:
        if not self.session.choose_next_unchecked():
            self.status.say_work(self.session.wording("Every fact shown is signed off"))

    def _doubt(self) -> None:
        self._show_source()
        self.sign_bar.doubt()

    def _reject(self) -> None:
        self._show_source()
        self.sign_bar.reject()

    def _show_source(self) -> None:
        """Bring the source into view, since a reason is written there."""
        self.docks["source"].show()
        self.docks["source"].raise_()

    def _show_history(self) -> None:
        signing = self.session.signing
        self.actions_by_name["Undo"].setEnabled(signing.can_undo)
        self.actions_by_name["Redo"].setEnabled(signing.can_redo)

    def _toggle_large(self) -> None:
        inside = [key for key, dock in self.docks.items() if dock.isAncestorOf(self.focusWidget() or self)]
        self.arrangement.toggle_large(inside[0] if inside else "source")

    def _find_in_source(self) -> None:
        pane = self.panes["source"]
        if isinstance(pane, SourcePane):
            pane.ask_for_words()

    def _enlarge(self) -> None:
        self.theme.set_scale(self.theme.scale + 0.1)

    def _shrink(self) -> None:
        self.theme.set_scale(self.theme.scale - 0.1)


def _ground(key: str) -> str:
    return "background" if key in ("timeline", "source") else "panel"
