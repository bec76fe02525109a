"""A comparison of two versions for people: group by group, [-removed-] and {+added+} words in marks."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.core.revision import Revision
from briefing.core.rewording import Fate
from briefing.core.visible import visible
from briefing.language import Wording
from briefing.language.revisions import Entry, counted, groups
from briefing.language.told_changes import Piece, Pieces

_MARKS = {Fate.SAME: ("", ""), Fate.REMOVED: ("[-", "-]"), Fate.ADDED: ("{+", "+}")}


def text_revision(revision: Revision, wording: Wording) -> str:
    """Write the comparison for a terminal, in the reader's language."""
    return "\n".join(map(visible, _lines(revision, wording)))


def _lines(revision: Revision, wording: Wording) -> Iterator[str]:
    yield counted(revision, wording)
    for group in groups(revision, wording):
        yield ""
        yield wording("{key}: {told}", key=group.heading, told=str(len(group.entries)))
        for entry in group.entries:
            yield from _entry(entry, wording)


def _entry(entry: Entry, wording: Wording) -> Iterator[str]:
    title = marked(entry.title)
    yield f"  {wording('{key}: {told}', key=entry.fact, told=title) if entry.fact else title}"
    for line in entry.lines:
        yield f"    {wording('{key}: {told}', key=line.label, told=marked(line.pieces))}"


def marked(pieces: Pieces) -> str:
    """The words on one line, with marks about what was removed and added."""
    return "".join(map(_marked, pieces)).strip()


def _marked(piece: Piece) -> str:
    """One stretch; the spaces at its end stay outside its marks."""
    before, after = _MARKS[piece.fate]
    words = " ".join(piece.words.split())
    if not words:
        return " " if piece.fate is Fate.SAME else ""
    lead = " " if piece.words[0].isspace() else ""
    return f"{lead}{before}{words}{after}{' ' if piece.words[-1].isspace() else ''}"
