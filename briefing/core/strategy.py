"""A strategy: a programme with an owner, a horizon and goals."""

from __future__ import annotations

from briefing.core.edtf import Date
from briefing.core.fact import Goal
from briefing.core.noun import Noun
from briefing.core.text import Text


class Strategy(Noun, frozen=True, kw_only=True):
    """A programme with an owner (a participant) and a horizon; each goal is a fact with a stage."""

    id: str
    name: Text
    aliases: tuple[str, ...] = ()
    owner: str = ""
    horizon: Date | None = None
    goals: tuple[Goal, ...] = ()
