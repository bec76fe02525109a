"""A topic: what a fact is about."""

from briefing.core.noun import Noun
from briefing.core.text import Text


class Topic(Noun, frozen=True, kw_only=True):
    """A topic of the briefing; every fact names at least one."""

    id: str
    label: Text
