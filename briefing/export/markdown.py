"""A briefing as Markdown (CommonMark, with the footnotes of GitHub and pandoc): a footnote a quote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from briefing.export.blocks import (
    Badge,
    Block,
    Citation,
    Cover,
    Evidence,
    Heading,
    Look,
    Paragraph,
    Register,
    Row,
    Run,
    SourceCard,
    SourceLine,
    Statement,
    Words,
)
from briefing.export.characters import writable
from briefing.export.order import Order

_SPECIAL = re.compile(r"[\\`*_{}\[\]()<>#+\-.!|~$^&:=@\"']")
_WRAPS = {
    Look.STRONG: ("**", "**"),
    Look.QUOTED: ("**", "**"),
    Look.REMOVED: ("~~", "~~"),
    Look.ADDED: ("**", "**"),
    Look.QUIET: ("", ""),
}
_INDENT = "    "


def write_markdown(order: Order, draft: Path) -> None:
    """Write the edition as one Markdown file."""
    blocks = order.document.blocks
    text = _Text(order)
    paragraphs = [part for block in order.paced(blocks, len(blocks)) for part in text.paragraphs(block)]
    draft.write_text("\n\n".join((*paragraphs, *text.footnotes)) + "\n", "utf-8", newline="\n")


def literal(text: str) -> str:
    """Text that Markdown shows as it is."""
    return _SPECIAL.sub(r"\\\g<0>", writable(text).replace("\n", " "))


class _Text:
    """The paragraphs of the blocks, and the footnotes that stand at the end."""

    def __init__(self, order: Order) -> None:
        document = order.document
        self._evidence = {each.number: each for each in document.blocks if isinstance(each, Evidence)}
        self._wording = order.edition.reader.wording
        self._annex = self._wording("Evidence")
        self._rows = {fact.number: fact for fact in order.table.facts}
        self.footnotes: list[str] = []

    def paragraphs(self, block: Block) -> Iterator[str]:
        """The paragraphs of a block; the annex stands in the footnotes of the facts."""
        match block:
            case Cover():
                yield from self._cover(block)
            case Heading() if not (self._evidence and block.words[0].text == self._annex):
                yield f"{'#' * (block.level + 1)} {_words(block.words)}"
                yield from map(_words, block.details)
            case Paragraph() if not (self._evidence and block.of_annex):
                yield _words(block.words)
            case Statement():
                yield from self._statement(block)
            case SourceCard():
                rows = (*block.rows, *((block.used,) if block.used else ()))
                yield f"### {literal(block.label)} {_words(block.title)}"
                yield _list(map(self._row, rows))
            case Register():
                yield f"### {literal(block.title)}"
                yield _list(map(self._row, block.entries))

    def _cover(self, block: Cover) -> Iterator[str]:
        if block.handling:
            yield f"**{literal(block.handling)}**"
        yield f"# {_words(block.title)}"
        yield from map(_words, block.summary)
        yield from (f"**{literal(line)}**" for line in block.scope)
        told = [self._row(row) for row in block.details]
        for tally in block.tallies:
            parts = ", ".join(f"{part.count} {literal(part.word)}" for part in tally.parts)
            told.append(self._told(f"{tally.total} {literal(tally.title)}", parts))
            told += map(literal, tally.remarks)
        if told:
            yield _list(told)

    def _row(self, row: Row) -> str:
        return self._told(literal(row.label), _words(row.words))

    def _told(self, key: str, told: str) -> str:
        """What is told of something, after the colon of the reader's language."""
        return self._wording("{key}: {told}", key=key, told=told)

    def _statement(self, block: Statement) -> Iterator[str]:
        evidence = self._evidence[block.number]
        marks = "".join(self._footnote(block.number, place, each) for place, each in enumerate(evidence.citations))
        yield f"**{block.number}** {_words(block.words)}{marks}"
        stage = f"{block.stage.word} ({block.stage.step}/{block.stage.steps})" if block.stage else ""
        margin = (literal(block.when), literal(stage), *map(_badge, block.badges))
        told = [" · ".join(part for part in margin if part), *map(_words, block.details)]
        if evidence.remark:
            told.append(literal(evidence.remark))
        yield _list(part for part in told if part)

    def _footnote(self, number: int, place: int, citation: Citation) -> str:
        name = f"[^{number}-{place + 1}]"
        head = (literal(citation.label), *map(_badge, citation.badges), *map(_words, citation.remarks))
        rows = (citation.quoted, citation.difference, citation.translation, citation.note)
        live = self._rows[number].quotes[place].live
        lines = [
            " · ".join(part for part in head if part),
            *(f"> {_words(words)}" for words in citation.passages),
            *(self._row(row) for row in rows if row),
            _source(citation.source) + (f" · <{live}>" if live else ""),
        ]
        self.footnotes.append(f"{name}: " + f"\n\n{_INDENT}".join(lines))
        return name


def _words(runs: Words) -> str:
    return "".join(map(_run, runs)).strip()


def _run(run: Run) -> str:
    if run.look is Look.CODE:
        return _code(run.text)
    before, after = _WRAPS.get(run.look, ("", ""))
    words = literal(run.text)
    bare = words.strip(" ")
    if not before or not bare:
        return words
    left, right = words[: len(words) - len(words.lstrip(" "))], words[len(words.rstrip(" ")) :]
    return f"{left}{before}{bare}{after}{right}"


def _code(text: str) -> str:
    fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{space}{writable(text).replace(chr(10), ' ')}{space}{fence}"


def _badge(each: Badge) -> str:
    return literal(each.word)


def _source(line: SourceLine) -> str:
    return f"{literal(line.label)} {_words(line.title)}"


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)
