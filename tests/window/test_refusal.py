"""A briefing that cannot be opened, asked for from a desktop, where nobody reads what a terminal would show."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from briefing.core.sentence import verbatim
from briefing.refusal import refuse
from briefing.storage import Problem

PROBLEMS = (Problem("a/briefing.yaml", 3, 1, verbatim("there is no key `<b>titel</b>`")),)


@pytest.fixture
def shown(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    boxes: list[str] = []
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(QMessageBox, "exec", lambda box: boxes.append(f"{box.textFormat().name} {box.text()}"))
    return boxes


def test_without_a_terminal_a_dialog_says_it(shown: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    refuse(PROBLEMS, "en", on_screen=True)
    said = "a/briefing.yaml:3:1: there is no key `<b>titel</b>`"
    assert shown == [f"PlainText {said}"]
    assert capsys.readouterr().err == f"{said}\n"


def test_a_picture_and_a_terminal_need_no_dialog(shown: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    refuse(PROBLEMS, "en", on_screen=False)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    refuse(PROBLEMS, "en", on_screen=True)
    assert shown == []


def test_a_console_may_be_absent_altogether(shown: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    refuse(PROBLEMS, "fr", on_screen=True)
    assert len(shown) == 1
