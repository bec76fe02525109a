"""The form in which a fact is written: below the source, so that its words stay in view."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from briefing.core import ParticipantKind, Place, Section, Stage
from briefing.core.folding import fold
from briefing.language import is_right_to_left
from briefing.language.names import language_name, stage_name
from briefing.models.fact_form import FactForm, wants, welcomed
from briefing.models.session import Session
from briefing.panes.parts.date_field import DateField
from briefing.panes.parts.form_quotes import FormQuotes
from briefing.panes.parts.labels import label
from briefing.panes.parts.newcomers import people_of, people_offers, topic_offers, topics_of
from briefing.panes.parts.places import places_of
from briefing.widgets.elided_label import ElidedLabel
from briefing.widgets.growing_field import GrowingField
from briefing.widgets.theme import Theme
from briefing.widgets.tick_list import TickList

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BESIDE_FIELD = 5
"""Pixels by which a field's words begin below its edge, and so its name beside it."""


class FactEditor(QWidget):
    """Shows the session's form and tells the session what is written into it; hidden where none is open."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.session, self.theme, self.editing = session, theme, session.editing
        self.setObjectName("FactEditor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading, self.trouble = ElidedLabel(), label(theme, "warning")
        self.done, self.cancel = QPushButton(), QPushButton()
        self.place, self.stage, self.speaker = QComboBox(), QComboBox(), QComboBox()
        self.date, self.reported = DateField(session, theme), DateField(session, theme)
        self.topics = TickList(theme, fold, partial(topic_offers, session))
        self.people = TickList(theme, fold, partial(people_offers, session))
        self.quotes, self.draft = FormQuotes(session, theme), QCheckBox()
        self.texts: dict[str, GrowingField] = {}
        self.role, self.note = GrowingField(theme), GrowingField(theme)
        self._form, self._filling, self._places = QGridLayout(), False, dict[Place, str]()
        self._before: QWidget | None = None
        self._place()
        self._listen()

    def open(self) -> None:
        """Show the form that is open, with the keyboard in the field that is wanted."""
        if self.isHidden():
            self._before = self.window().focusWidget()
        self._lay_rows()
        self._fill()
        self.show()
        self.focus(self.editing.wanted_field)

    def close_form(self) -> None:
        """Put the form away and give the keyboard back."""
        inside = self.isAncestorOf(self.window().focusWidget() or self.window())
        if inside and self._before and self._before.isVisible():
            self._before.setFocus()  # before it is hidden: Qt would take the keyboard somewhere else first
        self.hide()

    def focus(self, field: str) -> None:
        """Bring the keyboard to a field: `text`, `date`, `topics`, `reported`."""
        part = self._by_name().get(field, next(iter(self.texts.values())))
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.ensureWidgetVisible(part, 0, 24)
        if isinstance(part, GrowingField) and self.editing.as_opened is not None:
            part.selectAll()

    def keep(self) -> bool:
        """Ask for what the form says to be done; False where something is wanting, which is said."""
        form = self.editing.form
        if form is None:
            return True
        if missing := wants(form):
            self.trouble.setText(self._said_of(missing[0]))
            self.trouble.show()
            self.focus(missing[0])
            return False
        self.editing.keep_form()
        return True

    def ask_to_leave(self) -> None:
        """Leave the form, at once where nothing was written into it."""
        if not self.editing.dirty:
            self.editing.leave_form()
            return
        wording = self.session.wording
        box = QMessageBox(QMessageBox.Icon.Question, wording("Leave the form?"),
                          wording("What you wrote in it will be gone."), parent=self)
        leaving = box.addButton(wording("Leave"), QMessageBox.ButtonRole.DestructiveRole)
        staying = box.addButton(wording("Go on writing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(staying)
        box.setEscapeButton(staying)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        leaving.clicked.connect(self.editing.leave_form)
        box.open()

    def refresh(self) -> None:
        """Say everything anew, in the reader's language, with what the briefing holds now."""
        if self.isHidden() or not self.editing.form:
            return
        focus, refused = self.window().focusWidget(), not self.trouble.isHidden()
        self._lay_rows()
        self._fill()
        if refused:
            self._show_refusal()
        if focus and self.isAncestorOf(focus):
            focus.setFocus()  # where it was; a row that is laid out anew loses it

    @override
    def event(self, event: QEvent) -> bool:
        """Escape is for the form while one writes in it, not for the filter."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if plain or event.key() in _ENTERS:  # letters on a ticked list are no commands either
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ask_to_leave()
        elif event.key() in _ENTERS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.keep()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        content = self._make_room()
        fields = QVBoxLayout(content)
        fields.setContentsMargins(0, 0, 6, 0)
        fields.addLayout(self._form)
        fields.addStretch(1)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(8)
        self._form.setColumnStretch(1, 1)
        for row in (self.place, self.stage, self.speaker, self.date, self.reported, self.topics, self.people,
                    self.quotes, self.draft, self.role, self.note):
            row.setParent(content)  # whether it has a place in the form or not: no window of its own, ever
            row.hide()
        for choice in (self.place, self.stage, self.speaker):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(12)
            self.theme.wear(choice, "body")
        for button in (self.done, self.cancel):
            button.setAutoDefault(False)
            self.theme.wear(button, "small-strong")
        self.done.setDefault(True)

    def _make_room(self) -> QWidget:
        """Make the head, and the page below it, before anything stands in it: Qt dresses it then only once."""
        top, layout, content = QHBoxLayout(), QVBoxLayout(self), QWidget()
        layout.setContentsMargins(16, 8, 10, 8)
        layout.setSpacing(6)
        layout.addLayout(top)
        self.theme.wear(self.heading, "strong")
        for part in (self.heading, self.cancel, self.done):
            top.addWidget(part, 1 if part is self.heading else 0)
        layout.addWidget(self.trouble)
        self._scroll = QScrollArea()
        layout.addWidget(self._scroll, 1)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        content.setObjectName("FormFields")
        return content

    def _listen(self) -> None:
        editing, session = self.editing, self.session
        editing.state_changed.connect(self._show_refusal)
        for signal in (session.briefing_changed, session.language_changed):
            signal.connect(self.refresh)
        self.done.clicked.connect(self.keep)
        self.cancel.clicked.connect(self.ask_to_leave)
        for choice in (self.place, self.stage, self.speaker):
            choice.activated.connect(self._write)
        for part in (self.date, self.reported):
            part.changed.connect(self._write)
            part.entered.connect(self.keep)
        for chosen in (self.topics.changed, self.people.changed, self.quotes.changed):
            chosen.connect(self._write)
        for ticked in (self.topics, self.people):
            ticked.new_wanted.connect(self._welcome)
        for field in (self.role, self.note):
            field.textChanged.connect(self._write)
            field.entered.connect(self.keep)
        self.quotes.entered.connect(self.keep)
        self.draft.toggled.connect(self._write)

    def _lay_rows(self) -> None:
        """Lay out the rows that a fact at this place has, each with its name in the reader's language."""
        form, wording = self.editing.form, self.session.wording
        assert form is not None
        self._make_texts()
        self._clear_rows()
        for row, (words, part) in enumerate(self._rows(form)):
            title = label(self.theme, "quiet", wraps=False)
            title.setText(words)
            title.setBuddy(part)
            title.setContentsMargins(0, _BESIDE_FIELD, 0, 0)
            self._form.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            self._form.addWidget(part, row, 1)
            part.setAccessibleName(words)
            part.show()
        self.topics.name(wording("Topics"), wording("Search topics, or name a new one"))
        self.people.name(wording("Participants"), wording("Search participants, or name a new one"))
        for part in (self.date, self.reported):
            part.field.setAccessibleName(part.accessibleName())

    def _clear_rows(self) -> None:
        while (taken := self._form.takeAt(0)) and (part := taken.widget()):
            part.hide()
            if isinstance(part, QLabel):
                part.deleteLater()

    def _rows(self, form: FactForm) -> Iterator[tuple[str, QWidget]]:
        wording, languages = self.session.wording, self.session.briefing.languages
        for language in sorted(self.texts, key=self.session.language.__ne__):
            field, several = self.texts[language], len(languages) > 1
            yield (language_name(language, wording.language) if several else wording("Statement")), field
        yield wording("Where"), self.place
        yield wording("Date"), self.date
        if form.staged:
            yield wording("Stage"), self.stage
        yield wording("Topics"), self.topics
        yield wording("Quotes"), self.quotes
        yield wording("Participants"), self.people
        yield wording("Speaker"), self.speaker
        if form.section is Section.PARTICIPANTS:
            yield wording("Office"), self.role
        yield wording("Reported"), self.reported
        yield wording("Note"), self.note
        yield "", self.draft

    def _make_texts(self) -> None:
        """A field for each language of the briefing, and for each other that the statement is in."""
        form = self.editing.form
        assert form is not None
        given = dict.fromkeys((*self.session.briefing.languages, *form.text))
        wanted = sorted(given, key=self.session.language.__ne__)  # the reader's own first
        for language in [it for it in self.texts if it not in wanted]:
            self.texts.pop(language).deleteLater()
        for language in wanted:
            if language not in self.texts:
                field = self.texts[language] = GrowingField(self.theme)
                field.setParent(self._scroll.widget())
                field.set_direction(is_right_to_left(language))
                field.textChanged.connect(self._write)
                field.entered.connect(self.keep)

    def _fill(self) -> None:
        """Show what stands in the form."""
        form, session, wording = self.editing.form, self.session, self.session.wording
        assert form is not None
        self._filling = True
        number = session.briefing.numbers.get(form.fact, 0)
        self.heading.say(wording("Edit fact {number}", number=number) if number else wording("New fact"))
        self.done.setText(wording("Done"))
        self.done.setToolTip(wording("Take this into the briefing (Enter)"))
        self.cancel.setText(wording("Cancel"))
        self.trouble.hide()
        for language, field in self.texts.items():
            _put(field, form.text.get(language, ""))
        _put(self.role, form.role.get(self._language(form.role), ""))
        _put(self.note, form.note.get(self._language(form.note), ""))
        self.date.field.setText(form.date)
        self.reported.field.setText(form.reported)
        for part in (self.date, self.reported):
            part.read()
        self._fill_choices(form)
        self.draft.setText(wording("A draft, still to be checked"))
        self.draft.setAccessibleName(self.draft.text())
        self.draft.setChecked(form.draft)
        self.quotes.show_lines(form.quotes, form.fact, form.staged)
        self._filling = False

    def _fill_choices(self, form: FactForm) -> None:
        session = self.session
        for choice in (self.place, self.stage, self.speaker):
            choice.clear()
        self._places = dict(places_of(session))
        self.place.addItems(list(self._places.values()))
        self.place.setCurrentIndex([*self._places, form.place].index(form.place) % len(self._places))
        for stage in Stage:
            self.stage.addItem(stage_name(session.wording, stage))
        self.stage.setCurrentIndex(form.stage.step - 1)
        people = people_of(session, form)
        self.speaker.addItem(session.wording("nobody"), "")
        for person in people:
            self.speaker.addItem(person.label, person.key)
        self.speaker.setCurrentIndex(max(0, self.speaker.findData(form.speaker)))
        self.topics.offer(topics_of(session, form), form.topics)
        self.people.offer(people, form.participants)

    def _welcome(self, kind: str, name: str) -> None:
        """Take a name that the briefing does not have into the form: a topic's, or a participant's of a kind."""
        form = self.editing.form
        assert form is not None
        sort, language = ParticipantKind(kind) if kind else None, self.session.language
        with_it = welcomed(self.session.briefing, form, name, language, sort)
        self.trouble.hide()
        self.editing.write(with_it)
        self._fill_choices(with_it)

    def _write(self) -> None:
        """Tell the session what stands in the form now."""
        form = self.editing.form
        if self._filling or form is None:
            return
        place = list(self._places)[self.place.currentIndex()]
        texts = {language: field.toPlainText() for language, field in self.texts.items()}
        new = form.but(
            section=place.section, holder=place.holder, stage=list(Stage)[self.stage.currentIndex()],
            text={language: words for language, words in texts.items() if words or language in form.text},
            role=self._in_its_language(form.role, self.role), note=self._in_its_language(form.note, self.note),
            date=self.date.field.text(), reported=self.reported.field.text(), draft=self.draft.isChecked(),
            topics=self.topics.ticked, participants=self.people.ticked, speaker=self.speaker.currentData() or "",
            quotes=self.quotes.lines,
        )
        self.trouble.hide()
        self.editing.write(new)
        if new.section is not form.section:
            self.refresh()
            self.place.setFocus()
        elif len(new.quotes) != len(form.quotes):
            self.quotes.show_lines(new.quotes, new.fact, new.staged)

    def _language(self, words: dict[str, str]) -> str:
        """The language in which a text is shown that has one field: the reader's, if it has it."""
        first = self.session.briefing.languages[0]
        return self.session.language if self.session.language in words else next(iter(words), first)

    def _in_its_language(self, words: dict[str, str], field: GrowingField) -> dict[str, str]:
        written = words | {self._language(words): field.toPlainText()}
        return {language: each for language, each in written.items() if each or language in words}

    def _by_name(self) -> dict[str, QWidget]:
        texts = self.texts
        text = texts.get(self.session.language) or next(iter(texts.values()))
        return {
            "text": text, "date": self.date.field, "topics": self.topics.search, "reported": self.reported.field,
        }

    def _said_of(self, field: str) -> str:
        wording = self.session.wording
        return {
            "text": wording("A fact needs a statement."),
            "date": wording("Here a date is needed, such as 2025-03-17 or 2025-03."),
            "topics": wording("A fact needs a topic at least."),
            "reported": wording("This is no date: 2025-03-17, 2025-03, 2025~."),
        }[field]

    def _show_refusal(self) -> None:
        if self.editing.refusal and not self.isHidden():
            from briefing.language.sentences import said

            self.trouble.setText(said(self.session.wording, self.editing.refusal))
            self.trouble.show()


def _put(field: GrowingField, words: str) -> None:
    if field.toPlainText() != words:
        field.setPlainText(words)
