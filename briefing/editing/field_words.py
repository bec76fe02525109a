"""The keys of a file under the names that the form gives to their fields."""

from __future__ import annotations

from briefing.core.sentence import Sentence, verbatim, worded
from briefing.core.visible import quoted

_FIELDS = {
    "text": worded("Statement"),
    "date": worded("Date"),
    "stage": worded("Stage"),
    "topics": worded("Topics"),
    "participants": worded("Participants"),
    "speaker": worded("Speaker"),
    "role": worded("Office"),
    "reported": worded("Reported"),
    "note": worded("Note"),
    "translation": worded("Translation"),
    "draft": worded("A draft, still to be checked"),
}
_LANGUAGES = {"en": worded("English"), "fr": worded("French"), "ar": worded("Arabic")}


def field_words(key: str) -> Sentence:
    """What the form calls the field of this key; the key itself where it has no field of its own."""
    return _FIELDS.get(key) or verbatim(quoted(key))


def language_words(code: str) -> Sentence:
    """The name of a language; its code where the window has no word for it."""
    return _LANGUAGES.get(code) or verbatim(quoted(code))
