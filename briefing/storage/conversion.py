"""From the text of a YAML file to the nouns, on the good path: quick, and without a word on what is wrong."""

from __future__ import annotations

import msgspec
from yaml.error import YAMLError

from briefing.core import Briefing
from briefing.storage.coherence import holds_together
from briefing.storage.dates import date_hook
from briefing.storage.haste import in_haste
from briefing.storage.plain import plain
from briefing.storage.portions import Told
from briefing.storage.refusal import NotPlain
from briefing.storage.shape import Misshapen, shaped


class NotConverted(Exception):
    """The text is not that of a briefing; the diagnosis tells why."""


def converted(text: str, told: Told | None = None) -> Briefing:
    """Convert the text of a YAML file; raises NotConverted where anything at all is wrong with it.

    `told` is told how far it is read, and may leave it: raises ReadNoFurther.
    """
    try:
        with in_haste():
            briefing = msgspec.convert(shaped(plain(text, told)), Briefing, dec_hook=date_hook)
    except (YAMLError, NotPlain, Misshapen, msgspec.ValidationError) as error:
        raise NotConverted from error
    if not holds_together(briefing):
        raise NotConverted
    return briefing
