"""The pages of a PDF beside those that its briefing gives: one sentence for everything that is not the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from briefing.core.sentence import worded
from briefing.export.errors import NotCompared
from briefing.export.leaves import Leaves, Link, Page
from briefing.export.running_words import Difference, running_difference
from briefing.language import Wording

_SHOWN = 8
"""How many words of a difference are shown."""
_CLOSE = 1.0
"""By how many points a place may differ: another program may write it with fewer figures."""
_JOINED = re.compile("[\ufffe\u00ad\x02]|-?\r?\n")


def compared(old: Leaves, new: Leaves, wording: Wording, same_version: bool) -> tuple[str, ...]:
    """What the PDF `old` says or does otherwise than it would if it were made now, as `new` is.

    Another version may break lines and pages elsewhere: then all words are compared as they run, and no pictures.
    Raises NotCompared at the end where that cannot be done, and there is nothing else to tell.
    """
    told = list(_compared(old, new, wording, same_version))
    sentences = [sentence for sentence in told if sentence]
    if len(sentences) < len(told) and not sentences:
        reason = worded("another version made them, and words that run from right to left are read back otherwise")
        raise NotCompared(worded("The pages could not be compared: {reason}", reason=reason))
    return tuple(sentences)


def _compared(old: Leaves, new: Leaves, wording: Wording, same_version: bool) -> Iterator[str]:
    """The sentences; an empty one where nobody can say whether there is a difference of words."""
    if not same_version or len(old.pages) != len(new.pages):
        difference = running_difference(old, new)
        if difference.unsure and not same_version:
            yield ""
        elif difference != Difference():
            yield wording("The PDF says “{old}” where its briefing gives “{new}”.", **_shown(difference))
        elif same_version:
            yield wording("The PDF has {old} pages where its briefing gives {new}.",
                          old=len(old.pages), new=len(new.pages))
        addresses = {link.address for page in new.pages for link in page.links}
        for number, page in enumerate(old.pages, start=1):
            yield from _beside_its_words(number, page, wording)
            yield from _led_astray(number, {link.address for link in page.links} <= addresses, wording)
    else:
        for number, (there, here) in enumerate(zip(old.pages, new.pages, strict=True), start=1):
            yield from _page(number, there, here, wording)
    yield from _of_the_whole(old, new, wording)


def _page(number: int, old: Page, new: Page, wording: Wording) -> Iterator[str]:
    difference = _first_difference(_words(old), _words(new))
    beside = list(_beside_its_words(number, old, wording))
    if difference != Difference():
        yield wording("Page {page} of the PDF says “{old}” where its briefing gives “{new}”.",
                      page=number, **_shown(difference))
    elif old.picture != new.picture and not beside:
        yield wording("Page {page} of the PDF does not look as its briefing gives it.", page=number)
    yield from beside
    yield from _led_astray(number, _lead_alike(old.links, new.links), wording)


def _beside_its_words(number: int, page: Page, wording: Wording) -> Iterator[str]:
    """What a page has over it or does that no page of ours has or does."""
    if page.laid_over:
        words = "On page {page} of the PDF lies a stamp, a note or a field that its briefing does not give."
        yield wording(words, page=number)
    if not page.prints_as_shown:
        yield wording("Page {page} of the PDF prints otherwise than it shows on a screen.", page=number)


def _led_astray(number: int, alike: bool, wording: Wording) -> Iterator[str]:
    if not alike:
        yield wording("A link on page {page} of the PDF does not lead where its briefing gives it.", page=number)


def _lead_alike(old: Sequence[Link], new: Sequence[Link]) -> bool:
    return len(old) == len(new) and all(
        there.address == here.address and _is_close(there.sides, here.sides) and _is_close(there.place, here.place)
        for there, here in zip(old, new, strict=True)
    )


def _is_close(one: Sequence[float], other: Sequence[float]) -> bool:
    return len(one) == len(other) and all(abs(a - b) < _CLOSE for a, b in zip(one, other, strict=True))


def _of_the_whole(old: Leaves, new: Leaves, wording: Wording) -> Iterator[str]:
    """What bookmarks say, and by what the PDF could show or do more than its pages."""
    titles = [" ".join(title for title, _ in leaves.bookmarks) for leaves in (old, new)]
    difference = _first_difference(titles[0].split(), titles[1].split())
    if difference != Difference():
        words = "The bookmarks of the PDF say “{old}” where its briefing gives “{new}”."
        yield wording(words, **_shown(difference))
    for power in sorted(power for power, times in old.powers.items() if _is_foreign(power, times, new)):
        words = "The PDF can show or do more than its briefing gives: it holds “{name}”."
        yield wording(words, name=power)


def _is_foreign(power: str, times: int, new: Leaves) -> bool:
    """Whether the PDF has of its own what ours has not; of files that it carries, whether it has more of them."""
    return times > new.powers.get(power, 0) if power == "EF" else power not in new.powers


def _shown(difference: Difference) -> dict[str, str]:
    return {"old": _said(difference.old), "new": _said(difference.new)}


def _said(words: Sequence[str]) -> str:
    return " ".join(words[:_SHOWN])


def _first_difference(old: Sequence[str], new: Sequence[str]) -> Difference:
    for place, (there, here) in enumerate(zip_longest(old, new)):
        if there != here:
            return Difference(old[place:], new[place:])
    return Difference()


def _words(page: Page) -> list[str]:
    return _JOINED.sub(" ", page.words).split()
