"""Each block as a piece of HTML: facts and their quotes lead to each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from briefing.export.blocks import (
    Band,
    Block,
    Citation,
    Cover,
    Evidence,
    Paragraph,
    Progress,
    Register,
    Row,
    SourceCard,
    SourceLine,
    Statement,
    Tally,
)
from briefing.export.html.drawing import drawing
from briefing.export.html.link import live_link
from briefing.export.html.markup import Markup, badge, escaped
from briefing.export.table import FactRow, Table
from briefing.language import Wording


class Pieces:
    """Turns the blocks of one document into HTML, one at a time."""

    def __init__(self, markup: Markup, table: Table, wording: Wording) -> None:
        self._markup = markup
        self.wording = wording
        self._rows = {row.number: row for row in table.facts}
        self._topics = dict(table.topics)
        self._places = {key: f"t{number}" for number, key in enumerate(self._topics)}
        self._writers: dict[type[Block], Callable[..., str]] = {
            Cover: self._cover,
            Paragraph: self._paragraph,
            Band: self._band,
            Statement: self._statement,
            Evidence: self._evidence,
            SourceCard: self._card,
            Register: self._register,
        }

    def piece(self, block: Block) -> str:
        """The HTML of one block."""
        return self._writers[type(block)](block)

    def topics(self) -> str:
        """The choice of topics; a browser that runs no script never shows it."""
        if len(self._topics) < 2:
            return ""
        said = escaped(self.wording("{shown} of {total} facts shown", shown="{shown}", total="{total}"))
        boxes = "".join(
            f'<li><label><input type="checkbox" value="{self._places[key]}"> {escaped(label)}</label></li>'
            for key, label in self._topics.items()
        )
        return (
            f'<form class="topics" hidden><fieldset><legend>{escaped(self.wording("Topics"))}</legend>'
            f"<ul>{boxes}</ul></fieldset>"
            f'<p role="status" data-said="{said}"></p></form>'
        )

    def _cover(self, block: Cover) -> str:
        markup = self._markup
        summary = "".join(markup.element("p", words, "summary") for words in block.summary)
        details = self._described(block.details)
        scope = "".join(f"<p>{escaped(line)}</p>" for line in block.scope)
        sources = "".join(f"<li>{self._source(line)}</li>" for line in block.sources)
        return (
            f'<header class="cover">{markup.element("h1", block.title)}{summary}'
            + (f"<dl>{details}</dl>" if details else "")
            + (f'<div class="scope">{scope}</div>' if scope else "")
            + f'<div class="tallies">{"".join(map(_tally, block.tallies))}</div>'
            + (f'<h2>{escaped(block.sources_title)}</h2><ul class="sources">{sources}</ul>' if sources else "")
            + "</header>"
        )

    def _paragraph(self, block: Paragraph) -> str:
        return self._markup.element("p", block.words, "told")

    def _band(self, block: Band) -> str:
        return drawing(block, self._markup.own.right_to_left)

    def _statement(self, block: Statement) -> str:
        markup = self._markup
        details = "".join(markup.element("p", words, "detail") for words in block.details)
        margin = f'<p class="when">{escaped(block.when)}</p>' if block.when else ""
        margin += _stage(block.stage) if block.stage else ""
        margin += "".join(f"<p>{badge(each)}</p>" for each in block.badges)
        css = "fact" if block.supported else "fact unsupported"
        return (
            f'<article class="{css}" id="{block.anchor}"{self._about(block.number, "Fact {n}")}>'
            f"{self._number(block.number, block.evidence, self.wording('Evidence'))}"
            f'<div class="words">{markup.element("p", block.words, "statement")}{details}</div>'
            f'<div class="margin">{margin}</div></article>'
        )

    def _evidence(self, block: Evidence) -> str:
        row = self._rows[block.number]
        citations = "".join(self._citation(each, row, place) for place, each in enumerate(block.citations))
        remark = f'<p class="detail">{escaped(block.remark)}</p>' if block.remark else ""
        margin = "".join(f"<p>{badge(each)}</p>" for each in block.badges)
        return (
            f'<article class="evidence" id="{block.anchor}"{self._about(block.number, "Evidence for fact {n}")}>'
            f"{self._number(block.number, block.back, self.wording('Back to the fact'))}"
            f'<div class="words">{self._markup.element("h3", block.words)}{remark}</div>'
            f'<div class="margin">{margin}</div>{citations}</article>'
        )

    def _citation(self, citation: Citation, row: FactRow, place: int) -> str:
        markup = self._markup
        quoted = "".join(markup.element("blockquote", words) for words in citation.passages)
        rows = (citation.quoted, citation.difference, citation.translation, citation.note)
        css = ("as-quoted", "difference", "translation", "note")
        quoted += "".join(markup.row(each, name) for each, name in zip(rows, css, strict=True) if each)
        margin = f'<p class="quiet">{escaped(citation.label)}</p>' if citation.label else ""
        margin += "".join(f"<p>{badge(each)}</p>" for each in citation.badges)
        margin += "".join(markup.element("p", words, "remark") for words in citation.remarks)
        live = live_link(row.quotes[place].live, self.wording)
        source = f'<p class="source">{self._source(citation.source)}{live}</p>'
        anchor = f"quote-{row.number}-{place + 1}"
        return (
            f'<div class="citation" id="{anchor}"><div class="words">{quoted}{source}</div>'
            f'<div class="margin">{margin}</div></div>'
        )

    def _source(self, line: SourceLine) -> str:
        markup = self._markup
        label = escaped(line.label)
        if line.link:
            label = f'<a class="label" href="#{line.link}">{label}</a>'
        about = markup.element("span", line.about, "quiet") if line.about else ""
        return f"{label} {markup.element('cite', line.title)} {about}".rstrip()

    def _card(self, block: SourceCard) -> str:
        markup = self._markup
        rows = (*block.rows, *((block.used,) if block.used else ()))
        told = self._described(rows)
        return (
            f'<article class="card" id="{block.anchor}"><p class="number">{escaped(block.label)}</p>'
            f'<div class="words">{markup.element("h3", block.title)}<dl>{told}</dl></div></article>'
        )

    def _register(self, block: Register) -> str:
        entries = self._described(block.entries)
        return f'<div class="register"><h3>{escaped(block.title)}</h3><dl>{entries}</dl></div>'

    def _described(self, rows: Iterable[Row]) -> str:
        return "".join(f"<dt>{escaped(row.label)}</dt>{self._markup.element('dd', row.words)}" for row in rows)

    def _number(self, number: int, anchor: str, led_to: str) -> str:
        return f'<p class="number"><a href="#{anchor}" title="{escaped(led_to)}">{number}</a></p>'

    def _about(self, number: int, label: str) -> str:
        """The attributes that name an article to a screen reader, and its topics to the script."""
        places = " ".join(self._places[key] for key, _ in self._rows[number].topics)
        return f' aria-label="{escaped(self.wording(label, n=number))}" data-topics="{places}"'


def _tally(tally: Tally) -> str:
    parts = "".join(f"<li><b>{part.count}</b> {badge(part)}</li>" for part in tally.parts)
    remarks = "".join(f'<p class="remark">{escaped(remark)}</p>' for remark in tally.remarks)
    return f"<section><h2><b>{tally.total}</b> {escaped(tally.title)}</h2><ul>{parts}</ul>{remarks}</section>"


def _stage(stage: Progress) -> str:
    steps = "".join('<i class="reached"></i>' if step < stage.step else "<i></i>" for step in range(stage.steps))
    return f'<p class="stage"><span class="steps" aria-hidden="true">{steps}</span> {escaped(stage.word)}</p>'
