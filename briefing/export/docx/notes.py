"""The footnotes, one for each quote, and the comments, one for each doubt."""

from __future__ import annotations

from urllib.parse import urlsplit

from briefing.export.blocks import Badge, Citation, SourceLine, Words
from briefing.export.docx.writing import Writing, attribute, mostly_right_to_left
from briefing.language import Wording

_DOUBTS = {"warn", "bad"}
"""Colours of what a reader should look at: anything but verified, and what a warning says."""
_AUTHOR = "Briefing"

_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
    "</w:footnote>"
)
_MARK = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'


class Notes:
    """Gathers footnotes and comments, and gives for each the reference that stands in the text."""

    def __init__(self, writing: Writing, wording: Wording, day: str) -> None:
        self._writing = writing
        self.wording = wording
        self._day = day
        self._footnotes: list[str] = []
        self._comments: list[str] = []

    @property
    def footnotes(self) -> str:
        """All footnotes, with the two separators that Word asks for."""
        return _SEPARATORS + "".join(self._footnotes)

    @property
    def comments(self) -> str:
        """All comments."""
        return "".join(self._comments)

    def footnote(self, citation: Citation, live: str) -> str:
        """Add the footnote of a quote; where there is doubt, its reference carries a comment.

        `live` is the address of the words in the live article, empty where there is none.
        """
        number = len(self._footnotes) + 1
        self._footnotes.append(f'<w:footnote w:id="{number}">{self._quote(citation, live)}</w:footnote>')
        reference = (
            '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
            f'<w:footnoteReference w:id="{number}"/></w:r>'
        )
        doubts = [each for each in citation.badges if each.colour in _DOUBTS]
        return self.comment(reference, doubts, citation) if doubts else reference

    def comment(self, content: str, doubts: list[Badge], citation: Citation | None, remark: str = "") -> str:
        """Add a comment on `content` that says what is in doubt."""
        writing, number = self._writing, len(self._comments)
        said = [writing.paragraph(writing.listed(writing.badge(each) for each in doubts), "CommentText")]
        remarks: tuple[Words, ...] = citation.remarks if citation else ()
        said += [writing.paragraph(writing.words(words), "CommentText") for words in remarks]
        rows = (citation.quoted, citation.difference, citation.note) if citation else ()
        said += [writing.labelled(row, "CommentText") for row in rows if row]
        said += [writing.paragraph(writing.own(remark), "CommentText")] if remark else []
        self._comments.append(
            f'<w:comment w:id="{number}" w:author="{_AUTHOR}" w:date={attribute(self._day)} w:initials="B">'
            f"{''.join(said)}</w:comment>"
        )
        return (
            f'<w:commentRangeStart w:id="{number}"/>{content}<w:commentRangeEnd w:id="{number}"/>'
            f'<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="{number}"/></w:r>'
        )

    def _quote(self, citation: Citation, live: str) -> str:
        writing = self._writing
        head = [writing.own(citation.label, "Quiet")] if citation.label else []
        head += [writing.badge(each) for each in citation.badges]
        head += [writing.words(words) for words in citation.remarks]
        paragraphs = [writing.paragraph(f"{_MARK}{writing.own(' ')}{writing.listed(head)}", "FootnoteText")]
        for words in citation.passages:
            rightwards = mostly_right_to_left(words, writing.right_to_left)
            paragraphs.append(writing.paragraph(writing.words(words), "FootnoteQuote", rightwards))
        rows = (citation.quoted, citation.difference, citation.translation, citation.note)
        paragraphs += [writing.labelled(row, "FootnoteRow") for row in rows if row]
        source = source_of(writing, citation.source)
        if live:
            host = self.wording("read it at {host}", host=urlsplit(live).hostname or "")
            source += writing.own(" · ", "Quiet") + writing.address(live, host)
        paragraphs.append(writing.paragraph(source, "FootnoteRow"))
        return "".join(paragraphs)


def source_of(writing: Writing, line: SourceLine) -> str:
    """A source in a line, its label leading to its card."""
    label = writing.own(line.label, "Hyperlink" if line.link else "")
    pieces = [writing.link(line.link, label) if line.link else label, writing.own(" "), writing.words(line.title)]
    if line.about:
        pieces += [writing.own(" · ", "Quiet"), writing.words(line.about)]
    return "".join(pieces)
