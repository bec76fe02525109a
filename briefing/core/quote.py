"""A quote: verbatim words of one source, a W3C Web Annotation TextQuoteSelector with its meaning."""

from __future__ import annotations

from enum import StrEnum

from briefing.core.noun import Noun
from briefing.core.stage import Stage
from briefing.core.text import Text


class Stance(StrEnum):
    """What a quote does to the fact it stands under."""

    SUPPORTS = "supports"
    DIFFERS = "differs"


class Quote(Noun, frozen=True, kw_only=True):
    """Verbatim words (`exact`) of one source, with the few words before and after that tell repeats apart.

    `[…]` inside `exact` stands for words left out. `position` is where the words were seen, in code points.
    `translation` is the briefing's own. `stage` names the stage of a goal or measure that this quote proves.
    """

    source: str
    exact: str
    prefix: str = ""
    suffix: str = ""
    position: int | None = None
    stance: Stance = Stance.SUPPORTS
    stage: Stage | None = None
    note: Text = ""
    translation: Text = ""
