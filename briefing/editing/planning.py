"""Where in the file a change is written, and what: the splices, planned on the marks of the text."""

from __future__ import annotations

from briefing.core import Briefing, Fact, Place, Quote, Section, Topic
from briefing.editing.applying import facts_at, found, target_of
from briefing.editing.changes import (
    AddQuote,
    Change,
    DeleteFact,
    DeleteQuote,
    MoveFact,
    NewFact,
    NewNoun,
    OfFact,
    ReplaceQuote,
    SetInFact,
    SetInQuote,
)
from briefing.editing.layout import Splice
from briefing.editing.lists import with_item, without_item
from briefing.editing.maps import with_key, with_value, without_key
from briefing.editing.moving import moved_into_empty, moved_item
from briefing.editing.page import Page
from briefing.editing.piece import Piece
from briefing.editing.values import NOUN_ORDER, ORDER, as_written, order_of, plain_value
from briefing.storage.marks import Path
from briefing.storage.plain import Plain
from briefing.storage.shape import HOLDERS

_SECTIONS = tuple(Briefing.__struct_encode_fields__)


def planned(page: Page, change: Change) -> list[Splice]:
    """The splices that write a change into the page; raises EditRefused where there is no way to."""
    match change:
        case NewNoun():
            return [_noun_added(page, change)]
        case MoveFact():
            return _moved(page, change)
        case DeleteFact():
            place, at = found(page.briefing, change.fact)
            return [_fact_taken_out(page, place, at)]
        case OfFact():
            return [_fact_changed(page, change)]
    assert isinstance(change, NewFact), change
    facts = facts_at(page.briefing, change.place)
    at = len(facts) if change.at is None else change.at
    return [_fact_added(page, change.place, at, as_written(change.new))]


def list_path(place: Place) -> Path:
    """The path through the file to a list of facts."""
    if place.section is Section.TIMELINE:
        return ("timeline",)
    return (str(place.section), place.holder, HOLDERS[place.section])


def _fact_added(page: Page, place: Place, at: int, data: Plain) -> Splice:
    *above, key = list_path(place)
    order = _SECTIONS if place.section is Section.TIMELINE else NOUN_ORDER
    holder = page.marks.at(above)
    if str(key) in holder.keys and page.marks.at((*above, key)).items:
        return with_item(page.text, page.marks.at((*above, key)), at, data, page.manner)
    return _entered(page, tuple(above), str(key), [data], order)


def _entered(page: Page, path: Path, key: str, value: Plain, order: tuple[str, ...]) -> Splice:
    """A key put in, or given its first value."""
    marks = page.marks.at(path)
    if key in marks.keys:
        return with_value(page.text, marks, key, value, page.manner)
    return with_key(page.text, marks, key, value, order, page.manner)


def _noun_added(page: Page, change: NewNoun) -> Splice:
    noun = change.new
    data = plain_value(noun.label) if isinstance(noun, Topic) else as_written(noun)
    section = page.marks.values.get(change.section)
    if section is not None and section.keys:
        return with_key(page.text, section, noun.id, data, (), page.manner)
    return _entered(page, (), change.section, {noun.id: data}, _SECTIONS)


def _fact_taken_out(page: Page, place: Place, at: int) -> Splice:
    *above, key = list_path(place)
    holder = page.marks.at(above)
    marks = holder.values[str(key)]
    # A key that has nothing after it counts as not written: it is left where a comment belongs to it.
    if len(marks.items) > 1 or marks.flow or "#" in page.text[holder.keys[str(key)] : marks.start]:
        return without_item(page.text, marks, at)
    return without_key(page.text, holder, str(key))


def _moved(page: Page, change: MoveFact) -> list[Splice]:
    place, at = found(page.briefing, change.fact)
    target, to = target_of(page.briefing, change)
    if target == place:
        if to == at:
            return []
        to += to > at
    source = page.marks.at(list_path(place))
    piece = Piece(page.text, source.items[at], page.manner)
    if target != place and place.section is Section.PARTICIPANTS:
        _keep_naming(piece, place.holder)
    path = list_path(target)
    holder, key = page.marks.at(path[:-1]), str(path[-1])
    if key in holder.keys and (holder.values[key].items or holder.values[key].flow):
        new = moved_item(page.text, source, piece, holder.values[key], to, page.manner)
    else:
        new = moved_into_empty(page.text, source, piece, holder, key, page.manner)
    return [new, _fact_taken_out(page, place, at)]


def _keep_naming(piece: Piece, participant: str) -> None:
    """A fact that goes to another participant says for itself that it names the one that it stood under."""
    named = piece.data(("participants",)) or []
    if participant not in named:
        piece.set((), "participants", [participant, *named], ORDER)


def _fact_changed(page: Page, change: OfFact) -> Splice:
    place, at = found(page.briefing, change.fact)
    piece = Piece(page.text, page.marks.at((*list_path(place), at)), page.manner)
    fact = page.briefing.by_id[change.fact]
    match change:
        case SetInFact():
            if change.key == "source":
                _keep_sources(piece, fact)
            piece.set((), change.key, plain_value(change.value), ORDER)
        case SetInQuote():
            _as_map(piece, change.quote)
            value = plain_value(change.value)
            piece.set(("quotes", change.quote), change.key, value, order_of(Quote))
        case AddQuote():
            _add_quote(piece, change)
        case ReplaceQuote():
            _replace_quote(piece, change)
        case DeleteQuote():
            if len(fact.quotes) == 1:
                piece.set((), "quotes", None)
            else:
                piece.remove(("quotes",), change.quote)
    return piece.splice


def _keep_sources(piece: Piece, fact: Fact) -> None:
    for number, quote in enumerate(fact.quotes):
        _as_map(piece, number, source=quote.source)
        if not piece.data(("quotes", number, "source")):
            piece.set(("quotes", number), "source", quote.source, order_of(Quote))


def _as_map(piece: Piece, number: int, source: str = "") -> None:
    """A quote that is words alone becomes a map, which has room for more."""
    if isinstance(piece.data(("quotes", number)), str):
        piece.unfold(("quotes",), number, {"source": source} if source else {})


def _add_quote(piece: Piece, change: AddQuote) -> None:
    quotes = piece.data(("quotes",)) or []
    data = _quote_written(piece, change.quote)
    if quotes:
        piece.insert(("quotes",), len(quotes) if change.at is None else change.at, data)
    else:
        piece.set((), "quotes", [data], ORDER)


def _replace_quote(piece: Piece, change: ReplaceQuote) -> None:
    """What differs is written key by key, so that the rest stays as its author wrote it."""
    _as_map(piece, change.quote)
    path = ("quotes", change.quote)
    data = _quote_written(piece, change.by)
    for key in order_of(Quote):
        if key != "source" or key in data or piece.data((*path, key)):
            piece.set(path, key, data.get(key), order_of(Quote))


def _quote_written(piece: Piece, quote: Quote) -> dict[str, Plain]:
    """A quote as it is written under its fact: without the source where the fact names the same."""
    data: dict[str, Plain] = as_written(quote)
    if quote.source and quote.source == piece.data(("source",)):
        del data["source"]
    return data
