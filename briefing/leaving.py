"""Leaving a briefing with edits that are in no file yet: saved, discarded, or kept for later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from briefing.panes.source import SourcePane
from briefing.recovering import Recovering
from briefing.window import Window
from briefing.writing import Writing


class Leaving(QObject):
    """Asks what to do with unsaved edits before a briefing is left, and then leaves it."""

    def __init__(self, window: Window, writing: Writing, recovering: Recovering) -> None:
        super().__init__(window)
        self._window, self._writing, self._recovering = window, writing, recovering
        self._then: Callable[[], object] | None = None
        self._waits = False
        self.box: QMessageBox | None = None
        self.save: QPushButton | None = None
        self.later: QPushButton | None = None
        self.discard: QPushButton | None = None
        window.leave_requested.connect(self._ask_to_close)
        writing.idle.connect(self._take_idle)

    def ask(self, then: Callable[[], object]) -> None:
        """Ask what to do with what is unsaved, then go on; at once where nothing is."""
        self._then, self._waits = then, self._writing.busy
        if not self._window.session.editing.pending:
            self._go_on()
        elif not self._waits:
            self._ask()

    def _take_idle(self) -> None:
        """Everything is done: ask what was to be asked then; who wanted to save goes, or was refused and stays."""
        if not self._then or self.box:
            return
        if self._waits:
            self.ask(self._then)
        elif self._window.session.editing.pending:
            self._stay()
        else:
            self._go_on()

    def _ask(self) -> None:
        wording, editing = self._window.session.wording, self._window.session.editing
        said = wording("{n} edits are not saved.", n=editing.unsaved) if editing.unsaved else ""
        open_form = wording("A fact is being written in the form.") if editing.dirty else ""
        box = QMessageBox(QMessageBox.Icon.Question, wording("Unsaved edits"), f"{said} {open_form}".strip(),
                          QMessageBox.StandardButton.NoButton, self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(wording("What is kept for later is offered when the briefing is next opened."))
        self.save = box.addButton(wording("Save"), QMessageBox.ButtonRole.AcceptRole)
        self.later = box.addButton(wording("Keep for later"), QMessageBox.ButtonRole.ActionRole)
        self.discard = box.addButton(wording("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        staying = box.addButton(wording("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(self.save)
        box.setEscapeButton(staying)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button, slot in ((self.save, self._save), (self.later, self._keep), (self.discard, self._discard),
                             (staying, self._stay)):
            button.clicked.connect(slot)
        box.finished.connect(self._forget_box)
        self.box = box
        box.open()

    def _forget_box(self) -> None:
        self.box = None

    def _ask_to_close(self) -> None:
        self.ask(self._close)

    def _close(self) -> None:
        self._window.leaving = True
        self._window.close()

    def _save(self) -> None:
        """Save, and go on when that is done; what stands in the form must be whole."""
        pane = self._window.panes["source"]
        if isinstance(pane, SourcePane) and self._window.session.editing.dirty and not pane.editor.keep():
            self._stay()
        elif self._window.session.editing.pending:
            self._writing.save()
        else:  # the form said nothing that the briefing does not say
            self._go_on()

    def _keep(self) -> None:
        self._recovering.leave()
        self._go_on()

    def _discard(self) -> None:
        self._window.session.editing.leave_form()
        self._writing.give_up()
        self._go_on()

    def _stay(self) -> None:
        self._then = None

    def _go_on(self) -> None:
        then, self._then, self._waits = self._then, None, False
        if then:
            then()
