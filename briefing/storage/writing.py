"""A briefing to the text of its YAML file, for a person to go on with: it is read back as the same briefing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import UNSET, structs

from briefing.core import Briefing, Date, Fact, Source
from briefing.core.noun import Noun
from briefing.core.sentence import Refusal, worded
from briefing.storage.conversion import NotConverted, converted
from briefing.storage.scalars import WIDTH, folded, listed, scalar

Comments = Mapping[str, str]
"""Remarks for whoever edits the file, each above the fact, the noun or the section with this id."""

_LAST = ("facts", "goals", "measures", "quotes")
_ALWAYS = {Source: ("title", "publisher", "authors", "published", "accessed", "url", "language", "text")}
_HEAD = ("title", "summary", "languages", "as_of", "authors", "handling")


class NotWritten(Refusal):
    """The briefing cannot be written so that it is read back as the same."""


def written(briefing: Briefing, head: str = "", comments: Comments | None = None) -> str:
    """Write a briefing as YAML; `head` is the comment that the file begins with.

    Raises NotWritten where reading the text back gives anything but the same briefing.
    """
    text = "\n".join(_lines(briefing, head, comments or {})) + "\n"
    try:
        same = converted(text) == briefing
    except NotConverted:
        same = False
    if not same:
        raise NotWritten(worded("the briefing cannot be written as YAML that is read back as the same"))
    return text


def source_lines(source: Source, indent: int) -> list[str]:
    """The lines of one source under its id, the first of them `indent` spaces in."""
    key = f"{' ' * indent}{scalar(source.id, flow=True)}:"
    return [key, *_noun(source, indent + 2)]


def _lines(briefing: Briefing, head: str, comments: Comments) -> Iterator[str]:
    yield from _comment(head, 0)
    yield f"briefing: {briefing.version}"
    for name in _HEAD:
        yield from _entry(name, getattr(briefing, name), 0)
    for name in ("topics", "sources", "participants", "timeline", "strategies", "tracks"):
        value = getattr(briefing, name)
        if value:
            rule = "-" * (WIDTH - len(name) - 4)
            yield from ("", f"# {rule} {name}", "", *_comment(comments.get(name, ""), 0), f"{name}:")
            yield from _section(name, value, comments)


def _section(name: str, value: Any, comments: Comments) -> Iterator[str]:
    if name == "timeline":
        for fact in value:
            yield from ("", *_fact(fact, 2, comments))
    elif name == "topics":
        for topic in value.values():
            yield from _entry(scalar(topic.id, flow=True), topic.label, 2)
    else:
        for number, noun in enumerate(value.values()):
            yield from ("",) if number else ()
            yield from _comment(comments.get(noun.id, ""), 2)
            yield f"  {scalar(noun.id, flow=True)}:"
            yield from _noun(noun, 4, comments)


def _noun(noun: Noun, indent: int, comments: Comments | None = None) -> Iterator[str]:
    always = _ALWAYS.get(type(noun), ()) if isinstance(noun, Source) else ()
    for name, value in _values(noun):
        if name in _LAST:
            yield from _facts(name, value, indent, comments or {})
        elif name != "id" and (value != () or name in always) and (name in always or not _is_default(noun, name)):
            yield from _entry(name, value, indent)


def _values(noun: Noun) -> list[tuple[str, Any]]:
    values = [(name, getattr(noun, name)) for name in noun.__struct_fields__]
    return sorted(values, key=lambda one: one[0] in _LAST)


def _is_default(noun: Noun, name: str) -> bool:
    fields = {field.name: field.default for field in structs.fields(type(noun))}
    return fields[name] is not UNSET and getattr(noun, name) == fields[name]


def _facts(name: str, facts: tuple[Fact, ...], indent: int, comments: Comments) -> Iterator[str]:
    if facts:
        yield f"{' ' * indent}{name}:"
    for number, fact in enumerate(facts):
        yield from ("",) if number else ()
        yield from _fact(fact, indent + 2, comments)


def _fact(fact: Fact, indent: int, comments: Comments) -> Iterator[str]:
    yield from _comment(comments.get(fact.id, ""), indent)
    first = True
    lines = [*_entry("id", fact.id, indent + 2), *_noun_of_fact(fact, indent + 2)]
    for line in lines:
        yield f"{' ' * indent}- {line[indent + 2 :]}" if first else line
        first = False


def _noun_of_fact(fact: Fact, indent: int) -> Iterator[str]:
    for name, value in _values(fact):
        if name == "quotes" and value:
            yield f"{' ' * indent}quotes:"
            for quote in value:
                lines = list(_noun(quote, indent + 4))
                yield f"{' ' * indent}  - {lines[0][indent + 4 :]}"
                yield from lines[1:]
        elif name not in ("id", "quotes") and not _is_default(fact, name):
            yield from _entry(name, value, indent)


def _entry(name: str, value: Any, indent: int) -> Iterator[str]:
    """One key with its value; an empty value leaves the key empty, for a person to fill in."""
    start = f"{' ' * indent}{name}:"
    match value:
        case dict():
            yield start
            for language, words in value.items():
                yield from _entry(scalar(language, flow=True), words, indent + 2)
        case tuple():
            yield f"{start} {listed(value)}"
        case bool():
            yield f"{start} {'true' if value else 'false'}"
        case None | "":
            yield start
        case Date() | int():
            yield f"{start} {value}"
        case _:
            yield f"{start} {folded(str(value), len(start) + 1, indent + 2)}"


def _comment(words: str, indent: int) -> Iterator[str]:
    for line in words.splitlines():
        yield f"{' ' * indent}# {line}".rstrip()
