"""Words as WordprocessingML (ECMA-376): runs with their language, direction and look, and paragraphs of them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from xml.sax.saxutils import escape, quoteattr

from briefing.export.blocks import Badge, Document, Look, Row, Run, Words
from briefing.export.characters import writable

_STYLES = {
    Look.STRONG: "Strong",
    Look.QUIET: "Quiet",
    Look.QUOTED: "Quoted",
    Look.LEFT_OUT: "LeftOut",
    Look.REMOVED: "Removed",
    Look.ADDED: "Added",
    Look.CODE: "Code",
}
TAB = "<w:r><w:tab/></w:r>"


def literal(text: str) -> str:
    """Text inside an element of XML."""
    return escape(writable(text))


@lru_cache(maxsize=1024)
def attribute(text: str) -> str:
    """Text as an attribute of XML, with its quote marks."""
    return quoteattr(writable(text))


def bookmark_name(anchor: str) -> str:
    """The name of a bookmark: Word takes no hyphen in one."""
    return anchor.replace("-", "_")


class Writing:
    """Writes the words of one document; counts its bookmarks."""

    def __init__(self, document: Document) -> None:
        self.language = document.language
        self.right_to_left = document.right_to_left
        self._bookmarks = 0

    def words(self, runs: Words) -> str:
        """The runs one after the other."""
        return "".join(self._run(run) for run in runs)

    def own(self, text: str, style: str = "") -> str:
        """A run of the document's own language, in a character style."""
        return self._set(text, style, self.language, self.right_to_left)

    def badge(self, each: Badge) -> str:
        """The word of a verdict in its colour."""
        return self.own(each.word, each.colour.capitalize())

    def listed(self, pieces: Iterable[str]) -> str:
        """Pieces of a line, parted by dots."""
        return self.own(" · ", "Quiet").join(piece for piece in pieces if piece)

    def labelled(self, row: Row, style: str) -> str:
        """A paragraph of a label with its words."""
        rightwards = mostly_right_to_left(row.words, self.right_to_left)
        return self.paragraph(self.own(f"{row.label}: ", "Quiet") + self.words(row.words), style, rightwards)

    def paragraph(self, content: str, style: str, right_to_left: bool | None = None) -> str:
        """A paragraph in a style; its direction is the document's unless told."""
        rightwards = self.right_to_left if right_to_left is None else right_to_left
        bidi = "<w:bidi/>" if rightwards else ""
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{bidi}</w:pPr>{content}</w:p>'

    def bookmark(self, anchor: str, content: str) -> str:
        """Content that links can lead to."""
        self._bookmarks += 1
        number, name = self._bookmarks, attribute(bookmark_name(anchor))
        return f'<w:bookmarkStart w:id="{number}" w:name={name}/>{content}<w:bookmarkEnd w:id="{number}"/>'

    def link(self, anchor: str, content: str) -> str:
        """Content that leads to a bookmark."""
        return f"<w:hyperlink w:anchor={attribute(bookmark_name(anchor))}>{content}</w:hyperlink>"

    def address(self, address: str, words: str) -> str:
        """A link to an address of the web, as a field: it needs no list of its own beside the text."""
        named = literal(address.replace("\\", "%5C").replace('"', "%22"))
        return (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f'<w:r><w:instrText xml:space="preserve"> HYPERLINK "{named}" </w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{self.own(words, "Hyperlink")}'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        )

    def _run(self, run: Run) -> str:
        style = _STYLES.get(run.look, "Hyperlink" if run.link else "")
        content = self._set(run.text, style, run.language or self.language, run.right_to_left)
        return self.link(run.link, content) if run.link else content

    def _set(self, text: str, style: str, language: str, right_to_left: bool) -> str:
        styled = f'<w:rStyle w:val="{style}"/>' if style else ""
        rightwards = "<w:rtl/>" if right_to_left else ""
        tongue = f"<w:lang w:{'bidi' if right_to_left else 'val'}={attribute(language)}/>" if language else ""
        line = literal(" ".join(text.split("\n")).replace("\t", " "))
        return f'<w:r><w:rPr>{styled}{rightwards}{tongue}</w:rPr><w:t xml:space="preserve">{line}</w:t></w:r>'


def mostly_right_to_left(runs: Words, otherwise: bool) -> bool:
    """The direction of a paragraph: that of its runs where they share one, else `otherwise`."""
    directions = {run.right_to_left for run in runs}
    return directions.pop() if len(directions) == 1 else otherwise
