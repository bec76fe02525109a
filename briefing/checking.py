"""Checking with others: signatures handed on, another reader's laid beside one's own, and the reader's name."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit

from briefing.core.sentence import Refusal, Sentence, system_reason, worded
from briefing.core.signature import NotKept
from briefing.language.sentences import said
from briefing.storage.sidecar import SIDECAR_VERSION, BadSidecar, Sidecar, read_sidecar, write_sidecar
from briefing.widgets.warning import warn
from briefing.window import Window

if TYPE_CHECKING:
    from briefing.panes.agreement import AgreementDialog


class Checking(QObject):
    """Asks for files and names, and does what is asked with the signatures of the open briefing."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: AgreementDialog | None = None
        window.compare_requested.connect(self.ask_for_other)
        window.hand_on_requested.connect(self.ask_where_to)
        window.reader_requested.connect(self.ask_for_name)

    def ask_for_other(self) -> None:
        """Ask for another reader's file, then lay it beside this reader's signatures."""
        wording = self._window.session.wording
        name, _ = QFileDialog.getOpenFileName(
            self._window, wording("Another reader’s signatures"), str(Path.home()),
            wording("Files of signatures (*.json)"),
        )
        if name:
            self.compare_with(Path(name))

    def compare_with(self, file: Path) -> None:
        """Lay the signatures in `file` beside this reader's; a file that is none is said to be none."""
        try:
            theirs = read_sidecar(file)
        except (BadSidecar, OSError) as error:
            self._say(_told(error, file))
            return
        from briefing.panes.agreement import AgreementDialog  # late: few readers ask for it

        if self.dialog:
            self.dialog.close()
        self.dialog = AgreementDialog(self._window.session, self._window.theme, theirs.signed, self._window)
        self.dialog.finished.connect(self._forget)
        self.dialog.show()

    def _forget(self) -> None:
        self.dialog = None

    def ask_where_to(self) -> None:
        """Ask for a file, then write this reader's signatures to it."""
        session = self._window.session
        suggested = Path.home() / f"{session.open.file.parent.name or session.open.file.stem}-signatures.json"
        name, _ = QFileDialog.getSaveFileName(
            self._window, session.wording("Hand on my signatures"), str(suggested),
            session.wording("Files of signatures (*.json)"),
        )
        if name:
            self.hand_on_to(Path(name if Path(name).suffix else name + ".json"))

    def hand_on_to(self, file: Path) -> None:
        """Write this reader's signatures under the open briefing to `file`, without the places on this machine."""
        session = self._window.session
        signed = session.signing.signatures
        try:
            write_sidecar(file, Sidecar(version=SIDECAR_VERSION, title=session.briefing.title, signed=signed))
        except OSError as error:
            self._say(_told(error, file))
        else:
            words = session.wording("{n} signatures written to {file}", n=len(signed), file=file.name)
            self._window.status.say_work(words)

    def ask_for_name(self) -> None:
        """Ask under which name to sign."""
        session = self._window.session
        name, agreed = QInputDialog.getText(
            self._window, session.wording("Sign as"), session.wording("Your name, as others are to read it:"),
            QLineEdit.EchoMode.Normal, session.signing.reader,
        )
        if agreed:
            self._sign_as(name)

    def _sign_as(self, name: str) -> None:
        try:
            self._window.session.signing.sign_as(name)
        except NotKept as error:
            self._say(error.sentence)

    def _say(self, sentence: Sentence) -> None:
        wording = self._window.session.wording
        warn(wording("Signatures"), said(wording, sentence), self._window)


def _told(error: Refusal | OSError, file: Path) -> Sentence:
    """Why a file of signatures cannot be read or written."""
    if isinstance(error, Refusal):
        return error.sentence
    return worded("{file}: {reason}", file=str(file), reason=system_reason(error))
