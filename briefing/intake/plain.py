"""Plain text and Markdown: the file is the article."""

from __future__ import annotations

import re

from briefing.core.sentence import worded
from briefing.intake.article import Article, Kind, NotTaken
from briefing.intake.charset import decoded
from briefing.intake.declared import date_of

_FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_KEY = re.compile(r"^(title|author|date|lang|language|url|publisher)[ \t]*:[ \t]*(\S.*?)[ \t]*$", re.MULTILINE)
_MARKS = (
    (re.compile(r"^[ ]{0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$", re.MULTILINE), r"\1"),
    (re.compile(r"!\[([^\]\n]*)\]\([^)\n]*\)"), ""),
    (re.compile(r"\[([^\]\n]+)\]\([^)\n]*\)"), r"\1"),
    (re.compile(r"(?<![\w*])(\*\*|__)(?=\S)([^\n]+?)(?<=\S)\1(?![\w*])"), r"\2"),
    (re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])([^\n*_]+?)(?<=\S)\1(?![\w*_])"), r"\2"),
    (re.compile(r"^[ ]{0,3}>[ \t]?", re.MULTILINE), ""),
    (re.compile(r"^([ \t]*)[*+](?=[ \t]+\S)", re.MULTILINE), r"\1-"),
)
_TITLE = re.compile(r"\A\s*([^\n]{3,200}?)[ \t]*(?:\n[ \t]*\n|\Z)")


def read_plain(name: str, content: bytes, *, declared: str = "") -> Article:
    """Take a text file as it is, its line ends aside; raises NotTaken where it is no text or empty."""
    letters = decoded(content, declared)
    text = _lines(letters.text)
    return Article(name=name, kind=Kind.PLAIN, text=text, charset=letters.charset, title=first_line(text))


def read_markdown(name: str, content: bytes) -> Article:
    """Take a Markdown file without its marks, and with what the lines before it say; raises NotTaken."""
    letters = decoded(content)
    text = letters.text.replace("\r\n", "\n")
    front = _FRONT.match(text)
    said = {key: value.strip("\"'") for key, value in _KEY.findall(front[1])} if front else {}
    text = text[front.end() :] if front else text
    for mark, words in _MARKS:
        text = mark.sub(words, text)
    text = _lines(text)
    url, author = said.get("url", ""), said.get("author", "")
    return Article(
        name=name,
        kind=Kind.MARKDOWN,
        text=text,
        charset=letters.charset,
        tool="its marks taken off" if text != _lines(letters.text) else "",
        title=said.get("title", "") or first_line(text),
        publisher=said.get("publisher", ""),
        authors=(author,) if author else (),
        published=date_of(said.get("date", "")),
        url=url if url.startswith(("http://", "https://")) else "",
        language=said.get("lang", said.get("language", ""))[:2].lower(),
    )


def first_line(text: str) -> str:
    """The first line of a text where it is set apart and does not end as a sentence does: its title."""
    found = _TITLE.match(text)
    return found[1].strip() if found and not found[1].rstrip().endswith((".", ":", ";", ",")) else ""


def _lines(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff\n")
    if not any(character.isalnum() for character in text):
        raise NotTaken(worded("has no text"))
    return text if text.endswith("\n") else text + "\n"
