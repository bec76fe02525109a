"""What a text says of itself in its first lines: who wrote it and when it was published."""

from __future__ import annotations

import re

from msgspec import structs

from briefing.core import Source
from briefing.drafting.dates import dates
from briefing.drafting.latin import UPPER
from briefing.drafting.reading import BlockKind, Reading

_FIRST_BLOCKS = 6
_LONGEST = 140


def with_byline(reading: Reading) -> Source:
    """The source with author and date where they are empty and a line of the text gives them."""
    source, lexicon = reading.source, reading.lexicon
    if not lexicon:
        return source
    start, end = r"(?:^|[|–—,-]\s*)\s*", r"\s*(?=$|[,|–—(]|\s(?:le|on)\s)"
    author = rf"{start}(?:{lexicon.byline})\s+(?P<name>[{UPPER}][\w’'. -]{{3,50}}?){end}"
    if lexicon.language == "ar":
        author = rf"^\s*(?:{lexicon.byline})\s*:?\s+(?P<name>[\u0621-\u0652 ]{{5,40}}?)\s*(?=$|[،|–—(-])"
    for block in reading.blocks[:_FIRST_BLOCKS]:
        words = reading.raw[slice(*block.span)]
        if len(words) > _LONGEST or block.kind is BlockKind.ITEM:
            continue
        published = re.search(rf"(?<!\w)(?:{lexicon.published})", words, re.IGNORECASE)
        named = re.search(author, words, re.IGNORECASE)
        if named and not source.authors and 2 <= len(named["name"].split()) <= 4 and not words.endswith("."):
            source = structs.replace(source, authors=(named["name"].strip(),))
        found = dates(words[published.end() :], lexicon) if published else []
        if found and source.published is None and not found[0].date.interval:
            source = structs.replace(source, published=found[0].date)
    return source
