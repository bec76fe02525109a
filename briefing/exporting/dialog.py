"""The dialog of all exports: the format, the language, the facts, the parts, and the file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from briefing.export import FORMATS, Part
from briefing.export.pack import PAPERS
from briefing.export.parts import NAMES
from briefing.export.volumes import in_volumes, named, pages_about
from briefing.exporting.choice import DOCUMENTS, Choice
from briefing.language import LANGUAGES
from briefing.language.names import format_name, language_name
from briefing.models.filter_words import filter_words
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.panes.parts.labels import label
from briefing.widgets.choice_box import ChoiceBox
from briefing.widgets.fitting import fit
from briefing.widgets.keyed_menu import from_the_left
from briefing.widgets.telling import name_choice
from briefing.widgets.theme import Theme

_NAME = Qt.ItemDataRole.UserRole
_NARROWEST, _WIDEST, _FRAME = 360, 460, 12
"""Pixels: the list of formats is as wide as its longest name, within bounds, and the frame about it."""
_OF_DOCUMENTS = (Part.SOURCES, Part.INDEX)


class _Extent(NamedTuple):
    """How many facts are chosen, and how many pages and volumes a PDF of them takes."""

    facts: int
    pages: int
    volumes: int


class ExportDialog(QDialog):
    """Asks what to export and where to; starts from the choice that was made last."""

    chosen = Signal(object)
    preview_requested = Signal(object)

    def __init__(self, session: Session, theme: Theme, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("Export")
        self.session, self._theme = session, theme
        self.formats, self.language = QListWidget(self), ChoiceBox()
        self.whole, self.filtered = QRadioButton(), QRadioButton()
        self.parts = {part: QCheckBox() for part in Part}
        self.carries, self.notice = QCheckBox(), label(theme, "quiet")
        self.file, self.browse = QLineEdit(), QPushButton()
        self.estimate = label(theme, "quiet")
        self.preview, self.leave, self.export = QPushButton(), QPushButton(), QPushButton()
        self._shown = QButtonGroup(self)
        self._counted_for: object = None
        self._extent = _Extent(0, 0, 0)
        self._fill()
        self._take(choice)
        self._place()
        self._wire()
        self._refresh()

    def choice(self) -> Choice:
        """What is chosen now."""
        form = FORMATS[self.formats.currentItem().data(_NAME)]
        return Choice(
            form,
            Path(self.file.text().strip()).expanduser(),
            self.language.currentData(),
            self.filtered.isChecked(),
            frozenset(part for part, box in self.parts.items() if not box.isChecked()),
            self.carries.isChecked(),
        )

    def _fill(self) -> None:
        wording, total = self.session.wording, len(self.session.briefing.facts)
        self.setWindowTitle(wording("Export"))
        for form in FORMATS.values():
            suffix = from_the_left(f"({form.suffixes[0]})")
            item = QListWidgetItem(f"{format_name(wording, form.name)} {suffix}")
            item.setData(_NAME, form.name)
            self.formats.addItem(item)
        for tag in LANGUAGES:
            self.language.addItem(language_name(tag, tag).capitalize(), tag)
        self.whole.setText(wording("all {n} facts", n=total))
        for part, box in self.parts.items():
            box.setText(wording(NAMES[part]))
        self.carries.setText(wording("Put the briefing and its texts inside, so that the PDF can be checked"))
        self.browse.setText(wording("Choose…"))
        self.preview.setText(wording("Preview…"))
        self.leave.setText(wording("Cancel"))
        self.export.setText(wording("Export"))
        self.export.setDefault(True)
        self._say_shown()

    def _say_shown(self) -> None:
        shown, total = len(self.session.shown), len(self.session.briefing.facts)
        words = self.session.wording("{shown} of {total} facts shown", shown=shown, total=total)
        filtered = filter_words(self.session, self.session.language)
        self.filtered.setText(visible(f"{words} · {filtered}" if filtered else words).replace("&", "&&"))

    def _take(self, choice: Choice) -> None:
        self.formats.setCurrentRow(list(FORMATS).index(choice.form.name))
        self.language.setCurrentIndex(self.language.findData(choice.language))
        for button in (self.whole, self.filtered):
            self._shown.addButton(button)
        is_filtered = bool(self.session.filter)
        self.filtered.setVisible(is_filtered)
        (self.filtered if is_filtered and choice.filtered else self.whole).setChecked(True)
        for part, box in self.parts.items():
            box.setChecked(part not in choice.without)
        self.carries.setChecked(choice.carries)
        self.file.setText(str(choice.output))

    def _place(self) -> None:
        left, right, sides, layout = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        left.addWidget(self._caption("Format", self.formats))
        left.addWidget(self.formats, 1)
        self.formats.setMinimumWidth(min(_WIDEST, max(_NARROWEST, self.formats.sizeHintForColumn(0) + _FRAME)))
        self.formats.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.formats.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for words, thing in (("Language", self.language), ("Facts", self.whole)):
            right.addWidget(self._caption(words, thing))
            right.addWidget(thing)
            right.addSpacing(0 if thing is self.whole else 10)
        right.addWidget(self.filtered)
        right.addSpacing(10)
        right.addWidget(self._caption("Parts", self.parts[Part.TIMELINE]))
        right.addLayout(self._part_boxes())
        right.addSpacing(10)
        right.addWidget(self._caption("Inside the file", self.carries))
        right.addWidget(self.carries)
        right.addWidget(self.notice)
        right.addStretch(1)
        sides.addLayout(left, 4)
        sides.addSpacing(18)
        sides.addLayout(right, 6)
        layout.setContentsMargins(22, 18, 22, 18)
        layout.addLayout(sides, 1)
        layout.addSpacing(12)
        layout.addWidget(self._caption("File", self.file))
        layout.addLayout(_row(self.file, self.browse))
        layout.addSpacing(12)
        layout.addLayout(_row(self.estimate, self.preview, self.leave, self.export))
        fit(self, QSize(940, 620))

    def _part_boxes(self) -> QGridLayout:
        grid = QGridLayout()
        for place, box in enumerate(self.parts.values()):
            grid.addWidget(box, place // 2, place % 2)
        return grid

    def _caption(self, words: str, thing: QWidget) -> QWidget:
        said = self.session.wording(words)
        caption = label(self._theme, "caption", wraps=False)
        caption.setText(said.upper())
        caption.setBuddy(thing)
        if not thing.accessibleName() and not isinstance(thing, QRadioButton | QCheckBox):
            thing.setAccessibleName(said)
            if isinstance(thing, ChoiceBox):
                name_choice(thing, said)
        return caption

    def _wire(self) -> None:
        self.formats.currentRowChanged.connect(self._change_suffix)
        self.formats.currentRowChanged.connect(self._refresh)  # the file may have had that suffix already
        for box in (*self.parts.values(), self.carries, self.whole, self.filtered):
            box.toggled.connect(self._refresh)
        self.file.textChanged.connect(self._refresh)
        self.browse.clicked.connect(self._browse)
        self.preview.clicked.connect(self._ask_for_preview)
        self.leave.clicked.connect(self.reject)
        self.export.clicked.connect(self._choose)
        self.formats.itemActivated.connect(self._choose)

    def _change_suffix(self) -> None:
        """Give the file the suffix of the format, in place of the suffix of any other."""
        name = self.file.text()
        known = sorted((s for form in FORMATS.values() for s in form.suffixes), key=len, reverse=True)
        old = next((suffix for suffix in known if name.lower().endswith(suffix)), "")
        stem = name[: len(name) - len(old)] if old else name
        self.file.setText(stem + self.choice().form.suffixes[0])

    def _refresh(self) -> None:
        choice = self.choice()
        is_pdf, holds = choice.form.name == "pdf", choice.form.name in ("pdf", "pack")
        for part in _OF_DOCUMENTS:
            self.parts[part].setEnabled(choice.form.name in DOCUMENTS)
        self.carries.setEnabled(is_pdf)
        self.preview.setEnabled(is_pdf)
        self.export.setEnabled(bool(self.file.text().strip()))
        for button in (self.whole, self.filtered):  # the tabulator leads to the one that is chosen
            tabbed = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(tabbed)
        self.notice.setText(self._notice(choice) if holds else "")
        self.estimate.setText(self._estimate(choice) if holds else "")

    def _extent_of(self, choice: Choice) -> _Extent:
        """Counted once for the same facts: they may be 100,000, and every letter of the file's name asks."""
        wanted = self.session.briefing, choice.filtered, choice.without
        if self._counted_for != wanted:
            facts = choice.facts(self.session)
            self._extent = _Extent(len(facts), pages_about(facts), len(in_volumes(facts)))
            self._counted_for = wanted
        return self._extent

    def _notice(self, choice: Choice) -> str:
        total = len(self.session.briefing.facts)
        if self._extent_of(choice).facts == total or not (choice.carries or choice.form.name == "pack"):
            return ""
        return self.session.wording(
            "The whole briefing goes along, all {total} facts of it: who gets the file can read those not shown.",
            total=total,
        )

    def _estimate(self, choice: Choice) -> str:
        wording, (_, pages, volumes) = self.session.wording, self._extent_of(choice)
        if volumes == 1:
            return wording("about {n} pages", n=pages)
        file = choice.output if choice.form.name == "pdf" else Path(PAPERS["pdf"])
        first = named(file, volumes)[0].name
        return wording("about {pages} pages in {volumes} volumes: {file} and so on",
                       pages=pages, volumes=volumes, file=first)

    def _browse(self) -> None:
        choice, wording = self.choice(), self.session.wording
        suffixes = " ".join(f"*{suffix}" for suffix in choice.form.suffixes)
        kinds = f"{format_name(wording, choice.form.name)} ({suffixes})"
        unasked = QFileDialog.Option.DontConfirmOverwrite  # it is asked when the file is exported, however named
        name, _ = QFileDialog.getSaveFileName(self, wording("Export"), str(choice.output), kinds, options=unasked)
        if name:
            self.file.setText(name if Path(name).suffix else name + choice.form.suffixes[0])

    def _ask_for_preview(self) -> None:
        self.preview_requested.emit(self.choice())

    def _choose(self) -> None:
        choice = self.choice()
        output = choice.output if choice.output.is_absolute() else Path.home() / choice.output
        self.chosen.emit(replace(choice, output=output))


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, 0 if place else 1)
    return row
