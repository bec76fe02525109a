"""Words as HTML: every run literally, with its language, direction and look."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from briefing.export.blocks import Badge, Document, Look, Row, Run, Words
from briefing.export.characters import writable
from briefing.shipped import RESOURCES

_TAGS = {
    Look.STRONG: ("<strong>", "</strong>"),
    Look.QUIET: ('<span class="quiet">', "</span>"),
    Look.QUOTED: ("<mark>", "</mark>"),
    Look.LEFT_OUT: ('<span class="left-out">', "</span>"),
    Look.REMOVED: ("<del>", "</del>"),
    Look.ADDED: ("<ins>", "</ins>"),
    Look.CODE: ("<code>", "</code>"),
}
_ASIDE = {"dd", "span", "cite"}
"""Elements that stay on the side of the page where they stand, in whatever direction their words run."""
_ROOT = re.compile(r"<svg ([^>]*)>(.*)</svg>", re.DOTALL)


def escaped(text: str) -> str:
    """Text as HTML shows it literally, in an element or inside double quotes."""
    return html.escape(writable(text))


@dataclass(frozen=True)
class Tongue:
    """The language and direction that words stand in."""

    language: str
    right_to_left: bool

    @property
    def attributes(self) -> str:
        """The attributes of an element that holds words of this language."""
        language = f' lang="{escaped(self.language)}"' if self.language else ""
        return f'{language} dir="{"rtl" if self.right_to_left else "ltr"}"'


class Markup:
    """Sets the words of one document as HTML."""

    def __init__(self, document: Document) -> None:
        self.own = Tongue(document.language, document.right_to_left)

    def words(self, runs: Words, within: Tongue | None = None) -> str:
        """The runs one after the other, inside an element whose words are in `within` (the document's own)."""
        around = within or self.own
        return "".join(self._run(run, around) for run in runs)

    def element(self, tag: str, runs: Words, css: str = "") -> str:
        """An element with the runs, in their language and direction where all of them share one."""
        tongue = self.tongue_of(runs) if tag not in _ASIDE else self.own
        attributes = tongue.attributes if tongue != self.own else ""
        named = f' class="{css}"' if css else ""
        return f"<{tag}{named}{attributes}>{self.words(runs, tongue)}</{tag}>"

    def row(self, row: Row, css: str) -> str:
        """A label with its words."""
        return f'<div class="{css}"><p class="label">{escaped(row.label)}</p>{self.element("p", row.words)}</div>'

    def tongue_of(self, runs: Sequence[Run]) -> Tongue:
        """What the words are mostly written in: the language of the first run, where all of them share it."""
        tongues = {self._tongue(run) for run in runs}
        return tongues.pop() if len(tongues) == 1 else self.own

    def _tongue(self, run: Run) -> Tongue:
        return Tongue(run.language or self.own.language, run.right_to_left)

    def _run(self, run: Run, around: Tongue) -> str:
        before, after = _TAGS.get(run.look, ("", ""))
        inside = f"{before}{escaped(run.text)}{after}"
        if run.link:
            inside = f'<a href="#{escaped(run.link)}">{inside}</a>'
        tongue = self._tongue(run)
        return inside if tongue == around else f"<span{tongue.attributes}>{inside}</span>"


def badge(each: Badge) -> str:
    """A sign with its word, which tells the number where it stands for several."""
    return f'<span class="badge {escaped(each.colour)}">{icon(each.icon)} {escaped(each.word)}</span>'


def icon(name: str) -> str:
    """A drawing of the page's own set; its word stands beside it, so it is silent."""
    return f'<svg class="icon" aria-hidden="true"><use href="#icon-{escaped(name)}"/></svg>'


def icon_set(names: Sequence[str]) -> str:
    """The drawings of resources/icons that a page uses, to be placed once at its beginning."""
    return f'<svg class="icons" aria-hidden="true">{"".join(map(_symbol, names))}</svg>'


def _symbol(name: str) -> str:
    found = _ROOT.search((RESOURCES / "icons" / f"{name}.svg").read_text("utf-8"))
    if not found:
        return ""
    attributes = re.sub(r'(?<![-\w])(?:xmlns|width|height)="[^"]*" ?', "", found[1]).strip()
    return f'<symbol id="icon-{name}" {attributes}>{found[2]}</symbol>'
