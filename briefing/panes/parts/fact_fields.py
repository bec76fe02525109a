"""The fields of a fact, each beside its name or below it: filled from a form, and read back into one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from briefing.core import Place, Section, Stage
from briefing.core.folding import fold
from briefing.language import is_right_to_left
from briefing.language.names import language_name, stage_name
from briefing.models.fact_form import FactForm
from briefing.models.session import Session
from briefing.overriding import override
from briefing.panes.parts.date_field import DateField
from briefing.panes.parts.form_quotes import FormQuotes
from briefing.panes.parts.labels import label
from briefing.panes.parts.newcomers import people_of, people_offers, topic_offers, topics_of
from briefing.panes.parts.places import places_of
from briefing.widgets.choice_box import ChoiceBox
from briefing.widgets.growing_field import GrowingField
from briefing.widgets.tab_order import order_stops
from briefing.widgets.theme import Theme
from briefing.widgets.tick_list import TickList

_GAP, _EDGE = 12, 6
_NARROW = 190
"""Pixels, at letters of their usual size, that a field has at least beside its name; with less it goes below."""


class FactFields(QWidget):
    """What is written of a fact.

    `changed` tells that something else stands in the fields, `entered` that Enter was pressed in a text, and
    `new_wanted` that a name is to be taken in that the briefing does not have: a topic's, or a participant's of a
    kind.
    """

    changed = Signal()
    entered = Signal()
    new_wanted = Signal(str, str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.session, self.theme = session, theme
        self.setObjectName("FactFields")
        self.place, self.stage, self.speaker = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.date, self.reported = DateField(session, theme), DateField(session, theme)
        self.topics = TickList(theme, fold, partial(topic_offers, session))
        self.people = TickList(theme, fold, partial(people_offers, session))
        self.quotes, self.draft = FormQuotes(session, theme), QCheckBox()
        self.texts: dict[str, GrowingField] = {}
        self.role, self.note = GrowingField(theme), GrowingField(theme)
        self._form, self._filling, self._places = QGridLayout(), False, dict[Place, str]()
        self._laid: tuple[tuple[str, QWidget], ...] = ()
        self._titles, self._stacked = list[QLabel](), False

    def furnish(self) -> None:
        """Take the fields in, once this stands where it is shown: Qt dresses them then only once."""
        fields = QVBoxLayout(self)
        fields.setContentsMargins(0, 0, _EDGE, 0)
        fields.addLayout(self._form)
        fields.addStretch(1)
        self._form.setHorizontalSpacing(_GAP)
        self._form.setColumnStretch(1, 1)
        for row in (self.place, self.stage, self.speaker, self.date, self.reported, self.topics, self.people,
                    self.quotes, self.draft, self.role, self.note):
            row.setParent(self)  # whether it has a place in the form or not: no window of its own, ever
            row.hide()
        for choice in (self.place, self.stage, self.speaker):
            choice.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(12)
            self.theme.wear(choice, "body")
        self._listen()

    def show_form(self, form: FactForm) -> None:
        """Show the fields that a fact at this place has, with what stands in the form."""
        self._lay_rows(form)
        self._filling = True
        for language, field in self.texts.items():
            _put(field, form.text.get(language, ""))
        _put(self.role, form.role.get(self._language(form.role), ""))
        _put(self.note, form.note.get(self._language(form.note), ""))
        _put(self.date.field, form.date)
        _put(self.reported.field, form.reported)
        for part in (self.date, self.reported):
            part.read()
        self.offer(form)
        self.draft.setText(self.session.wording("A draft, still to be checked"))
        self.draft.setAccessibleName(self.draft.text())
        self.draft.setChecked(form.draft)
        self.quotes.show_lines(form.quotes, form.fact, form.staged)
        self._order_stops(form)
        self._filling = False

    def offer(self, form: FactForm) -> None:
        """Offer the places, stages, topics and people that there are, those of the form chosen."""
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

    def search_afresh(self) -> None:
        """Forget what was searched in the form that was open before."""
        for ticked in (self.topics, self.people):
            ticked.search.clear()

    def written(self, form: FactForm) -> FactForm:
        """The form with what stands in the fields now."""
        place = list(self._places)[self.place.currentIndex()]
        texts = {language: field.toPlainText() for language, field in self.texts.items()}
        return form.but(
            section=place.section, holder=place.holder, stage=list(Stage)[self.stage.currentIndex()],
            text={language: words for language, words in texts.items() if words or language in form.text},
            role=self._in_its_language(form.role, self.role), note=self._in_its_language(form.note, self.note),
            date=self.date.field.text(), reported=self.reported.field.text(), draft=self.draft.isChecked(),
            topics=self.topics.ticked, participants=self.people.ticked, speaker=self.speaker.currentData() or "",
            quotes=self.quotes.lines,
        )

    def field(self, name: str) -> QWidget:
        """Where the keyboard goes for `place`, `date`, `topics` or `reported`; else to the first statement."""
        texts = self.texts
        text = texts.get(self.session.language) or next(iter(texts.values()))
        others = {"place": self.place, "date": self.date.field, "topics": self.topics.search,
                  "reported": self.reported.field}
        return others.get(name, text)

    def _listen(self) -> None:
        for choice in (self.place, self.stage, self.speaker):
            choice.activated.connect(self._tell)
        for part in (self.date, self.reported):
            part.changed.connect(self._tell)
        for chosen in (self.topics.changed, self.people.changed, self.quotes.changed):
            chosen.connect(self._tell)
        for ticked in (self.topics, self.people):
            ticked.new_wanted.connect(self.new_wanted)
        for field in (self.role, self.note):
            self._listen_to(field)
        self.quotes.entered.connect(self.entered)
        self.draft.toggled.connect(self._tell)

    def _listen_to(self, field: GrowingField) -> None:
        field.textChanged.connect(self._tell)
        field.entered.connect(self.entered)

    def _tell(self) -> None:
        if not self._filling:
            self.changed.emit()

    def _lay_rows(self, form: FactForm) -> None:
        """Lay out the rows that a fact at this place has, each with its name in the reader's language.

        Those that stand there already stay, with the keyboard in them.
        """
        wording = self.session.wording
        self._make_texts(form)
        if self._laid == (rows := tuple(self._rows(form))):
            return
        self._laid = rows
        self._clear_rows()
        for words, part in rows:
            title = label(self.theme, "quiet", wraps=False)
            title.setParent(self)
            title.setText(words)
            title.setBuddy(part)
            title.setVisible(bool(words))
            self._titles.append(title)
            part.setAccessibleName(words)
            part.show()
        self._stacked = self._is_narrow
        self._place_rows()
        self.topics.name(wording("Topics"), wording("Search topics, or name a new one"))
        self.people.name(wording("Participants"), wording("Search participants, or name a new one"))
        for part in (self.date, self.reported):
            part.field.setAccessibleName(part.accessibleName())

    def _place_rows(self) -> None:
        """Place each field beside its name, or below it, without taking the keyboard from it."""
        self._form.setVerticalSpacing(2 if self._stacked else 8)
        for row, ((_, part), title) in enumerate(zip(self._laid, self._titles, strict=True)):
            for each in (title, part):
                self._form.removeWidget(each)
            if self._stacked:
                title.setContentsMargins(0, 6 if row else 0, 0, 0)
                self._form.addWidget(title, 2 * row, 0, 1, 2)
                self._form.addWidget(part, 2 * row + 1, 0, 1, 2)
            else:
                title.setContentsMargins(0, self._down_to_words(title, part), 0, 0)
                self._form.addWidget(title, 2 * row, 0, Qt.AlignmentFlag.AlignTop)
                self._form.addWidget(part, 2 * row, 1)

    @property
    def _is_narrow(self) -> bool:
        """Whether there is no room for the names beside the fields."""
        names = max((title.sizeHint().width() for title in self._titles), default=0)
        return self.width() < names + _GAP + self.theme.pixels(_NARROW) + _EDGE

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._stacked != self._is_narrow:
            self._stacked = not self._stacked
            self._place_rows()

    @override
    def minimumSizeHint(self) -> QSize:
        """As narrow as the names can stand above the fields."""
        widest = max((each.minimumSizeHint().width() for _, each in self._laid), default=0)
        names = max((title.minimumSizeHint().width() for title in self._titles), default=0)
        return QSize(max(widest, names) + _EDGE, super().minimumSizeHint().height())

    def _down_to_words(self, title: QLabel, part: QWidget) -> int:
        """How far the name of a row is set down, in pixels, to be level with the first line of what it names."""
        high = part.fontMetrics().height() if part is self.quotes else self.place.sizeHint().height()
        return max(0, high - title.sizeHint().height()) // 2

    def _order_stops(self, form: FactForm) -> None:
        """Let the tabulator go from field to field as the eye does, whichever was made first."""
        stops: list[QWidget] = []
        for _, part in self._rows(form):
            stops += part.stops if isinstance(part, DateField | TickList | FormQuotes) else [part]
        order_stops(stops)

    def _clear_rows(self) -> None:
        while (first := self._form.itemAt(0)) and (part := first.widget()):
            self._form.removeWidget(part)  # what `takeAt` gives is nobody's, and stays in memory
            part.hide()
        for title in self._titles:
            title.deleteLater()
        self._titles.clear()

    def _rows(self, form: FactForm) -> Iterator[tuple[str, QWidget]]:
        wording, languages = self.session.wording, self.session.briefing.languages
        for language in sorted(self.texts, key=self.session.language.__ne__):
            field, several = self.texts[language], len(languages) > 1
            name = language_name(language, wording.language)
            yield (name[:1].upper() + name[1:] if several else wording("Statement")), field
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

    def _make_texts(self, form: FactForm) -> None:
        """A field for each language of the briefing, and for each other that the statement is in."""
        given = dict.fromkeys((*self.session.briefing.languages, *form.text))
        wanted = sorted(given, key=self.session.language.__ne__)  # the reader's own first
        for language in [it for it in self.texts if it not in wanted]:
            self.texts.pop(language).deleteLater()
        for language in wanted:
            if language not in self.texts:
                field = self.texts[language] = GrowingField(self.theme)
                field.setParent(self)
                field.set_direction(is_right_to_left(language))
                self._listen_to(field)

    def _language(self, words: dict[str, str]) -> str:
        """The language in which a text is shown that has one field: the reader's, if it has it."""
        first = self.session.briefing.languages[0]
        return self.session.language if self.session.language in words else next(iter(words), first)

    def _in_its_language(self, words: dict[str, str], field: GrowingField) -> dict[str, str]:
        written = words | {self._language(words): field.toPlainText()}
        return {language: each for language, each in written.items() if each or language in words}


def _put(field: GrowingField | QLineEdit, words: str) -> None:
    """Write words into a field, unless they stand there: who writes in it then stays at his place."""
    if isinstance(field, QLineEdit):
        if field.text() != words:
            field.setText(words)
    elif field.toPlainText() != words:
        field.setPlainText(words)
