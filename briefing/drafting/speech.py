"""What is said in a text and by whom: direct quotations and reports; a speaker who is in doubt is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from briefing.core import ParticipantKind
from briefing.drafting.cast import Cast, Member, Mention
from briefing.drafting.reading import Sentence
from briefing.drafting.words import Lexicon
from briefing.evidence.verdict import Span

_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|\"[^\"]*\"|„[^„“]*“")
_FEWEST_WORDS = 3
_NEAR = 3
_OF = re.compile(
    r"(?:^|(?<=\s))(?:de|du|des|d[’']|avec|à|au|aux|par|pour|chez|entre|contre|sur|of|with|to|by|for|from|between|against"
    r"|about|on|in|مع|من|إلى|على|عن)\s*(?:(?:le|la|les|l[’']|the|its|son|sa)\s*)?$",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"(?<!\w)(?:été|est|sont|était|étaient|sera|was|were|been|be|being|is|are)\s+$", re.IGNORECASE
)
_CONTENT = re.compile(r"(?<!\w)(?:que|qu(?=[’'])|that|إن|أن|بأن|إنه|إنها|أنه|أنها)(?!\w)|:|[A-Za-z]+\s+that\b")
_DOUBLED = re.compile(r"[،,:]?\s*(?:إن|أن|بأن|إنه|إنها|أنه|أنها)(?!\w)|[:«“\"]")


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence that somebody says or is reported to have said; `direct` where it has his own words."""

    sentence: int
    speaker: Member
    direct: bool


def speeches(cast: Cast) -> list[Said]:
    """What is said in a text, in its order."""
    lexicon = cast.reading.lexicon
    return list(_Listener(cast, lexicon).listen()) if lexicon else []


class _Listener:
    """Goes through the sentences and remembers who was spoken of last."""

    def __init__(self, cast: Cast, lexicon: Lexicon) -> None:
        self._cast = cast
        self._lexicon = lexicon
        self._subjects: list[tuple[int, Member]] = []
        self._announced: Member | None = None
        self._last_direct: tuple[int, Member] | None = None

    def listen(self) -> list[Said]:
        said = []
        for number, sentence in enumerate(self._cast.reading.sentences):
            one = self._said(number, sentence)
            if one:
                said.append(one)
                self._last_direct = (number, one.speaker) if one.direct else None
            self._note_subject(number, sentence, one)
            self._announced = one.speaker if one and sentence.text.rstrip().endswith(":") else None
        return said

    def _said(self, number: int, sentence: Sentence) -> Said | None:
        quoted = [
            found.span()
            for found in _QUOTED.finditer(sentence.text)
            if len(found.group().split()) >= _FEWEST_WORDS
        ]
        planned = [one.span for one in self._cast.programmes[number]]
        base = sentence.span[0]
        quoted = [
            (a, b)
            for a, b in quoted
            if not any(base + a <= s and e <= base + b and e - s > b - a - 8 for s, e in planned)
        ]
        outside = _without(sentence.text, quoted)
        for verb in _verb(self._lexicon).finditer(outside):
            if self._is_saying(outside, verb, bool(quoted)):
                speaker = self._speaker(number, sentence, outside, verb, bool(quoted))
                return Said(number, speaker, bool(quoted)) if speaker else None
        according = self._by_according(number, sentence, outside) if quoted else None
        if according:
            return Said(number, according, True)
        if quoted and not re.search(r"\w", outside):
            speaker = self._announced or self._continued(number, sentence)
            return Said(number, speaker, True) if speaker else None
        return None

    def _is_saying(self, outside: str, verb: re.Match[str], direct: bool) -> bool:
        """Whether a verb says that somebody speaks: it is not passive, and a weak one is followed by his words."""
        if _PASSIVE.search(outside[: verb.start()]):
            return False
        weak = re.fullmatch(self._lexicon.weak, verb["verb"], re.IGNORECASE)
        return direct or not weak or _CONTENT.search(outside, verb.end()) is not None

    def _by_according(self, number: int, sentence: Sentence, outside: str) -> Member | None:
        base = sentence.span[0]
        for mention in self._speakers(number):
            start = mention.whole[0] - base
            if re.search(rf"(?<!\w)(?:{self._lexicon.according})\s+{_ARTICLE}$", outside[:start], re.IGNORECASE):
                return mention.member
        return None

    def _continued(self, number: int, sentence: Sentence) -> Member | None:
        if self._last_direct is None:
            return None
        before, speaker = self._last_direct
        same_block = self._cast.reading.sentences[before].block == sentence.block
        return speaker if before == number - 1 and same_block else None

    def _speaker(
        self, number: int, sentence: Sentence, outside: str, verb: re.Match[str], direct: bool
    ) -> Member | None:
        base = sentence.span[0]
        pronoun = _pronoun(self._lexicon, outside, verb)
        if pronoun:
            return self._antecedent(number, pronoun, direct)
        after = [m for m in self._speakers(number) if m.whole[0] - base >= verb.end()]
        for mention in after:
            between = outside[verb.end() : mention.whole[0] - base]
            if self._follows(between):
                return mention.member
        holder = _holder(self._lexicon).match(outside, verb.end())
        if holder and not after:
            return self._antecedent(number, _gender_of(self._lexicon, holder["office"]), direct)
        if self._lexicon.language == "ar":
            return self._unnamed(number, outside, verb, bool(after))
        before = [m for m in self._speakers(number) if m.whole[1] - base <= verb.start()]
        for mention in before:
            between = outside[mention.whole[1] - base : verb.start()]
            if _is_subject(outside, mention.whole[0] - base) and self._reaches(between):
                return mention.member
        return None

    def _follows(self, between: str) -> bool:
        if self._lexicon.language == "ar":
            return len(between) < 60 and not _DOUBLED.search(between)
        return re.fullmatch(rf"\s+{_ARTICLE}", between, re.IGNORECASE) is not None

    def _reaches(self, between: str) -> bool:
        """Whether what stands between a name and a verb still lets the one be the subject of the other."""
        flat = re.sub(r"\s+", " ", between)
        if re.search(r"[;:]|(?<!\w)(?:qui|que|who|which|that|whose|dont|mais|but|while)(?!\w)", flat):
            return False
        commas = flat.count(",")
        return (
            (len(flat) < 25 and commas == 0)
            or (len(flat) < 220 and commas >= 2)
            or (commas == 1 and len(flat) < 14)
        )

    def _unnamed(self, number: int, outside: str, verb: re.Match[str], others: bool) -> Member | None:
        feminine = verb["verb"].endswith("ت")
        nothing = _DOUBLED.match(outside[verb.end() :].lstrip()) is not None
        if not nothing:
            return None
        return self._antecedent(number, "f" if feminine else "m", direct=True)

    def _speakers(self, number: int) -> list[Mention]:
        kinds = (ParticipantKind.PERSON, ParticipantKind.ORGANISATION)
        return [mention for mention in self._cast.mentions[number] if mention.member.kind in kinds]

    def _antecedent(self, number: int, gender: str, direct: bool) -> Member | None:
        """Whom a pronoun means: the last subject that it fits, unless another person whom it fits came since.

        A pronoun that does not go with somebody's own words can mean a thing as well: it means a person only where
        the sentence before has that person as its subject.
        """
        near = _NEAR if direct else 1
        fitting = [
            (n, m) for n, m in self._subjects if number - n <= near and (not gender or m.gender in (gender, ""))
        ]
        if not fitting:
            return None
        place, member = fitting[-1]
        for other in range(place, number):
            for mention in self._cast.mentions[other]:
                rival = mention.member
                if (
                    rival is not member
                    and rival.kind is ParticipantKind.PERSON
                    and (not gender or rival.gender in (gender, ""))
                ):
                    return None
        if not member.gender:
            member.gender = gender
        return member

    def _note_subject(self, number: int, sentence: Sentence, said: Said | None) -> None:
        base = sentence.span[0]
        outside = _without(sentence.text, [found.span() for found in _QUOTED.finditer(sentence.text)])
        if said and said.speaker.kind is ParticipantKind.PERSON:
            self._subjects.append((number, said.speaker))
            return
        for mention in self._cast.mentions[number]:
            if mention.member.kind is ParticipantKind.PERSON and _is_subject(outside, mention.whole[0] - base):
                self._subjects.append((number, mention.member))
                return
        either = rf"(?:(?P<f>{self._lexicon.she})|(?P<m>{self._lexicon.he}))"
        pronoun = re.match(rf"\W*{either}(?!\w)", outside, re.IGNORECASE)
        if pronoun:
            member = self._antecedent(number, "f" if pronoun["f"] else "m", direct=False)
            if member:
                self._subjects.append((number, member))


_ARTICLE = r"(?:(?:le|la|les|the|its|their|a|an|un|une)\s+|l[’'])?"


@cache
def _verb(lexicon: Lexicon) -> re.Pattern[str]:
    if lexicon.language == "ar":
        return re.compile(rf"(?<!\w)(?:[وف])?(?P<verb>{lexicon.said})(?!\w)")
    return re.compile(rf"(?<![\w-])(?P<verb>{lexicon.said})(?![\w])", re.IGNORECASE)


@cache
def _holder(lexicon: Lexicon) -> re.Pattern[str]:
    """Somebody called by an office alone, right after the verb: `prévient la chercheuse`."""
    if lexicon.language == "ar":
        return re.compile("(?!)(?P<office>)")
    return re.compile(rf"\s+(?:(?:le|la|the)\s+|l[’'])(?P<office>{lexicon.offices})(?![\w-])", re.IGNORECASE)


def _gender_of(lexicon: Lexicon, office: str) -> str:
    if lexicon.language == "en":
        return ""
    return "f" if office.lower() in lexicon.feminine.split("|") else "m"


def _pronoun(lexicon: Lexicon, outside: str, verb: re.Match[str]) -> str:
    """`f` or `m` where a pronoun is the subject of the verb."""
    if lexicon.language == "ar":
        return ""
    aux = r"(?:\s+(?:a|avait|l[’']a|has|had|also|then|later|également|aussi|ensuite|enfin)|\s+s[’']est)*\s+$"
    either = rf"(?:(?P<f>{lexicon.she})|(?P<m>{lexicon.he}))"
    before = re.search(rf"(?<!\w)(?:a-t-|avait-)?{either}{aux}", outside[: verb.start()], re.IGNORECASE)
    after = re.match(rf"(?:-t)?[-\s]{either}(?!\w)", outside[verb.end() :], re.IGNORECASE)
    found = before or after
    return ("f" if found["f"] else "m") if found else ""


def _is_subject(outside: str, start: int) -> bool:
    return _OF.search(outside[:start]) is None


def _without(text: str, spans: list[Span]) -> str:
    """The text with the spans blanked out, of the same length."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
