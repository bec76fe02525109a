"""The window: places the panes, owns the actions, and wires the signals; all wiring is on this page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from briefing.arrangement import Arrangement
from briefing.in_view import InView
from briefing.language.names import LANGUAGE_NAMES
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.overriding import override
from briefing.panes.header import Header
from briefing.panes.parts.statement import said
from briefing.six_panes import TITLES, SixPanes, titles
from briefing.widgets.dock import Dock
from briefing.widgets.tab_order import put_in_order
from briefing.widgets.theme import Theme

if TYPE_CHECKING:
    from briefing.actions import Actions, Slot
    from briefing.copying import Copying
    from briefing.going import Going
    from briefing.panes.notice import Notice
    from briefing.panes.parts.sign_bar import SignBar
    from briefing.panes.problems import Problems
    from briefing.panes.status import Status
    from briefing.pen import Pen

AT_ONCE = ("participants", "goals", "tracks")
"""The panes of the first picture: what a briefing states, and the quickest to paint."""


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
    leave_requested = Signal()
    closed = Signal()

    def __init__(self, session: Session, theme: Theme) -> None:
        """Make what the first picture needs: the head, the lists and the frames; `furnish` brings the rest."""
        super().__init__()
        self.session, self.theme = session, theme
        self.leaving = False
        self.header = Header(session, theme)
        self.docks = {key: Dock(key, theme, _ground(key)) for key in TITLES}
        self.panes = SixPanes(session, theme, self.docks)
        self.arrangement = Arrangement(self, self.docks, theme)
        self._place()
        if self._turn():
            self.reset_arrangement()
        for key in AT_ONCE:
            self.panes[key]
        self.in_view = InView(session, self.arrangement, self.docks, self)

    def furnish(self) -> Iterator[None]:
        """Make what the first picture does without, a piece at a step; whoever asks for one before has it made."""
        for key in ("source", "topics", "timeline"):
            self.panes[key]
            yield
        self._place_foot()
        frames = ((self.panes[key], dock.titleBarWidget()) for key, dock in self.docks.items())
        put_in_order(self, (self._head, *chain.from_iterable(frames), self.status))
        yield
        self._make_menus()
        yield
        self._wire()
        self.translate()

    def translate(self) -> None:
        """Say everything in the session's language, from its side."""
        turned = self._turn()
        wording = self.session.wording
        self.actions_by_name.translate(wording)
        self.recent_menu.setTitle(wording("Open again"))
        self.language_menu.setTitle(wording("Language"))
        self.pane_menu.setTitle(wording("Panes"))
        self.language_menu.offer(LANGUAGE_NAMES, self.session.language)
        self.pane_menu.offer(titles(wording))
        self.pen.refresh()
        if turned:
            self.reset_arrangement()

    def _turn(self) -> bool:
        """Name the window and its frames in the session's language, from its side; True where the side changed."""
        wording = self.session.wording
        direction = Qt.LayoutDirection.RightToLeft if wording.right_to_left else Qt.LayoutDirection.LeftToRight
        turned = direction != self.layoutDirection()
        self.setLayoutDirection(direction)
        QGuiApplication.setLayoutDirection(direction)  # Qt's style sets the text of a button by the application's
        for key, title in titles(wording).items():
            self.docks[key].name(title, wording("Large or back (F11)"), wording("Close"))
        self.setWindowTitle(self._title())
        return turned

    def _title(self) -> str:
        title, container = said(self.session, self.session.briefing.title), self.session.open.container
        if container:
            title = self.session.wording("{title} – read only, from {file}", title=title, file=container.name)
        elif unsaved := self.session.editing.unsaved:
            title = f"{title} – {self.session.wording('{n} unsaved edits', n=unsaved)}"
        return visible(f"{title} – Briefing")

    def reset_arrangement(self) -> None:
        """Put every pane back to its place."""
        self.arrangement.reset(self.session.wording.right_to_left)

    def show_recent(self, paths: Sequence[str]) -> None:
        """Offer the briefings that were open before, the latest first; this one is left out."""
        here = str(self.session.open.origin.absolute())
        self.recent_menu.offer({path: visible(path) for path in paths if path != here})

    @cached_property
    def status(self) -> Status:
        """The foot of the window."""
        from briefing.panes.status import Status  # late, as is all that is not seen at once

        return Status(self.session, self.theme)

    @cached_property
    def problems(self) -> Problems:
        """What is wrong with the file of the briefing, under the head."""
        from briefing.panes.problems import Problems

        problems = Problems(self.session, self.theme)
        self._top.insertWidget(1, problems)
        return problems

    @cached_property
    def notice(self) -> Notice:
        """One sentence to the reader, under the head."""
        from briefing.panes.notice import Notice

        notice = Notice(self.session, self.theme)
        self._top.addWidget(notice)
        return notice

    @cached_property
    def going(self) -> Going:
        """What asks where to go."""
        from briefing.going import Going

        return Going(self, self.session, self.theme)

    @cached_property
    def copying(self) -> Copying:
        """What copies quotes and facts."""
        from briefing.copying import Copying

        return Copying(self.session)

    @cached_property
    def actions_by_name(self) -> Actions:
        """All that a reader can have done, in its menus."""
        from briefing.actions import Actions

        return Actions(self, self._slots())

    @cached_property
    def pen(self) -> Pen:
        """What edits the facts."""
        from briefing.pen import Pen

        return Pen(self.session, self.panes.source)

    @property
    def sign_bar(self) -> SignBar:
        """Where the selected fact is signed."""
        return self.panes.source.sign_bar

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
        """Close, unless something is written that is in no file yet: then it is asked what to do with it."""
        if self.session.editing.pending and not self.leaving:
            event.ignore()
            self.leave_requested.emit()
            return
        super().closeEvent(event)
        self.closed.emit()

    def _fit(self) -> None:
        self.arrangement.fit(self.session.wording.right_to_left)

    def _place(self) -> None:
        self.setAcceptDrops(True)
        self.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks)
        self._head = QWidget()
        self._top = QVBoxLayout(self._head)
        self._top.setContentsMargins(0, 0, 0, 0)
        self._top.setSpacing(0)
        self._top.addWidget(self.header)
        self.setMenuWidget(self._head)

    def _place_foot(self) -> None:
        from briefing.widgets.settled import Settled

        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addPermanentWidget(Settled(self.status), 1)
        self.status.show()

    def _make_menus(self) -> None:
        from briefing.choices import Choices

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
            "Export…": self.export_requested,
            "Compare with an earlier version…": self.version_requested,
            "Compare with the last commit": self.commit_requested,
            "Copy the quote with its source": self.copying.copy_quote,
            "Copy the fact with all its quotes": self.copying.copy_fact,
            "Close": self.close,
            "Quit": QApplication.closeAllWindows,
            **self.pen.slots(),
            "Large or back": arrangement.toggle_this,
            "List of events": self._turn_list,
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
            "Approve": self._approve,
            "Doubt…": self._doubt,
            "Reject…": self._reject,
            "Take the signature back": sign_bar.withdraw,
            "Compare with another reader’s file…": self.compare_requested,
            "Hand on my signatures…": self.hand_on_requested,
            "Sign as…": self.reader_requested,
            "Keys": self._show_keys,
            "All commands": self.header.show_menu,
        }

    def _wire(self) -> None:
        from briefing.editor import open_in_editor
        from briefing.speaking import Speaking
        from briefing.widgets.lone_key import LoneKey

        speaking = Speaking(self, self.session)
        self.session.language_changed.connect(self.translate)
        self.theme.scaled.connect(self._fit)
        self.session.briefing_changed.connect(self.translate)
        self.session.source_opened.connect(self._show_source)
        self.session.ledger_changed.connect(self._forget_work)
        for signal in (self.session.filter_changed, self.session.selection_changed):
            signal.connect(self._forget_refusal)
        self.session.editing.state_changed.connect(self._show_title)
        self.pen.know(self.actions_by_name)
        self.in_view.tell(self.panes.source)
        self.sign_bar.refused.connect(self.status.say_work)
        self.header.export_requested.connect(self.export_requested)
        self.panes.source.original_requested.connect(self.original_requested)
        self.recent_menu.chosen.connect(self.recent_chosen)
        self.language_menu.chosen.connect(self.session.set_language)
        self.pane_menu.chosen.connect(self.arrangement.go_to)
        self.copying.told.connect(self.status.say_work)
        for told in (self.status.told, self.notice.asked, self.problems.told):
            told.connect(speaking.say)
        self._alt = LoneKey(Qt.Key.Key_Alt, self)
        self._alt.struck.connect(self.header.show_menu)
        self.problems.editor_requested.connect(open_in_editor)

    def _forget_work(self) -> None:
        self.status.say_work("")

    def _forget_refusal(self) -> None:
        if self.status.work.text() == self.sign_bar.outside.text():
            self.status.say_work("")

    def _choose_next_unchecked(self) -> None:
        if not self.session.choose_next_unchecked():
            self.status.say_work(self.session.wording("Every fact shown is signed off"))

    def _approve(self) -> None:
        """Sign what the reader sees; what he does not see is shown to him first."""
        if self.in_view.stated:
            self.sign_bar.agree()
        else:
            self._show_source()

    def _doubt(self) -> None:
        self._show_source()
        self.sign_bar.doubt()

    def _reject(self) -> None:
        self._show_source()
        self.sign_bar.reject()

    def _show_source(self) -> None:
        """Bring the source into view, since a reason is written there, or its text was asked for."""
        self.docks["source"].show()
        self.docks["source"].raise_()

    def _turn_list(self) -> None:
        """Show the events as a list too, or no longer; a timeline out of sight comes with its list."""
        timeline, dock = self.panes.timeline, self.docks["timeline"]
        if dock.isVisible():
            timeline.turn_list()
        else:
            timeline.set_listed(True)
        self.arrangement.go_to("timeline")

    def _show_title(self) -> None:
        self.setWindowTitle(self._title())

    def _go_to_anything(self) -> None:
        self.going.know(self.actions_by_name)
        self.going.ask()

    def _show_keys(self) -> None:
        from briefing.key_page import KeyPage

        KeyPage(self.actions_by_name, self.session.wording, self.theme, self).open()

    def _show_withdrawal(self) -> None:
        from briefing.panes.withdrawal import WithdrawalDialog

        WithdrawalDialog(self.session, self.theme, self.panes.source.main.source, self).show()

    def _find_in_source(self) -> None:
        self.panes.source.ask_for_words()


def _ground(key: str) -> str:
    return "background" if key in ("timeline", "source") else "panel"
