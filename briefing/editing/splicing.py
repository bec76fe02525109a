"""A change written into the text of a briefing's file at its exact place, and proved.

Every other character stays. The new text is read again by the strict reader and must hold the old briefing with
the change made to it in memory; a text that does not is given to nobody.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from yaml.error import YAMLError

from briefing.core import Briefing
from briefing.core.sentence import Sentence, worded
from briefing.editing.applying import applied
from briefing.editing.changes import Change
from briefing.editing.layout import Splice
from briefing.editing.page import Page, done_apart, page_of
from briefing.editing.planning import planned
from briefing.editing.refusal import EditRefused
from briefing.storage.conversion import NotConverted, converted
from briefing.storage.files import LARGEST
from briefing.storage.inspection import inspect
from briefing.storage.marks import marked

MANY = 1_000
"""So many facts are changed apart: in less time the window has another one before the other process has begun."""

_NOT_ALONE = worded(
    "the change cannot be written here without changing something else; make it in the file by hand"
)


@dataclass(frozen=True, slots=True)
class Spliced:
    """The page after a change, and the splices that led to it, in the order of the old text."""

    page: Page
    splices: tuple[Splice, ...]


def splice(text: str, change: Change) -> str:
    """The text of a briefing's file with one change in it; raises EditRefused and never gives an unproved text."""
    return spliced(page_of(text.encode()), change).page.text


def spliced(page: Page, change: Change) -> Spliced:
    """The page with one change made, and where; raises EditRefused.

    Of many facts it is planned and proved by another process: the places and the reading that takes go with it.
    """
    if len(page.briefing.facts) < MANY:
        return _spliced_here(page, change)
    splices = done_apart(partial(_splices, page, change))
    wanted = applied(page.briefing, change)
    return Spliced(Page(with_splices(page.text, splices), wanted, page.has_mark), splices)


def _splices(page: Page, change: Change, told: object) -> tuple[Splice, ...]:
    return _spliced_here(page, change).splices


def _spliced_here(page: Page, change: Change) -> Spliced:
    wanted = applied(page.briefing, change)
    try:
        splices = tuple(sorted(planned(page, change), key=lambda it: (it.start, it.end)))
    except (YAMLError, LookupError) as error:
        raise EditRefused(_NOT_ALONE) from error
    return Spliced(_proved(page, with_splices(page.text, splices), wanted), splices)


def with_splices(text: str, splices: Iterable[Splice]) -> str:
    """The text with splices made, which are in its order and do not overlap; raises EditRefused where they do."""
    pieces, here = [], 0
    for it in splices:
        if not here <= it.start <= it.end <= len(text):
            raise EditRefused(_NOT_ALONE)
        pieces += [text[here : it.start], it.put]
        here = it.end
    return "".join([*pieces, text[here:]])


def _proved(page: Page, text: str, wanted: Briefing) -> Page:
    try:
        briefing = converted(text)
    except NotConverted as error:
        raise EditRefused(_first_problem(text)) from error
    if briefing != wanted:
        raise EditRefused(_NOT_ALONE)
    new = Page(text, wanted, page.has_mark)  # the same, and of one piece with the briefing before
    if len(text) > LARGEST // 4 and len(new.content) > LARGEST:
        raise EditRefused(worded("the file would have more than 64 MiB"))
    return new


def _first_problem(text: str) -> Sentence:
    """What is wrong with a text that is not a briefing's, as the reader of files says it."""
    try:
        reading = marked(text)
    except YAMLError:
        return _NOT_ALONE
    remarks = inspect(reading.data, reading.marks)
    return remarks[0][1] if remarks and not reading.refused else _NOT_ALONE
