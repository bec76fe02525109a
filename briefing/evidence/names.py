"""The names of a statement, and whether other words name the same: in another language, in another script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from briefing.evidence.verdict import Span

_CAPITAL = "".join(chr(code) for code in (*range(0x41, 0x250), *range(0x370, 0x530)) if chr(code).isupper())
_CAPITALISED = rf"[{_CAPITAL}][\w’'.-]*\w|[{_CAPITAL}]\b"
_NAME = re.compile(
    rf"\b(?:{_CAPITALISED})(?:(?:\s+(?:of|de|du|des|la|le|the|al|el|bin|ibn|van|von)(?=\s))*\s+(?:{_CAPITALISED}))*"
)
_POSSESSIVE = re.compile(r"[’']s?$")
_SENTENCE_START = re.compile(r"(?:^|[.!?:;…]\s|\n)[\s“”«»\"'(]*$")
_WORD = re.compile(r"[^\W\d_]+")
_ARABIC = re.compile("[\u0600-\u06ff]")
_LETTERS = str.maketrans(
    {"ب": "b", "ت": "t", "ث": "t", "ج": "g", "خ": "k", "د": "d", "ذ": "d", "ر": "r", "ز": "s", "س": "s"}
    | {"ش": "s", "ص": "s", "ض": "d", "ط": "t", "ظ": "s", "غ": "g", "ف": "f", "ق": "k", "ك": "k", "ل": "l"}
    | {"م": "m", "ن": "n", "پ": "b", "ڤ": "f", "گ": "g"}
    | dict.fromkeys("حعهويءآأإؤئاىة")  # heard as vowels, or not at all
)
_SOUNDS = (
    (r"sch|sh|ch", "s"),
    (r"ph|v", "f"),
    (r"kh|q|cc|ck|c(?=[aourlt])|c$|x", "k"),
    (r"c", "s"),
    (r"gh|dj|j", "g"),
    (r"th", "t"),
    (r"dh", "d"),
    (r"p", "b"),
    (r"z", "s"),
    (r"[aeiouywh’'\-. ]", ""),
)
_ALIKE = (
    "us|usa|u.s|united states|american|états-unis|américain|الولايات المتحدة|الأمريكية|أمريكا|الأمريكي",
    "uk|united kingdom|british|royaume-uni|britannique|المملكة المتحدة|البريطانية",
    "un|united nations|onu|nations unies|الأمم المتحدة",
    "eu|european union|ue|union européenne|الاتحاد الأوروبي",
    "ai|artificial intelligence|ia|intelligence artificielle|الذكاء الاصطناعي",
    "washington|واشنطن",
    "state department|département d’état|وزارة الخارجية",
)
_SMALL_WORDS = """
the a an of in on at to for and but or by from with it its he she they this that these those their his her
no not all both each every sir ms mr mrs dr mme mlle m
le la les l un une des du de d en et au aux il elle ils elles ce cette ces son sa
"""
_SMALL = frozenset(_SMALL_WORDS.split())


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words, and where it stands; `heads` where it begins a sentence."""

    text: str
    span: Span
    heads: bool = False

    @property
    def words(self) -> list[str]:
        """The words that tell, without titles and articles; not one that a sentence gives its capital."""
        words = [word for word in _WORD.findall(self.text) if word[0].isupper()]
        return [word for word in words[self.heads :] or words if word.lower() not in _SMALL]


def names(statement: str) -> list[Name]:
    """Return the capitalised names of a statement; one word at the head of a sentence is none."""
    found = []
    for match in _NAME.finditer(statement):
        text = _POSSESSIVE.sub("", match.group())
        heads = _SENTENCE_START.search(statement[: match.start()]) is not None
        name = Name(text, (match.start(), match.start() + len(text)), heads)
        capitals = [word for word in _WORD.findall(text) if word[0].isupper()]
        if name.words and not (heads and len(capitals) == 1 and not text[1:2].isupper()):
            found.append(name)
    return found


def is_named(name: Name, texts: Iterable[str]) -> bool:
    """Whether `texts` have each word of the `name`, or name the same in their own language."""
    text = "\n".join(texts)
    plain = _plain(text)
    if any(_has(plain, alias) for alias in _aliases(_plain(name.text))) or _initials(name.text, text):
        return True
    sounds = {sound(word) for word in _WORD.findall(text)}
    return all(_is_word_named(word, plain, sounds) for word in name.words)


def _is_word_named(word: str, plain: str, sounds: set[str]) -> bool:
    said = _plain(word)
    if _has(plain, said) or _sounds_in(sound(word), sounds):
        return True
    return any(_has(plain, alias) for alias in _aliases(said))


def _has(plain: str, words: str) -> bool:
    """Whether `words` stand in a plain text: short ones by themselves, long ones with what a language adds."""
    if len(words) > 4:
        return words in plain
    return re.search(rf"(?<!\w){re.escape(words)}(?!\w)", plain) is not None


def _sounds_in(wanted: str, sounds: set[str]) -> bool:
    """Whether a word sounds alike, whatever its ending: Morocco, marocain, المغربية."""
    if len(wanted) < 2:
        return False
    shorter = wanted[:-1] if len(wanted) > 2 else wanted
    return shorter in sounds or any(other.startswith(wanted) for other in sounds)


def _initials(name: str, text: str) -> bool:
    letters = name.replace(".", "")
    if not (2 <= len(letters) <= 6 and letters.isupper()):
        return False
    initials = "".join(word[0] for word in _WORD.findall(_plain(text)))
    return letters.lower() in initials or letters[::-1].lower() in initials


@cache
def sound(word: str) -> str:
    """Return the consonants of a word, alike for what sounds alike in English, French and Arabic."""
    if _ARABIC.search(word):
        word = re.sub("^(?:[وفبلك]?ال|لل)", "", re.sub("[\u064b-\u0652\u0640]", "", word))
        word = word.translate(_LETTERS)
    plain = _plain(word)
    for pattern, same in _SOUNDS:
        plain = re.sub(pattern, same, plain)
    return re.sub(r"(.)\1+", r"\1", plain)


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.lower().replace("'", "’"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


@cache
def _aliases(name: str) -> frozenset[str]:
    """Return what else `name` is called: a country in English, French and Arabic, a few institutions."""
    groups = [frozenset(map(_plain, group.split("|"))) for group in _ALIKE]
    groups += _territories()
    return frozenset(alias for group in groups if name.removeprefix("the ") in group for alias in group)


@cache
def _territories() -> list[frozenset[str]]:
    from babel import Locale  # late: it reads a locale file each

    tables = [Locale(language).territories for language in ("en", "fr", "ar")]
    codes = [code for code in map(str, tables[0]) if len(code) == 2]
    return [frozenset(_plain(table[code]) for table in tables if code in table) for code in codes]
