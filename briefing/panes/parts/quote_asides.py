"""What is said beside a quote in the form, kept out of sight until asked for: its translation, note and stage."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefing.core import Quote, Stage
from briefing.language import is_right_to_left
from briefing.language.names import language_name, stage_name
from briefing.models.fact_form import Words, with_asides, words_of
from briefing.models.session import Session
from briefing.overriding import override
from briefing.panes.parts.labels import label
from briefing.widgets.choice_box import ChoiceBox
from briefing.widgets.growing_field import GrowingField
from briefing.widgets.telling import name_choice
from briefing.widgets.theme import Theme

_STAGES: tuple[Stage | None, ...] = (None, *Stage)


class QuoteAsides(QWidget):
    """Fields for what an author says of a quote; `changed` tells that it is another quote now.

    A quote of a goal or measure (`staged`) may be for one stage of it alone.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, session: Session, theme: Theme, quote: Quote, staged: bool) -> None:
        super().__init__()
        self._session, self._theme, self._as_given, self.quote = session, theme, quote, quote
        self.stage, self._form = ChoiceBox(), QVBoxLayout(self)
        self._form.setContentsMargins(12, 0, 0, 4)
        self._form.setSpacing(4)
        self.stage.setParent(self)
        self._offer_stages(staged or quote.stage is not None)
        self.stage.activated.connect(self._write)

    @cached_property
    def fields(self) -> dict[tuple[str, str], GrowingField]:
        """The fields by what they are for and their language; made when they are first shown, as few ever are."""
        wording, made = self._session.wording, dict[tuple[str, str], GrowingField]()
        for key, title in (("translation", wording("Translation")), ("note", wording("Note"))):
            given = words_of(self._session.briefing, getattr(self._as_given, key))
            for language in self._languages(key, given):
                made[key, language] = self._field(language, title, given.get(language, ""))
        return made

    @override
    def setVisible(self, visible: bool) -> None:
        if visible:
            assert self.fields, "a briefing has a language"
        super().setVisible(visible)

    @property
    def first(self) -> QWidget:
        """Where the keyboard goes when this is asked for."""
        return next(iter(self.fields.values()), self.stage)

    @property
    def stops(self) -> list[QWidget]:
        """Where the tabulator stops, in order."""
        return [self.stage, *self.fields.values()]

    def _languages(self, key: str, given: dict[str, str]) -> Iterator[str]:
        """The briefing's languages, the reader's first; nothing is translated into its own."""
        session = self._session
        own = session.briefing.sources[self.quote.source].language if key == "translation" else ""
        every = dict.fromkeys((*session.briefing.languages, *given))
        for language in sorted(every, key=session.language.__ne__):
            if language != own or language in given:
                yield language

    def _offer_stages(self, shown: bool) -> None:
        wording = self._session.wording
        self.stage.addItems([wording("for the whole"), *(stage_name(wording, stage) for stage in Stage)])
        self.stage.setCurrentIndex(_STAGES.index(self.quote.stage))
        name_choice(self.stage, wording("Which stage the quote is for"))
        self._theme.wear(self.stage, "small")
        self.stage.setVisible(shown)
        if shown:
            self._add_row(wording("Stage"), self.stage)

    def _field(self, language: str, title: str, words: str) -> GrowingField:
        field = GrowingField(self._theme)
        field.setParent(self)
        self._theme.wear(field, "small")
        field.set_direction(is_right_to_left(language))
        field.setPlainText(words)
        name = language_name(language, self._session.wording.language)
        several = len(self._session.briefing.languages) > 1
        said = self._session.wording("{what} ({language})", what=title, language=name) if several else title
        field.setAccessibleName(said)
        self._add_row(said, field)
        field.textChanged.connect(self._write)
        field.entered.connect(self.entered)
        return field

    def _add_row(self, words: str, part: QWidget) -> None:
        title = label(self._theme, "quiet", wraps=False)
        title.setText(words)
        title.setBuddy(part)
        for each in (title, part):
            self._form.addWidget(each)

    def _write(self) -> None:
        briefing, old = self._session.briefing, self._as_given
        texts: dict[str, Words] = {"translation": {}, "note": {}}
        for (key, language), field in self.fields.items():
            texts[key][language] = field.toPlainText()
        new = with_asides(briefing, old, _STAGES[self.stage.currentIndex()], **texts)
        if new != self.quote:
            self.quote = new
            self.changed.emit()
