"""The sources as BibLaTeX entries; every character that LaTeX gives a meaning to stands for itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from briefing.core import Date
from briefing.export.characters import writable
from briefing.export.order import Order
from briefing.export.plain import about_source
from briefing.export.reader import one_line
from briefing.export.table import SourceRow, Table

_LANGUAGES = {"en": "english", "fr": "french", "ar": "arabic", "es": "spanish", "de": "german", "it": "italian"}
_MEANT = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "{": r"\textbraceleft{}",  # an escaped brace would still count when the reader looks for the end of a field
    "}": r"\textbraceright{}",
    **{character: f"\\{character}" for character in "$&#%_"},
}
_SPECIAL = str.maketrans(_MEANT)
_LIGATURE = re.compile(r"([-`',<>])(?=\1)|[?!](?=`)")
"""What TeX's fonts would draw as one sign, together with what follows it."""
_NO_KEY = re.compile(r"[^A-Za-z0-9:._-]")
_IN_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20", "^": "%5E", "~": "~"})


def write_biblatex(order: Order, draft: Path) -> None:
    """Write one entry a source."""
    table = order.table
    entries = [_entry(source, table) for source in order.paced(table.sources, len(table.sources))]
    draft.write_text("\n".join(entries), "utf-8", newline="\n")


def _entry(source: SourceRow, table: Table) -> str:
    kind = "online" if source.url else "misc"
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(source, table) if value)
    return f"@{kind}{{{key_of(source)},\n{fields}}}\n"


def key_of(source: SourceRow) -> str:
    """The key to cite a source by: its id, as far as BibTeX takes it, else made unique by its label."""
    key = _NO_KEY.sub("-", source.id)
    return key if key == source.id else f"{key}-{source.label}"


def _fields(source: SourceRow, table: Table) -> Iterator[tuple[str, str]]:
    yield "title", _literal(source.title)
    yield "author", " and ".join(f"{{{_literal(author)}}}" for author in source.authors)
    yield "organization" if source.url else "publisher", _literal(source.publisher)
    yield "date", _date(source.published)
    yield "url", writable(one_line(source.url)).translate(_IN_ADDRESS)
    yield "urldate", _date(source.accessed)
    yield "langid", _LANGUAGES.get(source.language.split("-")[0], "")
    yield "annotation", "\n\n".join(_literal(line) for line in about_source(source, table))


def _literal(text: str) -> str:
    return _LIGATURE.sub(r"\g<0>{}", writable(one_line(text)).translate(_SPECIAL))


def _date(date: Date | None) -> str:
    """BibLaTeX reads EDTF levels 0 and 1 itself."""
    return date.edtf if date else ""
