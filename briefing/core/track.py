"""A track: a line of cooperation between parties."""

from __future__ import annotations

from briefing.core.fact import Measure
from briefing.core.noun import Noun
from briefing.core.text import Text


class Track(Noun, frozen=True, kw_only=True):
    """A line of cooperation between parties (participants); each measure is a fact with a stage."""

    id: str
    name: Text
    parties: tuple[str, ...] = ()
    measures: tuple[Measure, ...] = ()
