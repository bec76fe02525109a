"""Everything that is wrong with a briefing, each problem at its place: what a broken file is answered with.

The walk follows the forms of the nouns, so that whatever the loader would not convert is found here and said in
the author's words. It looks at the data as written, before ids and defaults are filled in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from briefing.core import Briefing, Date, InvalidDate, Quote
from briefing.core.briefing import FORMAT_VERSION
from briefing.core.near import did_you_mean, near_word
from briefing.core.noun import Noun
from briefing.core.sentence import Sentence, worded
from briefing.core.visible import quoted, visible
from briefing.storage.form import NAMES, Field, Form, Kind, fields, needed
from briefing.storage.ids import LONGEST_ID, is_id, is_sha256
from briefing.storage.marks import UNKNOWN, Marks
from briefing.storage.remark import MOST, Remark
from briefing.storage.rules import Rules
from briefing.storage.shape import WHOLE_NUMBER

MOST_COMPARED = 200_000
"""How many names are compared with wrong ones to find near words; a file full of wrong names waits for no more."""

FOUND = {
    str: worded("text"),
    list: worded("a list"),
    dict: worded("a map of keys"),
    type(None): worded("nothing"),
}
LACKING = {
    "topics": "{named}: there is no such topic",
    "participants": "{named}: there is no such participant",
    "sources": "{named}: there is no such source",
}

_NO_FORMAT = "this is format {version}; this program reads format {known}, the first format is 1"
_LATER_FORMAT = (
    "this is format {version}; this program reads format {known}, a later version of the program reads it"
)


class TooMany(Exception):
    """More problems than anybody reads."""


def inspect(data: Any, marks: Marks) -> list[Remark]:
    """Say everything that is wrong with plain data as an author wrote them, in the order of the file."""
    inspector = _Inspector(data if isinstance(data, dict) else {})
    try:
        inspector.briefing(data, marks)
    except TooMany:
        told = worded("… and more: these are the first {most} problems", most=MOST)
        inspector.remarks.append((inspector.remarks[-1][0], told))
    return sorted(inspector.remarks, key=lambda remark: remark[0])


class _Inspector:
    """Walks through a briefing; `remarks` gathers what it finds."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.remarks: list[Remark] = []
        self._known = {part: data.get(part, {}) for part in LACKING}
        self._languages = data.get("languages")
        self._compared = 0
        self._by_kind: Mapping[Kind, Callable[[Field, Any, Marks], None]] = {
            Kind.WORDS: self._words,
            Kind.TEXT: self._text,
            Kind.DATE: self._date,
            Kind.CHOICE: self._choice,
            Kind.NUMBER: self._number,
            Kind.TRUTH: self._truth,
            Kind.LIST: self._list,
            Kind.IDS: self._ids,
            Kind.NOUN: self._item,
        }

    def briefing(self, data: Any, marks: Marks) -> None:
        if data is None:
            told = worded("the file is empty; a briefing begins with {words}", words=quoted("briefing: 1"))
            return self._say(0, told)
        if isinstance(data, dict) and self._is_of_later_format(data, marks):
            return None
        self._noun(Briefing, data, marks, marks.start)
        if isinstance(data, dict):
            for index, told in Rules(data, marks).broken():
                self._say(index, told)
        return None

    def _is_of_later_format(self, data: dict[str, Any], marks: Marks) -> bool:
        version = data.get("briefing")
        if not isinstance(version, str) or not WHOLE_NUMBER.fullmatch(version) or version == str(FORMAT_VERSION):
            return False
        words = _LATER_FORMAT if int(version) else _NO_FORMAT
        self._say(marks.values["briefing"].start, worded(words, version=version, known=FORMAT_VERSION))
        return True

    def _say(self, index: int, told: Sentence) -> None:
        self.remarks.append((index, told))
        if len(self.remarks) >= MOST:
            raise TooMany

    def _noun(self, noun: type[Noun], data: Any, marks: Marks, start: int) -> None:
        name = NAMES[noun]
        if data is UNKNOWN:
            return
        if not isinstance(data, dict):
            words = "{noun} is a map of keys, such as {example}; here is {found}"
            example = quoted(f"{needed(noun)[0]}: …")
            self._say(start, worded(words, noun=name, example=example, found=_found(data)))
            return
        meant: set[str | None] = set()
        known, values = fields(noun), marks.values
        for key, value in data.items():
            if field := known.get(key):
                self._by_kind[field.form.kind](field, value, values[key])
            else:
                meant.add(self._unknown_key(noun, key, marks.keys[key]))
        for key in needed(noun):
            if key not in data and key not in meant:
                self._say(start, worded("{noun} needs {key}", noun=name, key=quoted(key)))

    def _unknown_key(self, noun: type[Noun], key: str, index: int) -> str | None:
        if key == "id":
            words = "the id of {noun} is the key that it stands under; leave `id` out"
            self._say(index, worded(words, noun=NAMES[noun]))
            return None
        near = near_word(key, fields(noun))
        named, name = quoted(key), NAMES[noun]
        if near:
            words = "{key} is not a key of {noun}: did you mean {near}?"
            self._say(index, worded(words, key=named, noun=name, near=quoted(near)))
        else:
            words = "{key} is not a key of {noun}: it has {known}"
            self._say(index, worded(words, key=named, noun=name, known=tuple(map(quoted, fields(noun)))))
        return near

    def _item(self, field: Field, data: Any, marks: Marks) -> None:
        noun = field.form.noun
        assert noun is not None, "a form of the kind noun names it"
        if noun is Quote and isinstance(data, str):
            self._filled(Field("exact", Form(Kind.WORDS), required=True), data, marks)
        else:
            self._noun(noun, data, marks, marks.start)

    def _list(self, field: Field, data: Any, marks: Marks) -> None:
        of = field.form.of
        assert of is not None, "a form of the kind list names that of its items"
        if not isinstance(data, list):
            expected = worded("a list")
            if of.kind is Kind.WORDS and _is_short(data):
                expected = worded("a list, as in {example}", example=quoted(f"[{data}]"))
            self._expect(field, data, marks, expected)
            return
        if not data and field.form.at_least_one:
            self._say(marks.start, worded("{key} needs at least one", key=quoted(field.name)))
        item = Field(field.name, of, bool(field.refers_to), field.refers_to)
        look = self._by_kind[of.kind]
        for value, its_marks in zip(data, marks.items, strict=True):
            look(item, value, its_marks)

    def _ids(self, field: Field, data: Any, marks: Marks) -> None:
        of = field.form.of
        assert of is not None, "a form of the kind ids names that of its values"
        if not isinstance(data, dict):
            self._expect(field, data, marks, worded("a map from ids"))
            return
        for key, value in data.items():
            if not is_id(key):
                self._say(marks.keys[key], _not_an_id(key))
            if of.noun is None:
                self._by_kind[of.kind](Field(key, of, True), value, _at_key(value, marks, key))
            else:
                self._noun(of.noun, {} if value is None else value, marks.values[key], marks.keys[key])

    def _words(self, field: Field, data: Any, marks: Marks) -> None:
        if not isinstance(data, str):
            self._expect(field, data, marks, worded("text"))
        elif field.refers_to:
            self._reference(field, data, marks)
        elif field.name == "sha256" and not is_sha256(data):
            told = worded("`sha256` is 64 digits and letters from a to f, as `sha256sum` prints them")
            self._say(marks.start, told)
        elif field.name == "id" and not is_id(data):
            self._say(marks.start, _not_an_id(data))
        else:
            self._filled(field, data, marks)

    def _filled(self, field: Field, data: str, marks: Marks) -> None:
        if field.required and not data.strip():
            self._say(marks.start, worded("{key} has no words", key=quoted(field.name)))

    def _reference(self, field: Field, data: str, marks: Marks) -> None:
        known = self._known[field.refers_to]
        if isinstance(known, dict) and data not in known and (data or field.required):
            told = worded(LACKING[field.refers_to], named=_named(field, data))
            self._compared += len(known)
            self._say(marks.start, did_you_mean(told, data, known) if self._compared < MOST_COMPARED else told)

    def _text(self, field: Field, data: Any, marks: Marks) -> None:
        if isinstance(data, str):
            self._filled(field, data, marks)
        elif not isinstance(data, dict):
            self._expect(field, data, marks, worded("text, or a map from languages to text"))
        else:
            self._languages_of(data, marks)
            if field.required and not any(isinstance(words, str) and words.strip() for words in data.values()):
                self._say(marks.start, worded("{key} has no words", key=quoted(field.name)))

    def _languages_of(self, text: dict[str, Any], marks: Marks) -> None:
        for language, words in text.items():
            known = self._languages
            if isinstance(known, list) and language not in known:
                among = tuple(visible(word) for word in known if isinstance(word, str))
                told = "{language} is not among the briefing’s languages: {among}"
                self._say(marks.keys[language], worded(told, language=quoted(language), among=among))
            if words is not None and not isinstance(words, str):
                place = marks.values[language]
                self._expect(Field(language, Form(Kind.WORDS), False), words, place, worded("text"))

    def _date(self, field: Field, data: Any, marks: Marks) -> None:
        if not isinstance(data, str):
            self._expect(field, data, marks, worded("a date"))
            return
        try:
            Date.parse(data)
        except InvalidDate as invalid:
            self._say(marks.start, worded("{key}: {told}", key=quoted(field.name), told=invalid.sentence))

    def _choice(self, field: Field, data: Any, marks: Marks) -> None:
        among = tuple(map(quoted, field.form.choices))
        if not isinstance(data, str):
            self._expect(field, data, marks, worded("one of {among}", among=among))
        elif data not in field.form.choices:
            told = worded("{named}: it is one of {among}", named=_named(field, data), among=among)
            self._say(marks.start, did_you_mean(told, data, field.form.choices))

    def _number(self, field: Field, data: Any, marks: Marks) -> None:
        if not isinstance(data, str) or not WHOLE_NUMBER.fullmatch(data):
            self._expect(field, data, marks, worded("a whole number"))

    def _truth(self, field: Field, data: Any, marks: Marks) -> None:
        if not isinstance(data, str) or data not in ("true", "false"):
            self._expect(field, data, marks, worded("`true` or `false`"))

    def _expect(self, field: Field, data: Any, marks: Marks, expected: Sentence) -> None:
        if data is not UNKNOWN:
            words = "{key} is {expected}; here is {found}"
            self._say(marks.start, worded(words, key=quoted(field.name), expected=expected, found=_found(data)))


def _named(field: Field, data: str) -> str:
    """A key with its value as the author wrote them, between backticks."""
    return f"`{field.name}: {visible(data[:60])}`"


def _found(data: Any) -> str | Sentence:
    return quoted(data) if _is_short(data) else FOUND[type(data)]


def _not_an_id(text: str) -> Sentence:
    if len(text) > LONGEST_ID:
        words = "{name} cannot be an id: it has more than {most:,} characters"
        return worded(words, name=quoted(text), most=LONGEST_ID)
    return worded("{name} cannot be an id: it is empty or does not print", name=quoted(text))


def _is_short(data: Any) -> bool:
    return isinstance(data, str) and len(data) <= 40


def _at_key(value: Any, marks: Marks, key: str) -> Marks:
    """The marks of a value, or those of its key where there is no value to point at."""
    return Marks(marks.keys[key]) if value is None else marks.values[key]
