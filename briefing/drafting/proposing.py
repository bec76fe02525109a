"""The facts that the rules propose from one text: each the words of a quote that the engine calls exact."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from msgspec import structs

from briefing.core import Event, Fact, Goal, Measure, ParticipantKind, Quote, Stage, Text, Track
from briefing.core.folding import fold
from briefing.core.sentence import Sentence, worded
from briefing.core.visible import shortened
from briefing.drafting.cast import Cast, Member
from briefing.drafting.ids import Ids
from briefing.drafting.lists import Item, Listed, head, lists
from briefing.drafting.plans import Plans
from briefing.drafting.programmes import aims
from briefing.drafting.proposals import Declined, Proposal, place_of
from briefing.drafting.quoting import quote
from briefing.drafting.reading import Reading
from briefing.drafting.roles import Role, Roles
from briefing.drafting.speech import Said, speeches
from briefing.drafting.topics import topics_of
from briefing.evidence.verdict import Span

Kind = TypeVar("Kind", bound=Fact)
_NOWHERE = -1


class Proposer:
    """Proposes from one text: `events` and `tracks` of its own, the rest under roles and plans of all texts."""

    def __init__(self, reading: Reading, languages: tuple[str, ...], ids: Ids, roles: Roles, plans: Plans) -> None:
        self.events: list[Event] = []
        self.tracks: list[Track] = []
        self.comments: dict[str, str] = {}
        self._reading, self._languages = reading, languages
        self._ids, self._roles, self._plans = ids, roles, plans
        self._quoted_spans: list[Span] = []
        self._cast = Cast(reading)
        roles.enter(self._cast)
        self._propose()

    def _propose(self) -> None:
        said = {one.sentence: one for one in speeches(self._cast)}
        for member in self._cast.members:
            self._offices(member)
        for number in range(len(self._reading.sentences)):
            self._sentence(number, said.get(number))
            self._programmes(number)
        for listed in lists(self._reading):
            for item in listed.items:
                self._track(listed, item)
        for number in range(len(self._reading.sentences)):
            self._named_only(number)

    def take(self, proposals: Sequence[Proposal]) -> list[Declined]:
        """Write the proposals whose words the engine finds in the text; returns the others with the reason."""
        declined = []
        for proposal in proposals:
            place = place_of(proposal, self._reading)
            reason = place if isinstance(place, Sentence) else self._written(proposal, place)
            if reason:
                declined.append(Declined(self._reading.source.id, proposal.quote, reason))
        return declined

    def _written(self, proposal: Proposal, place: Span) -> Sentence | None:
        """Write the sentence that a proposal quotes from; the reason where there is no place for it.

        The whole sentence: a part of one can be chosen so that it begins after the “not”.
        """
        number = next((n for n, one in enumerate(self._reading.sentences) if _within(place, one.span)), _NOWHERE)
        if number == _NOWHERE:
            return worded("its quote is no part of a sentence of the article")
        place = self._reading.sentences[number].span
        if any(_within(place, span) for span in self._quoted_spans):
            return worded("it is in the draft already")
        proof = self._quoted(number)
        if proof is None:
            return worded("its quote is not exact at one place")
        self._quoted_spans.append(place)
        dated = [one.date for one in self._cast.dates[number] if not one.horizon]
        named = [self._roles.of(one.member) for one in self._cast.mentions[number]]
        if dated:
            event = self._fact(Event, f"event {dated[0].edtf}", proof, number, date=dated[0])
            self.events.append(event)
            fact: Fact = event
        elif named:
            fact = self._fact(Fact, f"{named[0].id}-proposed", proof, number)
            named[0].facts.append(fact)
        else:
            words = "its sentence has neither a date nor a name that is known, so there is no place for it"
            return worded(words)
        if proposal.statement:
            self.comments[fact.id] = f"proposed by a model, not checked: {proposal.statement}"
        return None

    def _offices(self, member: Member) -> None:
        role = self._roles.of(member)
        seen: set[str] = set()
        for number, named in member.roles:
            proof = quote(self._reading, named.whole)
            if proof is None or fold(named.role) in seen:
                continue
            seen.add(fold(named.role))
            self._quoted_spans.append(named.whole)
            role.of = role.of or self._body_in(number, named.whole)
            words = self._words(named.role)
            role.facts.append(self._fact(Fact, f"{role.id}-office", proof, number, role=words))

    def _body_in(self, number: int, office: Span) -> str:
        """The only organisation that an office names."""
        kind = ParticipantKind.ORGANISATION
        bodies = [
            mention.member
            for mention in self._cast.mentions[number]
            if mention.member.kind is kind and _within(mention.span, office)
        ]
        return self._roles.of(bodies[0]).id if len(bodies) == 1 else ""

    def _sentence(self, number: int, said: Said | None) -> None:
        """A sentence with a date is an event; one that somebody says is a fact under him."""
        dated = dict.fromkeys(one.date for one in self._cast.dates[number] if not one.horizon)
        speaker = self._roles.of(said.speaker) if said else None
        proof = self._quoted(number) if dated or speaker else None
        if proof is None:
            return
        self._quoted_spans.append(self._reading.sentences[number].span)
        spoken = {"speaker": speaker.id} if speaker else {}
        if speaker:
            speaker.used = True
        for date in dated:
            self.events.append(self._fact(Event, f"event {date.edtf}", proof, number, date=date, **spoken))
        if speaker and not dated:
            speaker.facts.append(self._fact(Fact, f"{speaker.id}-said", proof, number, **spoken))

    def _programmes(self, number: int) -> None:
        """A sentence that says what a programme is to reach is one of its goals."""
        found = self._cast.programmes[number]
        lexicon = self._reading.lexicon
        for one in found:
            plan = self._plans.of(one)
            proof = self._quoted(number)
            if proof is None or lexicon is None:
                continue
            if aims(lexicon, proof.exact) and len(found) == 1:
                plan.goals.append(self._fact(Goal, f"{plan.id}-goal", proof, number, stage=Stage.ANNOUNCED))
            else:
                words = shortened(" ".join(proof.exact.split()), 90)
                self.comments[plan.id] = f"named in {self._reading.source.id}: {words}"

    def _track(self, listed: Listed, item: Item) -> None:
        """An item of a list is a track; the items below it, or it itself, are the track's measures."""
        raw = self._reading.raw
        name = head(raw[slice(*item.span)])
        proofs = [proof for span in item.below or (item.span,) if (proof := quote(self._reading, span))]
        if not proofs or not any(map(str.isalnum, name)):
            return
        key = self._ids.new(name, "track")
        lead = quote(self._reading, listed.lead, listed.stage)
        measures = tuple(self._measure(f"{key}-measure", proof, lead, listed.stage) for proof in proofs)
        parties = tuple(role.id for role in self._parties(listed.lead))
        self.tracks.append(Track(id=key, name=self._words(name), parties=parties, measures=measures))

    def _measure(self, name: str, proof: Quote, lead: Quote | None, stage: Stage) -> Measure:
        number = next((n for n, one in enumerate(self._reading.sentences) if one.text in proof.exact), _NOWHERE)
        measure = self._fact(Measure, name, proof, number, stage=stage)
        return structs.replace(measure, quotes=(proof, lead)) if lead else measure

    def _parties(self, lead: Span) -> list[Role]:
        """The organisations and countries that the lead sentence of a list names."""
        numbers = [number for number, sentence in enumerate(self._reading.sentences) if sentence.span == lead]
        members = [mention.member for number in numbers for mention in self._cast.mentions[number]]
        bodies = [self._roles.of(member) for member in members if member.kind is not ParticipantKind.PERSON]
        for role in bodies:
            role.used = True
        return list({role.id: role for role in bodies}.values())

    def _named_only(self, number: int) -> None:
        """Give those whom no fact names the sentence that names them first."""
        for mention in self._cast.mentions[number]:
            role = self._roles.of(mention.member)
            proof = None if role.facts or role.used else self._quoted(number)
            if proof:
                role.facts.append(self._fact(Fact, f"{role.id}-named", proof, number))

    def _quoted(self, number: int) -> Quote | None:
        return quote(self._reading, self._reading.sentences[number].span)

    def _fact(self, kind: type[Kind], name: str, proof: Quote, number: int, **more: Any) -> Kind:
        words = " ".join(proof.exact.split())
        named = (
            []
            if number == _NOWHERE
            else [
                self._roles.of(mention.member)
                for mention in self._cast.mentions[number]
                if self._reading.raw[slice(*mention.span)] in proof.exact
            ]
        )
        for role in named:
            role.used = True
        return kind(
            id=self._ids.new(name),
            text=self._words(words),
            topics=topics_of(words),
            participants=tuple(dict.fromkeys(role.id for role in named)),
            quotes=(proof,),
            draft=True,
            **more,
        )

    def _words(self, words: str) -> Text:
        """Words of the text, under its language where the briefing has several."""
        language = self._reading.source.language
        return {language: words} if len(self._languages) > 1 and language else words


def _within(span: Span, other: Span) -> bool:
    return other[0] <= span[0] and span[1] <= other[1]
