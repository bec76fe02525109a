"""One dialog for every format: what it offers, warns of and remembers, and the preview before saving."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from briefing.core import Fact, Filter
from briefing.desk import Desk
from briefing.export import FORMATS, Part
from briefing.export.volumes import pages_about
from briefing.exporting.dialog import ExportDialog
from briefing.exporting.preview import Preview
from briefing.storage.enclosed import Enclosed
from briefing.storage.path import open_path


@pytest.fixture
def dialog(desk: Desk, qtbot: QtBot) -> Iterator[ExportDialog]:
    yield from asked(desk)


def asked(desk: Desk) -> Iterator[ExportDialog]:
    desk.exporting.ask()
    dialog = desk.exporting.dialog
    assert dialog
    yield dialog
    if desk.exporting.dialog:
        dialog.close()


def choose_format(dialog: ExportDialog, name: str) -> None:
    dialog.formats.setCurrentRow(list(FORMATS).index(name))


def save_in(dialog: ExportDialog, folder: Path) -> Path:
    """Let the file lie in `folder`, under the name that is suggested."""
    dialog.file.setText(str(folder / Path(dialog.file.text()).name))
    return Path(dialog.file.text())


def test_every_format_is_offered_and_the_suffix_follows(dialog: ExportDialog) -> None:
    assert dialog.formats.count() == len(FORMATS)
    for name, form in FORMATS.items():
        choose_format(dialog, name)
        assert dialog.file.text().endswith(f"briefing{form.suffixes[0]}")


def test_the_filter_is_offered_with_its_figures_and_words(desk: Desk) -> None:
    topic = next(iter(desk.session.briefing.topics))
    desk.session.set_filter(Filter(topics=frozenset({topic})))
    dialog = next(asked(desk))
    assert dialog.filtered.isChecked()
    shown, total = len(desk.session.shown), len(desk.session.briefing.facts)
    assert dialog.filtered.text().startswith(f"{shown} of {total} facts shown · Topic: ")
    assert "can read those not shown" in dialog.notice.text()
    dialog.carries.setChecked(False)
    assert dialog.notice.text() == ""
    dialog.close()


def test_without_a_filter_there_is_nothing_to_choose_or_to_warn_of(dialog: ExportDialog) -> None:
    assert dialog.filtered.isHidden()
    assert dialog.whole.isChecked()
    assert dialog.notice.text() == ""


def test_the_pages_are_told_before(dialog: ExportDialog) -> None:
    before = dialog.estimate.text()
    assert before.startswith("about ")
    dialog.parts[Part.TIMELINE].setChecked(False)
    assert int(before.split()[1]) > int(dialog.estimate.text().split()[1])


def test_volumes_are_told_before(dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing.export.volumes.MOST_PAGES", 8)
    dialog.parts[Part.INDEX].setChecked(False)
    assert "volumes: briefing-1-of-" in dialog.estimate.text()
    dialog.formats.setCurrentRow(list(FORMATS).index("pack"))
    dialog.file.setText(str(Path.home() / "talks.zip"))
    assert "volumes: briefing-1-of-" in dialog.estimate.text()


def test_the_pages_are_counted_when_other_facts_are_chosen_and_at_no_letter_of_the_file(
    dialog: ExportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[int] = []

    def count(facts: Sequence[Fact]) -> int:
        counted.append(len(facts))
        return pages_about(facts)

    monkeypatch.setattr("briefing.exporting.dialog.pages_about", count)
    dialog.parts[Part.TIMELINE].setChecked(False)
    qtbot.keyClicks(dialog.file, "of the spring")
    choose_format(dialog, "html")
    choose_format(dialog, "pdf")
    assert len(counted) == 1


def test_whether_to_replace_a_file_is_asked_once_when_it_is_exported(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked_with: list[QFileDialog.Option] = []

    def ask(*given: object, options: QFileDialog.Option) -> tuple[str, str]:
        asked_with.append(options)
        return str(tmp_path / "old.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    dialog.browse.click()
    assert dialog.file.text() == str(tmp_path / "old.pdf")
    assert asked_with == [QFileDialog.Option.DontConfirmOverwrite]


@pytest.mark.parametrize(
    ("name", "reason"), [("x" * 300, "the name is too long"), ("x\0", "no file can have this name")]
)
def test_a_name_that_no_file_can_have_is_refused_with_a_sentence(
    name: str, reason: str, dialog: ExportDialog, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """A passage dropped into the field was an OSError that nobody had foreseen (found by random hands)."""
    choose_format(dialog, "markdown")
    dialog.file.setText(str(tmp_path / f"{name}.md"))
    with qtbot.waitSignal(desk.exporting.refused) as refused:
        qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    assert str(refused.args[0]).endswith(f"cannot be written: {reason}.")
    assert not list(tmp_path.glob("*.md"))


def test_a_part_left_out_is_not_on_the_paper(
    dialog: ExportDialog, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    output = save_in(dialog, tmp_path)
    for part in (Part.TIMELINE, Part.SOURCES, Part.INDEX):
        dialog.parts[part].setChecked(False)
    with qtbot.waitSignal(desk.exporting.written, timeout=60_000):
        dialog.export.click()
    titles = [entry.get_title() for entry in pypdfium2.PdfDocument(output).get_toc()]
    assert "Participants" in titles
    assert not {"Timeline", "Sources", "Index"} & set(titles)
    words = pypdfium2.PdfDocument(output)[0].get_textpage().get_text_bounded()
    assert "left out: Timeline, Sources, Index" in words


def test_a_pdf_without_the_briefing_carries_nothing(
    dialog: ExportDialog, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    output = save_in(dialog, tmp_path)
    dialog.carries.setChecked(False)
    with qtbot.waitSignal(desk.exporting.written, timeout=60_000):
        dialog.export.click()
    assert pypdfium2.PdfDocument(output).count_attachments() == 0


def test_the_paper_speaks_the_language_chosen(
    dialog: ExportDialog, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    output = save_in(dialog, tmp_path)
    dialog.language.setCurrentIndex(dialog.language.findData("fr"))
    with qtbot.waitSignal(desk.exporting.written, timeout=60_000):
        dialog.export.click()
    opened = open_path(output)
    assert isinstance(opened, Enclosed)
    assert json.loads(opened.edition)["language"] == "fr"


def test_the_choice_is_remembered(dialog: ExportDialog, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    choose_format(dialog, "markdown")
    save_in(dialog, tmp_path)
    dialog.parts[Part.TRACKS].setChecked(False)
    with qtbot.waitSignal(desk.exporting.written, timeout=60_000):
        dialog.export.click()
    again = next(asked(desk))
    assert again.choice().form.name == "markdown"
    assert again.choice().output.parent == tmp_path
    assert again.choice().without == {Part.TRACKS}
    again.close()


def test_everything_has_a_name_and_is_reached_by_the_keyboard(dialog: ExportDialog) -> None:
    for thing in (dialog.formats, dialog.language, dialog.file):
        assert thing.accessibleName()
        assert thing.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_no_name_of_a_format_is_cut(desk: Desk, language: str) -> None:
    desk.session.set_language(language)
    dialog = next(asked(desk))
    QApplication.processEvents()
    assert dialog.formats.sizeHintForColumn(0) <= dialog.formats.viewport().width()
    dialog.close()


def test_the_tabulator_leads_to_the_facts_that_are_chosen(desk: Desk, qtbot: QtBot) -> None:
    topic = next(iter(desk.session.briefing.topics))
    desk.session.set_filter(Filter(topics=frozenset({topic})))
    dialog = next(asked(desk))
    assert dialog.filtered.isChecked()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.language.setFocus()
    qtbot.keyClick(dialog.language, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.filtered
    qtbot.keyClick(dialog.filtered, Qt.Key.Key_Up)
    assert dialog.whole.isChecked()
    assert dialog.focusWidget() is dialog.whole
    dialog.close()


class TestPreview:
    @pytest.fixture
    def preview(self, dialog: ExportDialog, desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[Preview]:
        save_in(dialog, tmp_path)
        with qtbot.waitSignal(desk.exporting.previewed, timeout=60_000):
            dialog.preview.click()
        preview = desk.exporting.preview
        assert preview
        yield preview
        if desk.exporting.preview:
            preview.close()

    def test_pages_are_drawn_as_they_come_into_view(self, preview: Preview, qtbot: QtBot) -> None:
        drawn: list[int] = []
        preview._drawing.drawn.connect(lambda page, scale, picture: drawn.append(page))
        qtbot.keyClick(preview.pages, Qt.Key.Key_PageDown)
        qtbot.waitUntil(lambda: 1 in drawn, timeout=20_000)
        assert preview.where.text() == f"page 2 of {preview.total}"
        qtbot.keyClick(preview.pages, Qt.Key.Key_End)
        qtbot.waitUntil(lambda: preview.total - 1 in drawn, timeout=20_000)
        assert not preview.after.isEnabled()
        qtbot.keyClick(preview.pages, Qt.Key.Key_PageUp)
        assert preview.where.text() == f"page {preview.total - 1} of {preview.total}"

    def test_zoom_in_and_back_to_the_width(self, preview: Preview, qtbot: QtBot) -> None:
        width = preview.pages.scale
        preview.larger.click()
        assert preview.pages.scale > width
        qtbot.keyClick(preview.pages, Qt.Key.Key_0)
        assert preview.pages.scale == width

    def test_what_was_seen_is_what_is_saved(
        self, preview: Preview, desk: Desk, qtbot: QtBot, tmp_path: Path
    ) -> None:
        seen = preview.sheets[0].file.read_bytes()
        with qtbot.waitSignal(desk.exporting.written, timeout=60_000):
            preview.save.click()
        (output,) = tmp_path.glob("*.pdf")
        assert output.read_bytes() == seen

    def test_nothing_is_left_when_it_is_closed(self, preview: Preview) -> None:
        folder = preview.sheets[0].file.parent
        preview.close()
        assert not folder.exists()

    def test_it_is_printed_page_by_page(self, preview: Preview, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setFromTo(2, 4)
        with qtbot.waitSignal(desk.exporting.printed, timeout=60_000):
            desk.exporting.print_on(printer)
        assert len(pypdfium2.PdfDocument(tmp_path / "printed.pdf")) == 3

    def test_all_volumes_are_shown_and_printed(
        self, dialog: ExportDialog, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("briefing.export.volumes.MOST_PAGES", 8)
        save_in(dialog, tmp_path)
        with qtbot.waitSignal(desk.exporting.previewed, timeout=60_000):
            dialog.preview.click()
        preview = desk.exporting.preview
        assert preview
        files = {sheet.file for sheet in preview.sheets}
        assert len(files) > 1
        assert preview.total == sum(len(pypdfium2.PdfDocument(file)) for file in files)
        drawn: list[int] = []
        preview._drawing.drawn.connect(lambda page, scale, picture: drawn.append(page))
        qtbot.keyClick(preview.pages, Qt.Key.Key_End)
        qtbot.waitUntil(lambda: preview.total - 1 in drawn, timeout=20_000)
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        with qtbot.waitSignal(desk.exporting.printed, timeout=60_000):
            desk.exporting.print_on(printer)
        assert len(pypdfium2.PdfDocument(tmp_path / "printed.pdf")) == preview.total
        preview.close()
