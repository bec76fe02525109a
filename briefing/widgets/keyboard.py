"""The keyboard, lent: something that is opened takes it, and gives it back to whoever had it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class LentKeyboard:
    """Remembers who had the keyboard in the window of `borrower`; who is gone or hidden by then gets nothing."""

    def __init__(self, borrower: QWidget) -> None:
        self._borrower = borrower
        self._lender: QWidget | None = None

    def borrow(self) -> None:
        """Remember who has the keyboard now."""
        self._lender = self._borrower.window().focusWidget()

    def give_back(self) -> None:
        """Give it back; to be called before the borrower is hidden, when Qt would take it somewhere else."""
        if self._lender and isValid(self._lender) and self._lender.isVisible():
            self._lender.setFocus()
