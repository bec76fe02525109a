"""The page of a briefing: its blocks in reading order, with contents and a choice of topics beside them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from briefing.export.blocks import Block, Contents, Heading
from briefing.export.html.markup import Markup, escaped
from briefing.export.html.page import page, script
from briefing.export.html.pieces import Pieces
from briefing.export.order import Order


def write_html(order: Order, draft: Path) -> None:
    """Write the edition as one HTML file."""
    draft.write_text(html_of(order), "utf-8", newline="\n")


def html_of(order: Order) -> str:
    """The edition as one HTML page."""
    document, table = order.document, order.table
    markup = Markup(document)
    body = "\n".join(_Article(order, markup).pieces())
    about = (
        ("author", "; ".join(document.authors)),
        ("description", document.description),
        ("keywords", ", ".join(document.keywords)),
        ("dcterms.issued", "-".join(f"{part:02}" for part in document.issued)),
    )
    return page(
        title=document.title,
        tongue=markup.own,
        body=body,
        handling=document.handling,
        script=script("filter.js") if len(table.facts) > 1 else "",
        about=about,
    )


class _Article:
    """Places the blocks into sections, and what leads to them beside."""

    def __init__(self, order: Order, markup: Markup) -> None:
        self._order = order
        self._markup = markup
        self.wording = order.edition.reader.wording
        self._pieces = Pieces(markup, order.table, self.wording)
        self._open: list[int] = []

    def pieces(self) -> Iterator[str]:
        blocks = self._order.document.blocks
        yield f'<a class="skip" href="#facts">{escaped(self.wording("Skip to the facts"))}</a>'
        if self._order.document.handling:
            yield f'<p class="handling">{escaped(self._order.document.handling)}</p>'
        sections = 0
        for block in self._order.paced(blocks, len(blocks)):
            if isinstance(block, Contents):
                yield from self._beside(block, blocks)
                yield '<main id="facts">'
            elif isinstance(block, Heading):
                sections += block.level == 1
                yield from self._heading(block, sections)
            else:
                yield self._pieces.piece(block)
        yield from self._close(1)
        yield "</main>"

    def _heading(self, block: Heading, number: int) -> Iterator[str]:
        yield from self._close(block.level)
        self._open.append(block.level)
        anchor = f' id="section-{number}"' if block.level == 1 else ""
        css = ("part", "holder")[block.level - 1]
        yield f'<section class="{css}"{anchor}>{self._markup.element(f"h{block.level + 1}", block.words)}'
        for line in block.details:
            yield self._markup.element("p", line, "about")

    def _close(self, level: int) -> Iterator[str]:
        while self._open and self._open[-1] >= level:
            self._open.pop()
            yield "</section>"

    def _beside(self, contents: Contents, blocks: tuple[Block, ...]) -> Iterator[str]:
        sections = [block for block in blocks if isinstance(block, Heading) and block.level == 1]
        links = "".join(
            f'<li><a href="#section-{number}">{self._markup.words(section.words)}</a></li>'
            for number, section in enumerate(sections, start=1)
        )
        title = escaped(contents.title)
        yield f'<nav class="beside" aria-label="{title}"><h2>{title}</h2><ul>{links}</ul>'
        yield self._pieces.topics()
        yield "</nav>"
