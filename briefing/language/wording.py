"""The program's own words in the reader's language, from Qt Linguist's .ts files, for window, paper and terminal.

One catalogue serves the rooms that know no Qt as well as those that do, and a translator edits it with Qt
Linguist; a wheel carries it compiled too. English is what the code says; only its plurals stand in `en.ts`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

from briefing.language.catalogue import Forms, catalogue
from briefing.shipped import RESOURCES

LANGUAGES = ("en", "fr", "ar")


class Wording:
    """Says the program's words in one language.

    `wording("said by {name}", name=name)` translates the English words and fills in the names. Where the number
    `n` is given, as in `wording("{n} facts", n=3)`, it chooses among the plural forms that the catalogue holds.
    """

    def __init__(self, language: str = "en") -> None:
        self.language = language if language in LANGUAGES else "en"
        self._catalogue = _catalogue(self.language)

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return is_right_to_left(self.language)

    def __call__(self, words: str, /, **values: object) -> str:
        """Translate `words`; words without a translation stay English."""
        forms = self._catalogue.get(words) or (words,)
        n = values.get("n")
        chosen = forms[min(_PLURALS[self.language](n), len(forms) - 1)] if isinstance(n, int) else forms[0]
        return chosen.format(**values) if values else chosen

    def listed(self, names: Iterable[str]) -> str:
        """The names one after the other, parted by the comma of the language."""
        return self(", ").join(names)


def is_right_to_left(language: str) -> bool:
    """Whether the language of a BCP 47 tag is written from right to left."""
    return language.split("-")[0].lower() in {"ar", "fa", "he", "iw", "ur", "yi", "ps", "sd", "ug", "dv", "ckb"}


@lru_cache(maxsize=len(LANGUAGES))
def _catalogue(language: str) -> dict[str, Forms]:
    return catalogue(RESOURCES / "translations", language)


def _english(n: int) -> int:
    return 0 if n == 1 else 1


def _french(n: int) -> int:
    return 0 if n < 2 else 1


def _arabic(n: int) -> int:
    if n < 3:
        return n
    return 3 if 3 <= n % 100 <= 10 else 4 if n % 100 >= 11 else 5


_PLURALS: dict[str, Callable[[int], int]] = {"en": _english, "fr": _french, "ar": _arabic}
