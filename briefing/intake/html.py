"""The article in a page as a browser saves it, without the menus around it."""

from __future__ import annotations

import re
from itertools import pairwise

from briefing.core import Date
from briefing.core.sentence import Sentence, worded
from briefing.intake.article import Article, Kind, NotTaken
from briefing.intake.charset import decoded
from briefing.intake.declared import Declared

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]{0,100}encoding=[\"']([\w.:-]+)",
    re.IGNORECASE,
)
_FEWEST = 30
"""An article has at least as many words, unless the whole page has hardly more."""


def read_html(
    name: str,
    content: bytes,
    *,
    kind: Kind = Kind.HTML,
    charset: str = "",
    url: str = "",
    accessed: Date | None = None,
) -> Article:
    """Take the article out of a page; raises NotTaken where it is mostly furniture.

    `charset`, `url` and `accessed` are what the page came with (a web archive tells them).
    """
    letters = decoded(content, charset or _charset_in(content))
    page = Declared(letters.text)
    text = _article(letters.text)
    _refuse_furniture(text, page)
    return Article(
        name=name,
        kind=kind,
        text=text,
        charset=letters.charset,
        tool=_tool(),
        title=page.title,
        publisher=page.publisher,
        authors=page.authors,
        published=page.published,
        accessed=accessed,
        url=page.url or url,
        language=page.language,
        remarks=_remarks(text, page.visible),
    )


def _charset_in(content: bytes) -> str:
    found = _DECLARED.search(content[:4_096])
    return (found[1] or found[2]).decode("ascii", "replace") if found else ""


def _tool() -> str:
    from importlib.metadata import version

    return f"trafilatura {version('trafilatura')}"


def _article(html: str) -> str:
    # justext, which trafilatura needs, asks for this one by a name that older installers do not understand.
    import lxml_html_clean  # noqa: F401
    from trafilatura import extract

    found = extract(html, include_comments=False, include_tables=True, deduplicate=False) or ""
    return _apart(found)


def _apart(found: str) -> str:
    """Put a blank line between paragraphs; the items of one list stay together."""
    lines = [line.rstrip() for line in found.splitlines() if line.strip()]
    parts = lines[:1]
    for before, line in pairwise(lines):
        parts += ["\n" if before.startswith("- ") and line.startswith("- ") else "\n\n", line]
    return "".join(parts) + "\n" if parts else ""


def _refuse_furniture(text: str, page: Declared) -> None:
    found, seen = min(len(text.split()), len(page.prose.split())), len(page.visible.split())
    if not seen:
        words = "shows no text: its words may be brought by a script; save the page once it is shown"
        raise NotTaken(worded(words))
    if found < _FEWEST and found * 2 < seen:
        words = "is mostly furniture: of its {seen} words no more than {found} look like an article"
        raise NotTaken(worded(words, seen=seen, found=found))


def _remarks(text: str, visible: str) -> tuple[Sentence, ...]:
    page = "".join(visible.split())
    paragraphs = [line.removeprefix("- ") for line in text.splitlines() if line.strip()]
    other = [line for line in paragraphs if "".join(line.split()) not in page]
    if not other:
        return ()
    words = "{other} of {total} paragraphs do not stand in the page in these words: look at them"
    return (worded(words, other=len(other), total=len(paragraphs)),)
