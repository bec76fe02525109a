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
from briefing.core.visible import quoted, visible
from briefing.storage.form import NAMES, Field, Form, Kind, fields, needed
from briefing.storage.ids import LONGEST_ID, is_id, is_sha256
from briefing.storage.marks import UNKNOWN, Marks
from briefing.storage.remark import MOST, Remark
from briefing.storage.rules import Rules
from briefing.storage.shape import WHOLE_NUMBER

MOST_COMPARED = 200_000
"""How many names are compared with wrong ones to find near words; a file full of wrong names waits for no more."""

FOUND = {str: "text", list: "a list", dict: "a map of keys", type(None): "nothing"}
SINGULAR = {"topics": "topic", "participants": "participant", "sources": "source"}


class TooMany(Exception):
    """More problems than anybody reads."""


def inspect(data: Any, marks: Marks) -> list[Remark]:
    """Say everything that is wrong with plain data as an author wrote them, in the order of the file."""
    inspector = _Inspector(data if isinstance(data, dict) else {})
    try:
        inspector.briefing(data, marks)
    except TooMany:
        inspector.remarks.append((inspector.remarks[-1][0], f"… and more: these are the first {MOST} problems"))
    return sorted(inspector.remarks, key=lambda remark: remark[0])


class _Inspector:
    """Walks through a briefing; `remarks` gathers what it finds."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.remarks: list[Remark] = []
        self._known = {part: data.get(part, {}) for part in SINGULAR}
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
            return self._say(0, "the file is empty; a briefing begins with `briefing: 1`")
        if isinstance(data, dict) and self._is_of_later_format(data, marks):
            return None
        self._noun(Briefing, data, marks, marks.start)
        if isinstance(data, dict):
            for index, message in Rules(data, marks).broken():
                self._say(index, message)
        return None

    def _is_of_later_format(self, data: dict[str, Any], marks: Marks) -> bool:
        version = data.get("briefing")
        if not isinstance(version, str) or not WHOLE_NUMBER.fullmatch(version) or version == str(FORMAT_VERSION):
            return False
        later = "a later version of the program reads it" if int(version) else "the first format is 1"
        message = f"this is format {version}; this program reads format {FORMAT_VERSION}, {later}"
        self._say(marks.values["briefing"].start, message)
        return True

    def _say(self, index: int, message: str) -> None:
        self.remarks.append((index, message))
        if len(self.remarks) >= MOST:
            raise TooMany

    def _noun(self, noun: type[Noun], data: Any, marks: Marks, start: int) -> None:
        name = NAMES[noun]
        if data is UNKNOWN:
            return
        if not isinstance(data, dict):
            self._say(start, f"{name} is a map of keys, such as `{needed(noun)[0]}: …`; here is {_found(data)}")
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
                self._say(start, f"{name} needs `{key}`")

    def _unknown_key(self, noun: type[Noun], key: str, index: int) -> str | None:
        if key == "id":
            self._say(index, f"the id of {NAMES[noun]} is the key that it stands under; leave `id` out")
            return None
        near = near_word(key, fields(noun))
        known = ", ".join(f"`{name}`" for name in fields(noun))
        hint = f"did you mean `{near}`?" if near else f"it has {known}"
        self._say(index, f"{quoted(key)} is not a key of {NAMES[noun]}: {hint}")
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
            hint = f", as in `[{visible(data)}]`" if of.kind is Kind.WORDS and _is_short(data) else ""
            self._expect(field, data, marks, f"a list{hint}")
            return
        if not data and field.form.at_least_one:
            self._say(marks.start, f"`{field.name}` needs at least one")
        item = Field(field.name, of, bool(field.refers_to), field.refers_to)
        look = self._by_kind[of.kind]
        for value, its_marks in zip(data, marks.items, strict=True):
            look(item, value, its_marks)

    def _ids(self, field: Field, data: Any, marks: Marks) -> None:
        of = field.form.of
        assert of is not None, "a form of the kind ids names that of its values"
        if not isinstance(data, dict):
            self._expect(field, data, marks, "a map from ids")
            return
        for key, value in data.items():
            if not is_id(key):
                self._say(marks.keys[key], f"{quoted(key)} cannot be an id: {_not_an_id(key)}")
            if of.noun is None:
                self._by_kind[of.kind](Field(key, of, True), value, _at_key(value, marks, key))
            else:
                self._noun(of.noun, {} if value is None else value, marks.values[key], marks.keys[key])

    def _words(self, field: Field, data: Any, marks: Marks) -> None:
        if not isinstance(data, str):
            self._expect(field, data, marks, "text")
        elif field.refers_to:
            self._reference(field, data, marks)
        elif field.name == "sha256" and not is_sha256(data):
            self._say(marks.start, "`sha256` is 64 digits and letters from a to f, as `sha256sum` prints them")
        elif field.name == "id" and not is_id(data):
            self._say(marks.start, f"{quoted(data)} cannot be an id: {_not_an_id(data)}")
        else:
            self._filled(field, data, marks)

    def _filled(self, field: Field, data: str, marks: Marks) -> None:
        if field.required and not data.strip():
            self._say(marks.start, f"{quoted(field.name)} has no words")

    def _reference(self, field: Field, data: str, marks: Marks) -> None:
        known = self._known[field.refers_to]
        if isinstance(known, dict) and data not in known and (data or field.required):
            which = SINGULAR[field.refers_to]
            self._compared += len(known)
            near = did_you_mean(data, known) if self._compared < MOST_COMPARED else ""
            self._say(marks.start, f"`{field.name}: {visible(data[:60])}`: there is no such {which}{near}")

    def _text(self, field: Field, data: Any, marks: Marks) -> None:
        if isinstance(data, str):
            self._filled(field, data, marks)
        elif not isinstance(data, dict):
            self._expect(field, data, marks, "text, or a map from languages to text")
        else:
            self._languages_of(data, marks)
            if field.required and not any(isinstance(words, str) and words.strip() for words in data.values()):
                self._say(marks.start, f"{quoted(field.name)} has no words")

    def _languages_of(self, text: dict[str, Any], marks: Marks) -> None:
        for language, words in text.items():
            known = self._languages
            if isinstance(known, list) and language not in known:
                among = ", ".join(visible(word) for word in known if isinstance(word, str))
                message = f"{quoted(language)} is not among the briefing's languages: {among}"
                self._say(marks.keys[language], message)
            if words is not None and not isinstance(words, str):
                place = marks.values[language]
                self._expect(Field(language, Form(Kind.WORDS), False), words, place, "text")

    def _date(self, field: Field, data: Any, marks: Marks) -> None:
        if not isinstance(data, str):
            self._expect(field, data, marks, "a date")
            return
        try:
            Date.parse(data)
        except InvalidDate as invalid:
            self._say(marks.start, f"`{field.name}`: {invalid}")

    def _choice(self, field: Field, data: Any, marks: Marks) -> None:
        among = ", ".join(f"`{choice}`" for choice in field.form.choices)
        if not isinstance(data, str):
            self._expect(field, data, marks, f"one of {among}")
        elif data not in field.form.choices:
            near = did_you_mean(data, field.form.choices)
            self._say(marks.start, f"`{field.name}: {visible(data[:60])}`: it is one of {among}{near}")

    def _number(self, field: Field, data: Any, marks: Marks) -> None:
        if not isinstance(data, str) or not WHOLE_NUMBER.fullmatch(data):
            self._expect(field, data, marks, "a whole number")

    def _truth(self, field: Field, data: Any, marks: Marks) -> None:
        if not isinstance(data, str) or data not in ("true", "false"):
            self._expect(field, data, marks, "`true` or `false`")

    def _expect(self, field: Field, data: Any, marks: Marks, expected: str) -> None:
        if data is not UNKNOWN:
            self._say(marks.start, f"{quoted(field.name)} is {expected}; here is {_found(data)}")


def _found(data: Any) -> str:
    return quoted(data) if _is_short(data) else FOUND[type(data)]


def _not_an_id(text: str) -> str:
    if len(text) > LONGEST_ID:
        return f"it has more than {LONGEST_ID:,} characters"
    return "it is empty or does not print"


def _is_short(data: Any) -> bool:
    return isinstance(data, str) and len(data) <= 40


def _at_key(value: Any, marks: Marks, key: str) -> Marks:
    """The marks of a value, or those of its key where there is no value to point at."""
    return Marks(marks.keys[key]) if value is None else marks.values[key]
