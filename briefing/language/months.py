"""The names of the months in the reader's language, as Unicode's CLDR has them for English, French and Morocco.

They stand here because Babel, which holds them too, takes longer to load than the window to paint; a test holds
the two equal.
"""

from __future__ import annotations

_WIDE = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "ar": "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
}
_SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "ar": _WIDE["ar"],
}


def month_name(month: int, language: str, short: bool = False) -> str:
    """The name of a month (1 to 12) inside a date, in `language` (en, fr, ar), whole or abbreviated."""
    return (_SHORT if short else _WIDE)[language].split()[month - 1]
