"""Who and what a text names, gathered from all its sentences, and where each is meant again by a shorter form."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache

from briefing.core import ParticipantKind
from briefing.core.folding import fold
from briefing.drafting.arabic_people import arabic_people
from briefing.drafting.bodies import countries, organisations
from briefing.drafting.dates import DateFound, dates
from briefing.drafting.found import Body, Named, Programme
from briefing.drafting.offices import office_nouns
from briefing.drafting.people import people, surnames
from briefing.drafting.programmes import programmes
from briefing.drafting.reading import Reading, Sentence
from briefing.drafting.words import Lexicon
from briefing.evidence.verdict import Span


@dataclass(slots=True)
class Member:
    """A person, an organisation or a country; `named` are the places that name the person in full."""

    name: str
    kind: ParticipantKind
    aliases: list[str] = field(default_factory=list)
    gender: str = ""
    code: str = ""
    named: list[tuple[int, Named]] = field(default_factory=list)

    @property
    def roles(self) -> list[tuple[int, Named]]:
        """The places that give the person's office: the number of the sentence, and what was found."""
        return [(number, one) for number, one in self.named if one.role]


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a member is meant; `whole` has title and office as well."""

    member: Member
    span: Span
    whole: Span


class Cast:
    """Everyone and everything that one text names, sentence by sentence."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.members: list[Member] = []
        self.dates: list[list[DateFound]] = []
        self.programmes: list[list[Programme]] = []
        self.mentions: list[list[Mention]] = []
        for number, sentence in enumerate(reading.sentences):
            self._read(number, sentence)
        if reading.lexicon:
            again = _Again(reading.lexicon, self.members)
            for number, sentence in enumerate(reading.sentences):
                self.mentions[number] = again.mentions(reading.raw, sentence.span, self.mentions[number], number)

    def _read(self, number: int, sentence: Sentence) -> None:
        lexicon, raw, span = self.reading.lexicon, self.reading.raw, sentence.span
        dated = [_shifted(date, span[0]) for date in dates(sentence.text, lexicon)]
        if not lexicon:
            self.dates.append(dated)
            self.programmes.append([])
            self.mentions.append([])
            return
        planned = programmes(lexicon, raw, span, dated)
        bodies = organisations(lexicon, raw, span)
        bodies = [body for body in bodies if not _inside(body.span, [one.span for one in planned])]
        taken = [one.span for one in planned] + [body.span for body in bodies]
        find = arabic_people if lexicon.language == "ar" else people
        persons = find(lexicon, raw, span, taken)
        others = [*(one.span for one in planned), *(one.span for one in persons), *(body.span for body in bodies)]
        lands = countries(lexicon, raw, span, [one.span for one in persons] + [one.span for one in planned])
        self.dates.append([date for date in dated if not _inside(date.span, [one.span for one in planned])])
        self.programmes.append(planned)
        found = [Mention(self._person(number, one), one.span, one.whole) for one in persons]
        found += [Mention(self._body(one.name, one.alias), one.span, one.span) for one in bodies]
        for land in lands:
            if not _inside(land.span, others):
                found.append(Mention(self._country(land), land.span, land.span))
        self.mentions.append(sorted(found, key=lambda one: one.span))

    def _person(self, number: int, named: Named) -> Member:
        member = next((one for one in self.members if _same_person(one, named.name)), None)
        if member is None:
            member = self._named(named.name, ParticipantKind.PERSON)
        if len(named.name.split()) > len(member.name.split()):
            member.name, named_before = named.name, member.name
            member.aliases.append(named_before)
        member.gender = member.gender or named.gender
        member.named.append((number, named))
        return member

    def _body(self, name: str, alias: str) -> Member:
        known = next((one for one in self.members if name in one.aliases), None)
        member = known or self._named(name, ParticipantKind.ORGANISATION)
        if alias and alias not in member.aliases:
            member.aliases.append(alias)
        return member

    def _country(self, land: Body) -> Member:
        member = next((one for one in self.members if one.code == land.code), None)
        if member is None:
            member = Member(land.name, ParticipantKind.COUNTRY, code=land.code)
            self.members.append(member)
        elif land.name != member.name and land.name not in member.aliases:
            member.aliases.append(land.name)
        return member

    def _named(self, name: str, kind: ParticipantKind) -> Member:
        wanted = bare(name)
        member = next((one for one in self.members if one.kind is kind and bare(one.name) == wanted), None)
        if member is None:
            member = Member(name, kind)
            self.members.append(member)
        return member


def bare(name: str) -> str:
    """A name to compare: folded, without the article that may stand before it."""
    return re.sub(r"^(?:the|le|la|les|l') ?", "", " ".join(fold(name).split()))


def _same_person(member: Member, name: str) -> bool:
    if member.kind is not ParticipantKind.PERSON:
        return False
    ours, theirs = fold(member.name), fold(name)
    return ours == theirs or ours.endswith(f" {theirs}") or theirs.endswith(f" {ours}")


def _inside(span: Span, others: Iterable[Span]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)


def _shifted(date: DateFound, by: int) -> DateFound:
    return DateFound(date.date, (date.span[0] + by, date.span[1] + by), date.horizon)


class _Again:
    """Finds the members by the shorter forms: a surname, an acronym, an office that one of them alone has."""

    def __init__(self, lexicon: Lexicon, members: list[Member]) -> None:
        self._lexicon = lexicon
        self._forms: dict[str, Member | None] = {}
        for member in members:
            for form in {member.name, *member.aliases, *_short_forms(member)}:
                same = self._forms.get(form, member)
                self._forms[form] = member if same is member else None
        forms = "|".join(re.escape(form) for form in sorted(self._forms, key=len, reverse=True))
        prefix = "[وفبلك]?" if lexicon.language == "ar" else ""
        self._pattern = re.compile(rf"(?<![\w-]){prefix}(?P<form>{forms})(?![\w-])") if forms else None
        self._members = members

    def mentions(self, raw: str, span: Span, found: list[Mention], number: int) -> list[Mention]:
        """All mentions between two code points, those that are `found` already among them."""
        all_of_them = list(found)
        for match in self._pattern.finditer(raw, *span) if self._pattern else ():
            member, place = self._forms[match["form"]], match.span("form")
            if member and not _inside(place, [one.whole for one in all_of_them]):
                all_of_them.append(Mention(member, place, _with_title(self._lexicon, raw, span[0], place)))
        for match in _definite(self._lexicon).finditer(raw, *span):
            member = self._holder(match, raw, number)
            if member and not _inside(match.span(), [one.whole for one in all_of_them]):
                all_of_them.append(Mention(member, match.span("office"), match.span()))
        return sorted(all_of_them, key=lambda one: one.whole)

    def _holder(self, match: re.Match[str], raw: str, number: int) -> Member | None:
        """The only person named before whose office is the one that the text speaks of."""
        noun = fold(match["office"])
        chain = fold(match["chain"] or "")
        holders = []
        for member in self._members:
            roles = [fold(one.role) for where, one in member.roles if where <= number]
            if any(_has_office(self._lexicon, role, noun) and (not chain or chain in role) for role in roles):
                holders.append(member)
        return holders[0] if len(holders) == 1 else None


def _short_forms(member: Member) -> list[str]:
    if member.kind is not ParticipantKind.PERSON:
        return []
    return [form for form in surnames(member.name) if len(form) > 2]


def _has_office(lexicon: Lexicon, role: str, noun: str) -> bool:
    return noun in [fold(one) for one in office_nouns(lexicon, role)] or (
        lexicon.language == "ar" and re.search(rf"(?<!\w)(?:ال)?{re.escape(noun)}(?!\w)", role) is not None
    )


@cache
def _definite(lexicon: Lexicon) -> re.Pattern[str]:
    if lexicon.language == "ar":
        return re.compile(rf"(?<!\w)[وفبلك]?ال(?P<office>{lexicon.offices})(?!\w)(?P<chain>(?!))?")
    article = r"(?:the|The)\s+" if lexicon.language == "en" else r"(?:(?:[Ll]e|[Ll]a)\s+|[Ll][’'])"
    link = r"(?:\s+(?:of|for|de\s+la|de\s+l[’']|du|des|de|d[’'])\s*(?:the\s+)?(?P<chain>\w[\w-]*))?"
    return re.compile(rf"(?<!\w){article}(?P<office>{lexicon.offices})(?![\w-]){link}")


def _with_title(lexicon: Lexicon, raw: str, low: int, place: Span) -> Span:
    titles = "|".join(re.escape(title) for title in lexicon.titles)
    before = re.search(rf"(?<!\w)(?:{titles})\s+$", raw[max(low, place[0] - 12) : place[0]])
    return (place[0] - len(before.group()), place[1]) if before else place
