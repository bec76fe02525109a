"""A source's text as the rules read it: its blocks, its sentences, and what of it is no content."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from briefing.core import Source
from briefing.drafting.words import LEXICONS, Lexicon
from briefing.evidence.sentences import sentence_around
from briefing.evidence.source_text import SourceText
from briefing.evidence.verdict import Span

_BULLET = re.compile(r"[ \t]*(?:[•▪◦‣●○■–—*-]|\(?\d{1,2}[.)]|[a-z]\))[ \t]+(?=\S)")
_ENDS = re.compile(r"[.!?:;…؟»”\"][ \t]*$")
_STOPS = re.compile(r"[.:…][\s»”\"]*$")
_OPENED = re.compile(r"[«“„]")
_CLOSED = re.compile(r"[»”]")
_WALL = re.compile(r"\s*\[(?:…|\.\.\.)\]\s*$")
_WRAPPED_AT = 100
_LONGEST_HEADING = 130
_CLOSING_PART = 0.4


class BlockKind(StrEnum):
    """What a block of a text is."""

    TITLE = "title"
    HEADING = "heading"
    PROSE = "prose"
    ITEM = "item"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading, an item of a list: from which code point to which, without its bullet."""

    span: Span
    kind: BlockKind
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, and the number of the block that it stands in."""

    span: Span
    block: int
    text: str


class Reading:
    """One source with its text, read by the lexicon of its language (None where the rules know none)."""

    def __init__(self, source: Source, raw: str) -> None:
        self.source = source
        self.raw = raw
        self.text = SourceText(raw, extent=source.extent.value)
        self.lexicon: Lexicon | None = LEXICONS.get(source.language)

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the text in order."""
        spans = list(self._block_spans())
        closing = self._closing(spans)
        return tuple(self._block(number, span, closing) for number, span in enumerate(spans))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of prose and lists; headings and furniture have none."""
        return tuple(
            Sentence(span, number, self.raw[slice(*span)])
            for number, block in enumerate(self.blocks)
            if block.kind in (BlockKind.PROSE, BlockKind.ITEM)
            for span in _sentences(self.raw, block.span)
        )

    def _block_spans(self) -> list[Span]:
        lines = [(found.start(), found.end()) for found in re.finditer(r"[^\n\f]*\S[^\n\f]*", self.raw)]
        wrapped = max((end - start for start, end in lines), default=0) <= _WRAPPED_AT
        heads = {start for start, _ in self.text.page_headers}
        spans: list[Span] = []
        for start, end in lines:
            between = self.raw[spans[-1][1] : start] if spans else "\n\n"
            if any(s <= start < e for s, e in self.text.page_headers) or start in heads:
                continue
            if wrapped and spans and self._goes_on(spans[-1], between, (start, end)):
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
        return [span for span in spans if not _WALL.match(self.raw[slice(*span)])]

    def _goes_on(self, before: Span, between: str, line: Span) -> bool:
        if between.count("\n") != 1 or "\f" in between or _BULLET.match(self.raw, *line):
            return False
        last = self.raw[before[0] : before[1]].rpartition("\n")[2]
        return len(last) > 40 or not _ENDS.search(last)

    def _block(self, number: int, span: Span, closing: int) -> Block:
        bullet = _BULLET.match(self.raw, *span)
        indent = 0
        if bullet:
            indent = len(bullet.group()) - len(bullet.group().lstrip())
        start, end = bullet.end() if bullet else span[0], span[1]
        words = self.raw[start:end]
        start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
        return Block((start, end), self._kind(number, (start, end), bool(bullet), closing), indent)

    def _kind(self, number: int, span: Span, item: bool, closing: int) -> BlockKind:
        words = self.raw[slice(*span)]
        if number >= closing or self._is_furniture(words):
            return BlockKind.FURNITURE
        if item:
            return BlockKind.ITEM
        ends = _ENDS.search(words)
        if number == 0 and not _STOPS.search(words) and len(words) <= 2 * _LONGEST_HEADING:
            return BlockKind.TITLE
        if not ends and len(words) <= _LONGEST_HEADING:
            return BlockKind.HEADING
        return BlockKind.PROSE

    def _is_furniture(self, words: str) -> bool:
        pattern = self.lexicon.furniture if self.lexicon else r"©"
        return re.match(rf"[\W_]*(?:{pattern})", words, re.IGNORECASE) is not None and len(words) < 300

    def _closing(self, spans: list[Span]) -> int:
        """The number of the block at which the part after the article begins."""
        if not self.lexicon:
            return len(spans)
        pattern = re.compile(rf"[\W_]*(?:{self.lexicon.closing})", re.IGNORECASE)
        for number, (start, end) in enumerate(spans):
            if (
                start > len(self.raw) * (1 - _CLOSING_PART)
                and end - start < 300
                and pattern.match(self.raw, start)
            ):
                return number
        return len(spans)


def _sentences(raw: str, block: Span) -> list[Span]:
    """The sentences of a block; one does not end inside quotation marks."""
    spans: list[Span] = []
    start, end = block
    words = raw[start:end]
    here = 0
    while here < len(words):
        if words[here].isspace():
            here += 1
            continue
        _, stop = sentence_around(words, here, here + 1)
        stop = max(stop, here + 1)
        if spans and _is_open(words[slice(*spans[-1])]):
            spans[-1] = (spans[-1][0], stop)
        else:
            spans.append((here, stop))
        here = stop
    return [(start + left, start + right) for left, right in spans]


def _is_open(words: str) -> bool:
    if len(words) > 1_500:
        return False
    return len(_OPENED.findall(words)) > len(_CLOSED.findall(words)) or words.count('"') % 2 == 1
