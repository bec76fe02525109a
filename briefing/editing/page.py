"""The text of a briefing's file in hand, with what it says and where everything in it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from briefing.core import Briefing
from briefing.core.sentence import worded
from briefing.editing.layout import Manner, manner_of
from briefing.editing.refusal import EditRefused
from briefing.storage.cache import LEAST, Reading, entry_of, entry_read
from briefing.storage.conversion import NotConverted, converted
from briefing.storage.encoding import MARK, NotUtf8, decoded
from briefing.storage.marks import Marks, marked

if TYPE_CHECKING:
    from briefing.apart import Told

T = TypeVar("T")


@dataclass(frozen=True)
class Page:
    """One state of the file: its text without a byte order mark, whether it has one, and the briefing it holds."""

    text: str
    briefing: Briefing
    has_mark: bool = False

    def __getstate__(self) -> dict[str, object]:
        """What goes to another process, where everything stands is worked out anew there."""
        return {"text": self.text, "briefing": self.briefing, "has_mark": self.has_mark}

    @property
    def content(self) -> bytes:
        """The bytes of the file."""
        return ((MARK if self.has_mark else "") + self.text).encode()

    @cached_property
    def marks(self) -> Marks:
        """Where everything in the text stands."""
        return marked(self.text).marks

    @cached_property
    def manner(self) -> Manner:
        """How the file is written."""
        return manner_of(self.text, self.marks)


def page_of(content: bytes, briefing: Briefing | None = None) -> Page:
    """Read the bytes of a briefing's file; `briefing` is what they hold, if that is known.

    Raises EditRefused where they are not those of a briefing.
    """
    try:
        text = decoded(content)
        return Page(text, briefing or _said_by(content, text), content.startswith(MARK.encode()))
    except (NotUtf8, NotConverted) as error:
        told = worded("the file is not a briefing as it is; mend what is wrong with it first")
        raise EditRefused(told) from error


def done_apart(work: Callable[[Told], T]) -> T:
    """What comes of work in a process of its own; raises EditRefused where that was ended."""
    from briefing.apart import EndedFromOutside, do_apart  # late: few files are so large

    try:
        return do_apart(work)
    except EndedFromOutside as ended:
        raise EditRefused(worded("the work was ended from outside")) from ended


def _said_by(content: bytes, text: str) -> Briefing:
    """What the bytes of a file say, which are this text; a large one is read by another process."""
    if len(content) < LEAST:
        return converted(text)
    return entry_read(done_apart(partial(_entry, content, text)), content).briefing


def _entry(content: bytes, text: str, told: Told) -> bytes:
    return entry_of(content, Reading(briefing=converted(text)))
