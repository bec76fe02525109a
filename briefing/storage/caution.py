"""What an author should look at, though the briefing opens: words lost to YAML, texts that the machine keeps."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from yaml.events import ScalarEvent

from briefing.core.sentence import worded
from briefing.core.visible import quoted
from briefing.storage.marks import marked
from briefing.storage.parser import Parser
from briefing.storage.refusal import Event
from briefing.storage.remark import Remark
from briefing.storage.texts import Absence

_LOST = re.compile(r"[ \t]+(#[^\s#][^\r\n]*)")
"""A comment without a space after its sign: more likely the author's `#1` or `#hashtag`."""

_SUSPECT = re.compile(r"#(?<=[ \t]#)[^\s#]")
"""The same, found seven times faster where there is none: the search is for the sign alone."""

_AS_COMMENT = "YAML reads {words} as a comment; put the whole text in quotes, or write `# ` for a comment"


def lost_words(text: str) -> Iterator[Remark]:
    """Find the words that YAML takes for a comment, as in `title: We are #1`.

    Only after a plain scalar, where quotation marks would have kept them. Costs nothing in a text without any.
    """
    if not _SUSPECT.search(text):
        return
    next_event: Callable[[], Event] = Parser(text).get_event
    for event in iter(next_event, None):
        if type(event) is ScalarEvent and event.value and event.implicit[0] and event.end_mark:
            lost = _LOST.match(text, event.end_mark.index)
            if lost:
                yield lost.start(1), worded(_AS_COMMENT, words=quoted(lost[1]))


def unreadable(text: str, kept: Mapping[str, Absence]) -> Iterator[Remark]:
    """Name the sources whose text the machine would not give."""
    if kept:
        marks = marked(text).marks
        for key, absence in kept.items():
            place = marks.at(("sources", key, "text")).start
            words = "the text of the source {source} {told}; its quotes are unchecked"
            yield place, worded(words, source=quoted(key), told=absence.detail)
