"""Qt Linguist's .ts files, read and written as Qt Linguist writes them, so that either can follow the other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

FORMS = {"en": 2, "fr": 2, "ar": 6}
"""How many plural forms a language has, in Qt's order: for Arabic zero, one, two, few, many, other."""

_LOCALES = {"en": "en_GB", "fr": "fr_FR", "ar": "ar_MA"}
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"}
_ESCAPED = re.compile("[&<>\"'\u00a0\u2000-\u200a\u202f\u205f\u3000]")


@dataclass(frozen=True)
class Message:
    """One saying and its translation: one form, or where `counted` as many as the language has plurals."""

    words: str
    forms: tuple[str, ...]
    counted: bool = False
    state: str = ""
    """Qt's word for a translation that does not count: unfinished, vanished or obsolete; empty where it does."""
    comment: str = ""
    """A hint for translators, such as where the words are seen."""


def read(path: Path) -> list[Message]:
    """The messages of a file in their order; none where there is no such file."""
    if not path.is_file():
        return []
    return [_message(element) for element in ElementTree.parse(path).getroot().iter("message")]


def write(path: Path, language: str, messages: Iterable[Message]) -> None:
    """Write the messages in the order of their words."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{_LOCALES[language]}" sourcelanguage="en">']
    lines += ["<context>", "    <name>Briefing</name>"]
    for message in sorted(messages, key=_order):
        lines += _lines(message)
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), "utf-8", newline="\n")


def untranslated(words: str, language: str, counted: bool) -> Message:
    """The message of a saying that waits for its translation."""
    return Message(words, ("",) * (FORMS[language] if counted else 1), counted, "unfinished")


def _order(message: Message) -> tuple[str, str]:
    return message.words.casefold(), message.words


def _message(element: ElementTree.Element) -> Message:
    translation = element.find("translation")
    assert translation is not None, "Qt Linguist writes a translation for every message"
    counted = element.get("numerus") == "yes"
    forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    return Message(
        element.findtext("source") or "",
        forms if counted else (translation.text or "",),
        counted,
        translation.get("type", ""),
        element.findtext("extracomment") or "",
    )


def _lines(message: Message) -> list[str]:
    state = f' type="{message.state}"' if message.state else ""
    lines = ['    <message numerus="yes">' if message.counted else "    <message>"]
    lines += [f"        <source>{_escaped(message.words)}</source>"]
    lines += [f"        <extracomment>{_escaped(message.comment)}</extracomment>"] if message.comment else []
    if message.counted:
        lines += [f"        <translation{state}>"]
        lines += [f"            <numerusform>{_escaped(form)}</numerusform>" for form in message.forms]
        lines += ["        </translation>"]
    else:
        lines += [f"        <translation{state}>{_escaped(message.forms[0])}</translation>"]
    return [*lines, "    </message>"]


def _escaped(words: str) -> str:
    return _ESCAPED.sub(_entity, words)


def _entity(found: re.Match[str]) -> str:
    return _ENTITIES.get(found[0]) or f"&#x{ord(found[0]):x};"
