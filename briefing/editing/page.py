"""The text of a briefing's file in hand, with what it says and where everything in it stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from briefing.core import Briefing
from briefing.core.sentence import worded
from briefing.editing.layout import Manner, manner_of
from briefing.editing.refusal import EditRefused
from briefing.storage.conversion import NotConverted, converted
from briefing.storage.encoding import MARK, NotUtf8, decoded
from briefing.storage.marks import Marks, marked


@dataclass(frozen=True)
class Page:
    """One state of the file: its text without a byte order mark, whether it has one, and the briefing it holds."""

    text: str
    briefing: Briefing
    has_mark: bool = False

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
        return Page(text, briefing or converted(text), content.startswith(MARK.encode()))
    except (NotUtf8, NotConverted) as error:
        told = worded("the file is not a briefing as it is; mend what is wrong with it first")
        raise EditRefused(told) from error
