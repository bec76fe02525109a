"""A fact as it is written in a form, and the changes that lead from the fact that is there to that one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec
from msgspec import structs

from briefing.core import (
    Briefing,
    Date,
    Event,
    Fact,
    Goal,
    Measure,
    ParticipantKind,
    Place,
    Quote,
    Section,
    Stage,
    Stance,
    Text,
)
from briefing.core.edtf import InvalidDate
from briefing.editing.changes import (
    AddEvent,
    AddFact,
    AddGoal,
    AddMeasure,
    AddQuote,
    AnyChange,
    DeleteFact,
    DeleteQuote,
    MoveFact,
    ReplaceQuote,
    SetInFact,
    SetInQuote,
)
from briefing.editing.ids import derived, new_id
from briefing.models.newcomer import Newcomer, added, newcomer

Words = dict[str, str]
"""Words by the language that they are in."""


ASIDES = ("stage", "note", "translation")
"""What an author says of a quote's words, beside what they do to the fact."""


class Line(msgspec.Struct, frozen=True, omit_defaults=True):
    """A quote in the form: which of the fact's quotes it was, from 0, or -1 where it is new."""

    quote: Quote
    origin: int = -1

    def saying(self, stance: Stance, of: Quote) -> Line:
        """The same words, for or against the fact, with the stage, note and translation that `of` has."""
        new = structs.replace(self.quote, stance=stance, **{key: getattr(of, key) for key in ASIDES})
        return structs.replace(self, quote=new)


class FactForm(msgspec.Struct, frozen=True, omit_defaults=True):
    """What stands in the form; `fact` is the id of the fact that is edited, empty for a new one.

    `former` is the id of a fact that was deleted while it was edited: what was written is to be added anew. Dates
    are as they are typed, and may be none yet. `section` and `holder` say where the fact is to stand.
    """

    fact: str = ""
    former: str = ""
    section: Section = Section.TIMELINE
    holder: str = ""
    text: Words = {}
    role: Words = {}
    date: str = ""
    stage: Stage = Stage.ANNOUNCED
    topics: tuple[str, ...] = ()
    participants: tuple[str, ...] = ()
    speaker: str = ""
    reported: str = ""
    note: Words = {}
    draft: bool = False
    quotes: tuple[Line, ...] = ()
    newcomers: tuple[Newcomer, ...] = ()

    def but(self, **values: Any) -> FactForm:
        """This form with other values in some of its fields."""
        return structs.replace(self, **values)

    @property
    def place(self) -> Place:
        """Where the fact is to stand."""
        return Place(self.section, self.holder)

    @property
    def staged(self) -> bool:
        """Whether what stands there has a stage."""
        return self.section in (Section.STRATEGIES, Section.TRACKS)


def form_of(briefing: Briefing, fact: Fact) -> FactForm:
    """The form filled in with a fact of the briefing."""
    place = briefing.places[fact.id]
    return FactForm(
        fact=fact.id, section=place.section, holder=place.holder, draft=fact.draft,
        text=words_of(briefing, fact.text), role=words_of(briefing, fact.role), note=words_of(briefing, fact.note),
        date=str(fact.date or ""), reported=str(fact.reported or ""),
        stage=fact.stage if isinstance(fact, Goal) else Stage.ANNOUNCED,
        topics=fact.topics, participants=fact.participants, speaker=fact.speaker,
        quotes=tuple(Line(quote, place) for place, quote in enumerate(fact.quotes)),
    )


def new_form(briefing: Briefing, quote: Quote, beside: Fact | None, topics: Sequence[str] = ()) -> FactForm:
    """The form of a new fact that rests on `quote`; it stands where the fact that is read stands."""
    place = briefing.places[beside.id] if beside else Place(Section.TIMELINE, "")
    only = tuple(briefing.topics)[:1] if len(briefing.topics) == 1 else ()
    chosen = tuple(topics) or only
    return FactForm(section=place.section, holder=place.holder, quotes=(Line(quote),), topics=chosen)


def rebased(briefing: Briefing, form: FactForm, as_opened: FactForm) -> tuple[FactForm, FactForm | None]:
    """The form on a fact that may have become another one: what was written in it stays, all else is as it is now.

    Where the fact is gone, what was written is to be added anew.
    """
    if now := _same_fact(briefing, as_opened):
        mine = {
            field: getattr(form, field) for field in form.__struct_fields__
            if getattr(form, field) != getattr(as_opened, field)
        }
        return structs.replace(now, **mine), now
    lines = tuple(structs.replace(line, origin=-1) for line in form.quotes)
    return form.but(fact="", former=as_opened.fact, quotes=lines), None


def _same_fact(briefing: Briefing, as_opened: FactForm) -> FactForm | None:
    """The fact that a form was opened on as it is now: by what it says, since an id may come from its place."""
    here = briefing.by_id.get(as_opened.fact)
    now = form_of(briefing, here) if here else None
    if now and (now.text == as_opened.text or now.quotes == as_opened.quotes or not derived(briefing, now.fact)):
        return now
    alike = (form_of(briefing, fact) for fact in briefing.facts)
    return next((form for form in alike if form.but(fact=as_opened.fact) == as_opened), None)


def welcomed(
    briefing: Briefing, form: FactForm, name: str, language: str, kind: ParticipantKind | None
) -> FactForm:
    """The form with a new participant of this kind, or a new topic (None), that the fact is about."""
    new = newcomer(briefing, form.newcomers, name, language, kind)
    form = form.but(newcomers=(*form.newcomers, new))
    if kind:
        return form.but(participants=(*form.participants, new.id))
    return form.but(topics=(*form.topics, new.id))


def readable_date(edtf: str) -> Date | None:
    """The date that was typed; None where it is none."""
    try:
        return Date.parse(edtf.strip()) if edtf.strip() else None
    except InvalidDate:
        return None


def wants(form: FactForm) -> tuple[str, ...]:
    """The fields that a fact at this place needs and that are not filled in as they must be, in their order."""
    missing = {
        "text": not any(words.strip() for words in form.text.values()),
        "date": readable_date(form.date) is None and bool(form.date.strip() or form.section is Section.TIMELINE),
        "topics": not form.topics,
        "reported": bool(form.reported.strip()) and readable_date(form.reported) is None,
    }
    return tuple(field for field, is_missing in missing.items() if is_missing)


def changes(briefing: Briefing, form: FactForm) -> tuple[AnyChange, ...]:
    """What is to be changed in the briefing so that it has the fact as the form has it; nothing may be wanting."""
    return (*(added(briefing, new) for new in _missing(briefing, form)), *_of_fact(briefing, form))


def _missing(briefing: Briefing, form: FactForm) -> Iterator[Newcomer]:
    """The newcomers that the fact names and that are not in the briefing yet."""
    for new in form.newcomers:
        named = (*form.participants, form.speaker) if new.kind else form.topics
        if new.id in named and new.id not in (briefing.participants if new.kind else briefing.topics):
            yield new


def _of_fact(briefing: Briefing, form: FactForm) -> tuple[AnyChange, ...]:
    fact = briefing.by_id.get(form.fact)
    if fact is None:
        return (_added(_noun(briefing, form, key=_id_anew(briefing, form)), form.place),)
    here = briefing.places[fact.id]
    if form.section is not here.section:
        kept = "" if derived(briefing, fact.id) else fact.id
        return (DeleteFact(fact=fact.id), _added(_noun(briefing, form, fact, kept), form.place))
    found: list[AnyChange] = [*_set(briefing, form, fact), *_quotes(form, fact)]
    if form.holder != here.holder:
        found.append(MoveFact(fact=fact.id, holder=form.holder))
    return tuple(found)


def _id_anew(briefing: Briefing, form: FactForm) -> str | None:
    """The id that a deleted fact had, unless that came from its place or is another's by now."""
    of_place = form.former.rpartition(".")[2].isdecimal()
    return None if of_place or form.former in briefing.by_id else form.former or None


def _set(briefing: Briefing, form: FactForm, fact: Fact) -> Iterator[SetInFact]:
    new = structs.asdict(_noun(briefing, form, fact, fact.id))
    for key in ("date", "role", "text", "stage", "topics", "participants", "speaker", "note", "reported", "draft"):
        if key in new and new[key] != getattr(fact, key, None):
            yield SetInFact(fact=fact.id, key=key, value=_written(new[key]))


def _written(value: Any) -> str | tuple[str, ...] | dict[str, str] | None:
    match value:
        case bool():
            return "true" if value else None
        case Date() | Stage() | Stance():
            return str(value)
    return value or None


def _quotes(form: FactForm, fact: Fact) -> Iterator[AnyChange]:
    kept = {line.origin: line.quote for line in form.quotes if line.origin >= 0}
    for number, quote in kept.items():
        yield from _quote_changes(fact, number, quote)
    for number in range(len(fact.quotes) - 1, -1, -1):
        if number not in kept:
            yield DeleteQuote(fact=fact.id, quote=number)
    for line in form.quotes:
        if line.origin < 0:
            yield AddQuote(fact=fact.id, quote=line.quote)


def _quote_changes(fact: Fact, number: int, quote: Quote) -> Iterator[AnyChange]:
    """Each key for itself where the words are the same, so that what somebody else says of them stays too."""
    old, keys = fact.quotes[number], ("stance", *ASIDES)
    if structs.replace(old, **{key: getattr(quote, key) for key in keys}) != quote:
        yield ReplaceQuote(fact=fact.id, quote=number, by=quote)
        return
    for key in keys:
        if getattr(old, key) != (new := getattr(quote, key)):
            yield SetInQuote(fact=fact.id, quote=number, key=key, value=_written(new))


def _added(noun: Fact, place: Place) -> AnyChange:
    match noun:
        case Event():
            return AddEvent(new=noun)
        case Measure():
            return AddMeasure(holder=place.holder, new=noun)
        case Goal():
            return AddGoal(holder=place.holder, new=noun)
    return AddFact(holder=place.holder, new=noun)


def _noun(briefing: Briefing, form: FactForm, old: Fact | None = None, key: str | None = None) -> Fact:
    """The fact in the form: an event, a fact, a goal or a measure, by where it stands."""
    text = text_of(briefing, form.text, old.text if old else "")
    values: dict[str, Any] = {
        "id": new_id(briefing, text) if key is None else key, "text": text, "topics": form.topics,
        "participants": form.participants, "speaker": form.speaker, "source": old.source if old else "",
        "quotes": tuple(line.quote for line in form.quotes),
        "role": text_of(briefing, form.role, old.role if old else ""),
        "note": text_of(briefing, form.note, old.note if old else ""),
        "date": readable_date(form.date), "reported": readable_date(form.reported), "draft": form.draft,
    }
    match form.section:
        case Section.TIMELINE:
            return Event(**values)
        case Section.STRATEGIES:
            return Goal(**values, stage=form.stage)
        case Section.TRACKS:
            return Measure(**values, stage=form.stage)
    return Fact(**values)


def with_asides(briefing: Briefing, quote: Quote, stage: Stage | None, translation: Words, note: Words) -> Quote:
    """The quote with what is said of it beside its words."""
    return structs.replace(
        quote, stage=stage, translation=text_of(briefing, translation, quote.translation),
        note=text_of(briefing, note, quote.note),
    )


def words_of(briefing: Briefing, text: Text) -> Words:
    """A text by language; one without a language is in the briefing's first."""
    if isinstance(text, dict):
        return dict(text)
    return {briefing.languages[0]: text} if text else {}


def text_of(briefing: Briefing, words: Mapping[str, str], old: Text) -> Text:
    """The words as an author would write them: one text where there is only the briefing's first language."""
    kept = {language: each.strip() for language, each in words.items() if each.strip()}
    if old == kept or (isinstance(old, str) and kept == ({briefing.languages[0]: old} if old else {})):
        return old
    if not isinstance(old, dict) and set(kept) <= {briefing.languages[0]}:
        return kept.get(briefing.languages[0], "")
    return kept or ""
