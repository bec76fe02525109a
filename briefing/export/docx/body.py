"""Each block as paragraphs of a Word document; the annex becomes the footnotes of the facts."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.export.blocks import (
    Badge,
    Block,
    Contents,
    Cover,
    Evidence,
    Heading,
    Paragraph,
    Register,
    Row,
    SourceCard,
    Statement,
    Tally,
)
from briefing.export.docx.notes import Notes, source_of
from briefing.export.docx.writing import TAB, Writing
from briefing.export.order import Order
from briefing.language import Wording

_UNSUPPORTED = "unsupported"


class Body:
    """Writes the blocks of one document, in order, as Word's body; what stands under the line goes to `notes`."""

    def __init__(self, order: Order, writing: Writing, notes: Notes, wording: Wording) -> None:
        document = order.document
        self._live = {
            (fact.number, quote.number): quote.live for fact in order.table.facts for quote in fact.quotes
        }
        self._writing = writing
        self._notes = notes
        self.wording = wording
        self._evidence = {each.number: each for each in document.blocks if isinstance(each, Evidence)}
        self._sections = [each for each in document.blocks if isinstance(each, Heading) and each.level == 1]
        self._annex = self.wording("Evidence")

    def paragraphs(self, block: Block) -> Iterator[str]:
        """The paragraphs of one block; none for a drawing, nor for the annex, which stands in the footnotes."""
        match block:
            case Cover():
                yield from self._cover(block)
            case Contents():
                yield from self._contents(block)
            case Heading():
                yield from self._heading(block)
            case Paragraph() if not (self._evidence and block.of_annex):
                yield self._writing.paragraph(self._writing.words(block.words), "Sans")
            case Statement():
                yield from self._statement(block)
            case SourceCard():
                yield from self._card(block)
            case Register():
                yield self._plain_heading(block.title)
                yield from map(self._row, block.entries)

    def _cover(self, block: Cover) -> Iterator[str]:
        writing = self._writing
        yield writing.paragraph(writing.words(block.title), "Title")
        for words in block.summary:
            yield writing.paragraph(writing.words(words), "Summary")
        yield from map(self._row, block.details)
        for line in block.scope:
            yield writing.paragraph(writing.own(line), "Scope")
        for tally in block.tallies:
            yield from self._tally(tally)
        if block.sources:
            yield writing.paragraph(writing.own(block.sources_title), "TOCHeading")
        for source in block.sources:
            yield writing.paragraph(source_of(writing, source), "Sans")

    def _tally(self, tally: Tally) -> Iterator[str]:
        writing = self._writing
        yield writing.paragraph(writing.own(f"{tally.total} {tally.title}"), "Tally")
        for part in tally.parts:
            word = writing.own(part.word, part.colour.capitalize())
            yield writing.paragraph(f"{writing.own(str(part.count), 'Strong')}{TAB}{word}", "TallyPart")
        for remark in tally.remarks:
            yield writing.paragraph(writing.own(remark, "Quiet"), "Sans")

    def _contents(self, block: Contents) -> Iterator[str]:
        """A table of contents that Word can renew; until it does, it holds links without page numbers."""
        writing = self._writing
        yield writing.paragraph(writing.own(block.title), "TOCHeading")
        shown = [section for section in self._sections if not self._is_annex(section)]
        for number, section in enumerate(shown):
            before = _FIELD_BEGINS if number == 0 else ""
            after = _FIELD_ENDS if number == len(shown) - 1 else ""
            line = writing.link(self._anchor(section), writing.words(section.words))
            yield writing.paragraph(before + line + after, "TOC1")

    def _heading(self, block: Heading) -> Iterator[str]:
        writing = self._writing
        if self._is_annex(block):
            return
        words = writing.words(block.words)
        if block.level == 1:
            words = writing.bookmark(self._anchor(block), words)
        yield writing.paragraph(words, f"Heading{block.level}")
        for line in block.details:
            yield writing.paragraph(writing.words(line), "About")

    def _is_annex(self, block: Heading) -> bool:
        return block.level == 1 and bool(self._evidence) and block.words[0].text == self._annex

    def _anchor(self, section: Heading) -> str:
        return f"section-{self._sections.index(section) + 1}"

    def _plain_heading(self, title: str) -> str:
        return self._writing.paragraph(self._writing.own(title), "Heading2")

    def _row(self, row: Row) -> str:
        writing = self._writing
        return writing.paragraph(writing.own(row.label, "Quiet") + TAB + writing.words(row.words), "Row")

    def _statement(self, block: Statement) -> Iterator[str]:
        writing, evidence = self._writing, self._evidence[block.number]
        number = writing.bookmark(block.anchor, writing.own(str(block.number), "FactNumber"))
        words = writing.words(block.words)
        if not block.supported:
            doubt = self.wording("No quote supports this statement.")
            words = self._notes.comment(words, _doubts(block), None, doubt)
        places = enumerate(evidence.citations, start=1)
        notes = writing.own(" ", "FootnoteReference").join(
            self._notes.footnote(citation, self._live[block.number, place]) for place, citation in places
        )
        yield writing.paragraph(number + TAB + words + notes, "Fact")
        stage = f"{block.stage.word} ({block.stage.step}/{block.stage.steps})" if block.stage else ""
        margin = [writing.own(block.when, "Strong") if block.when else "", writing.own(stage) if stage else ""]
        margin += [writing.badge(each) for each in block.badges]
        yield writing.paragraph(writing.listed(margin), "FactDetail")
        for line in block.details:
            yield writing.paragraph(writing.words(line), "FactDetail")

    def _card(self, block: SourceCard) -> Iterator[str]:
        writing = self._writing
        title = writing.bookmark(block.anchor, writing.own(block.label, "FactNumber"))
        yield writing.paragraph(f"{title}{writing.own(' ')}{writing.words(block.title)}", "Heading2")
        yield from map(self._row, (*block.rows, *((block.used,) if block.used else ())))


def _doubts(block: Statement) -> list[Badge]:
    return [each for each in block.badges if each.icon == _UNSUPPORTED]


_FIELD_BEGINS = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    r'<w:r><w:instrText xml:space="preserve"> TOC \o "1-1" \h \z \u </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
)
_FIELD_ENDS = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
