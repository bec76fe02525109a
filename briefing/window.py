"""The window: places the panes, owns the actions, and wires the signals; all wiring is on this page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget
from typing_extensions import override

from briefing.actions import Actions, Slot
from briefing.arrangement import Arrangement
from briefing.choices import Choices
from briefing.copying import Copying
from briefing.editor import open_in_editor
from briefing.language.names import LANGUAGE_NAMES
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.panes.goals import GoalsPane
from briefing.panes.header import Header
from briefing.panes.notice import Notice
from briefing.panes.participants import ParticipantsPane
from briefing.panes.parts.statement import said
from briefing.panes.problems import Problems
from briefing.panes.source import SourcePane
from briefing.panes.status import Status
from briefing.panes.timeline import TimelinePane
from briefing.panes.topics import TopicsPane
from briefing.panes.tracks import TracksPane
from briefing.speaking import Speaking
from briefing.widgets.dock import Dock
from briefing.widgets.lone_key import LoneKey
from briefing.widgets.theme import Theme

if TYPE_CHECKING:
    from briefing.going import Going

Pane = TopicsPane | TimelinePane | ParticipantsPane | GoalsPane | TracksPane | SourcePane


class Window(QMainWindow):
    """One open briefing: six panes around one session."""

    open_requested = Signal()
    open_apart_requested = Signal()
    window_requested = Signal()
    paths_dropped = Signal(list)
    articles_requested = Signal()
    library_requested = Signal()
    recent_chosen = Signal(str)
    export_requested = Signal()
    version_requested = Signal()
    commit_requested = Signal()
    original_requested = Signal(str)
    compare_requested = Signal()
    hand_on_requested = Signal()
    reader_requested = Signal()
    closed = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme = session, theme
        self.header, self.status = Header(session, theme), Status(session, theme)
        self.problems, self.notice = Problems(session, theme), Notice(session, theme)
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
        self._place()
        self.arrangement = Arrangement(self, self.docks, theme)
        self._place_foot()
        self.copying, self._speaking = Copying(session), Speaking(self, session)
        self.actions_by_name = Actions(self, self._slots())
        self._make_menus()
        self._wire()
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
        self.actions_by_name.translate(wording)
        self.recent_menu.setTitle(wording("Open again"))
        self.language_menu.setTitle(wording("Language"))
        self.pane_menu.setTitle(wording("Panes"))
        self.language_menu.offer(LANGUAGE_NAMES, self.session.language)
        self.pane_menu.offer({key: pane.title() for key, pane in self.panes.items()})
        self.setWindowTitle(self._title())
        if turned:
            self.reset_arrangement()

    def _title(self) -> str:
        title, container = said(self.session, self.session.briefing.title), self.session.open.container
        if container:
            title = self.session.wording("{title} – read only, from {file}", title=title, file=container.name)
        return visible(f"{title} – Briefing")

    def reset_arrangement(self) -> None:
        """Put every pane back to its place."""
        self.arrangement.reset(self.session.wording.right_to_left)

    def show_recent(self, paths: Sequence[str]) -> None:
        """Offer the briefings that were open before, the latest first; this one is left out."""
        here = str(self.session.open.origin.absolute())
        self.recent_menu.offer({path: visible(path) for path in paths if path != here})

    @cached_property
    def going(self) -> Going:
        """What asks where to go."""
        from briefing.going import Going  # late, as is all that is not seen at once

        return Going(self, self.session, self.theme)

    @override
    def sizeHint(self) -> QSize:
        return QSize(1440, 900)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

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
        self.paths_dropped.emit([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _fit(self) -> None:
        self.arrangement.fit(self.session.wording.right_to_left)

    def _place(self) -> None:
        self.setAcceptDrops(True)
        self.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks)
        top = QWidget()
        layout = QVBoxLayout(top)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.problems)
        layout.addWidget(self.notice)
        self.setMenuWidget(top)

    def _place_foot(self) -> None:
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addPermanentWidget(self.status, 1)

    def _make_menus(self) -> None:
        keys = {key: f"Ctrl+{number}" for number, key in enumerate(self.panes, start=1)}
        self.recent_menu, self.language_menu, self.pane_menu = Choices(self), Choices(self), Choices(self, keys)
        self.actions_by_name.insert("File", self.recent_menu, before="New window")
        self.actions_by_name.insert("View", self.language_menu, before="Light or dark")
        self.actions_by_name.insert("Go", self.pane_menu, before="Next pane")
        self.header.menu.setMenu(self.actions_by_name.menu)

    def _slots(self) -> dict[str, Slot]:
        session, arrangement, sign_bar = self.session, self.arrangement, self.sign_bar
        return {
            "Open…": self.open_requested,
            "Open in a new window…": self.open_apart_requested,
            "New window": self.window_requested,
            "Take in articles…": self.articles_requested,
            "Library…": self.library_requested,
            "Export as PDF…": self.export_requested,
            "Compare with an earlier version…": self.version_requested,
            "Compare with the last commit": self.commit_requested,
            "Copy the quote with its source": self.copying.copy_quote,
            "Copy the fact with all its quotes": self.copying.copy_fact,
            "Close": self.close,
            "Quit": QApplication.closeAllWindows,
            "Large or back": arrangement.toggle_this,
            "All panes in their places": self.reset_arrangement,
            "Larger text": self.theme.enlarge,
            "Smaller text": self.theme.shrink,
            "Light or dark": self.theme.turn,
            "Go to anything…": self._go_to_anything,
            "Search": self.header.search.setFocus,
            "Find in this source": self._find_in_source,
            "Clear the filter": session.clear_filter,
            "Next fact": session.choose_next_fact,
            "Previous fact": session.choose_previous_fact,
            "Next quote": session.choose_next_quote,
            "Previous quote": session.choose_previous_quote,
            "Next pane": arrangement.go_on,
            "Previous pane": arrangement.go_back,
            "If a source is withdrawn…": self._show_withdrawal,
            "Next unchecked": self._choose_next_unchecked,
            "Approve": sign_bar.agree,
            "Doubt…": self._doubt,
            "Reject…": self._reject,
            "Take the signature back": sign_bar.withdraw,
            "Undo": session.signing.undo,
            "Redo": session.signing.redo,
            "Compare with another reader’s file…": self.compare_requested,
            "Hand on my signatures…": self.hand_on_requested,
            "Sign as…": self.reader_requested,
            "Keys": self._show_keys,
            "All commands": self.header.show_menu,
        }

    def _wire(self) -> None:
        self.session.language_changed.connect(self.translate)
        self.theme.changed.connect(self._fit)
        self.session.briefing_changed.connect(self.translate)
        self.session.ledger_changed.connect(self._forget_work)
        self.session.briefing_changed.connect(self._show_history)
        self.session.signing.stepped.connect(self._show_history)
        self._show_history()
        self.header.export_requested.connect(self.export_requested)
        source = self.panes["source"]
        if isinstance(source, SourcePane):
            source.original_requested.connect(self.original_requested)
        self.recent_menu.chosen.connect(self.recent_chosen)
        self.language_menu.chosen.connect(self.session.set_language)
        self.pane_menu.chosen.connect(self.arrangement.go_to)
        self.copying.told.connect(self.status.say_work)
        self.copying.told.connect(self._speaking.say)
        self._alt = LoneKey(Qt.Key.Key_Alt, self)
        self._alt.struck.connect(self.header.show_menu)
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

    def _go_to_anything(self) -> None:
        self.going.know(self.actions_by_name)
        self.going.ask()

    def _show_keys(self) -> None:
        from briefing.key_page import KeyPage

        KeyPage(self.actions_by_name, self.session.wording, self.theme, self).open()

    def _show_withdrawal(self) -> None:
        from briefing.panes.withdrawal import WithdrawalDialog

        pane = self.panes["source"]
        source = pane.main.source if isinstance(pane, SourcePane) else ""
        WithdrawalDialog(self.session, self.theme, source, self).show()

    def _find_in_source(self) -> None:
        pane = self.panes["source"]
        if isinstance(pane, SourcePane):
            pane.ask_for_words()


def _ground(key: str) -> str:
    return "background" if key in ("timeline", "source") else "panel"
