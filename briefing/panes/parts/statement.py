"""The row of a fact: its sign, its statement in the reader's language, its stage and its sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from briefing.core import Event, Fact, Goal, Participant, Section, Spoken, Stage, Strategy, Text, Track
from briefing.core.hits import hits
from briefing.language import format_date, is_right_to_left
from briefing.language.decisions import laid_name, laid_sign
from briefing.language.names import (
    DIFFERS,
    FLAGGED,
    UNSUPPORTED,
    language_name,
    stage_name,
    verdict_colour,
    verdict_name,
)
from briefing.language.quotation import in_quotation_marks
from briefing.models.session import Session
from briefing.models.shown_text import visible
from briefing.widgets.row import Row, RowKind, Steps

Recipe = tuple[str, Callable[[], Row]]


def statement(session: Session, fact: Fact, opens: bool, closes: bool, aside: str = "") -> Recipe:
    """The recipe for the row of a fact; `opens` and `closes` tell whether its card begins or ends with it."""
    return fact.id, partial(statement_row, session, fact, opens, closes, aside)


def said(session: Session, text: Text) -> str:
    """The words of `text` for the reader, with control characters shown by name."""
    return visible(session.briefing.say(text, session.language).words)


def sources_line(session: Session, fact: Fact) -> str:
    """How many sources the fact's quotes are taken from, or that it has no quote."""
    count = len(fact.sources)
    return session.wording("{n} sources", n=count) if count else session.wording("no quote")


def sign_of(session: Session, fact: Fact) -> str:
    """The icon for the least trusted verdict of a fact, for `unsupported`, or nothing while it is not known."""
    if not session.ledger:
        return "unchecked" if fact.quotes else UNSUPPORTED
    worst = session.ledger.worst(fact)
    return worst.value if worst else UNSUPPORTED


def flagged_words(session: Session, fact: Fact) -> str:
    """What the fact's statement says, in the language shown, and none of its quotes does; empty where nothing."""
    if not session.ledger:
        return ""
    language = session.briefing.say(fact.text, session.language).language
    found = session.ledger.flags(fact).get(language, ())
    return session.wording.listed(in_quotation_marks(visible(flag.text), language) for flag in found)


def statement_row(session: Session, fact: Fact, opens: bool, closes: bool, aside: str = "") -> Row:
    """The row of a fact; `opens` and `closes` tell whether its card begins or ends with it."""
    spoken = session.briefing.say(fact.role or fact.text, session.language)
    words = visible(spoken.words)
    sign = sign_of(session, fact)
    seal, seal_colour = _seal(session, fact)
    flagged = flagged_words(session, fact)
    flag_line = session.wording("not in its quotes: {words}", words=flagged) if flagged else ""
    draft = session.wording("draft") if fact.draft else ""
    parts = (*_stage_line(session, fact), aside, draft, flag_line, _language_label(session, spoken))
    asides = [part for part in parts if part]
    second = DIFFERS if fact.disputed else FLAGGED if flagged else ""
    return Row(
        RowKind.ROLE if fact.role else RowKind.STATEMENT, words, fact.id,
        sign=sign, sign_colour=verdict_colour(sign),
        second_sign=second, second_colour="warn",
        seal=seal, seal_colour=seal_colour,
        aside=" · ".join(asides), steps=_steps(fact), marks=hit_marks(words, session.filter.words),
        opens=opens, closes=closes, right_to_left=is_right_to_left(spoken.language or session.language),
        spoken=_aloud(session, fact, words, sign, asides),
        described=whose(session, fact),
    )


def whose(session: Session, fact: Fact) -> str:
    """What the fact stands under: its date, or the name of its participant, strategy or track."""
    briefing = session.briefing
    if isinstance(fact, Event):
        return format_date(fact.date, session.language)
    if not (place := briefing.places.get(fact.id)):
        return ""
    holders: dict[Section, Mapping[str, Participant | Strategy | Track]] = {
        Section.PARTICIPANTS: briefing.participants, Section.STRATEGIES: briefing.strategies,
        Section.TRACKS: briefing.tracks,
    }
    return said(session, holders[place.section][place.holder].name)


def _seal(session: Session, fact: Fact) -> tuple[str, str]:
    laid = session.signing.laid.get(fact.id)
    return laid_sign(laid) if laid else ("", "text")


def _stage_line(session: Session, fact: Fact) -> tuple[str, ...]:
    if not isinstance(fact, Goal):
        return ()
    return stage_name(session.wording, fact.stage), sources_line(session, fact)


def _steps(fact: Fact) -> Steps | None:
    if not isinstance(fact, Goal):
        return None
    proven = frozenset(stage.step for stage in Stage if fact.quotes_of(stage))
    return Steps(len(Stage), fact.stage.step, proven)


def _bare_stages(session: Session, fact: Fact) -> str:
    """The stages reached that no quote shows, which are drawn empty, in words; empty where there is none."""
    if not isinstance(fact, Goal):
        return ""
    bare = [stage for stage in Stage if stage.step <= fact.stage.step and not fact.quotes_of(stage)]
    stages = session.wording.listed(stage_name(session.wording, stage) for stage in bare)
    return session.wording("stages without a quote: {stages}", stages=stages) if bare else ""


def _language_label(session: Session, spoken: Spoken) -> str:
    if not spoken.language or spoken.language == session.language:
        return ""
    return session.wording("in {language}", language=language_name(spoken.language, session.language))


def _aloud(session: Session, fact: Fact, words: str, sign: str, asides: Sequence[str]) -> str:
    parts = [words, verdict_name(session.wording, sign), *asides]
    if fact.disputed:
        parts.append(verdict_name(session.wording, DIFFERS))
    if laid := session.signing.laid.get(fact.id):
        parts.append(laid_name(session.wording, laid))
    if bare := _bare_stages(session, fact):
        parts.append(bare)  # the last, since it is a list itself
    return session.wording.listed(parts)


def hit_marks(words: str, wanted: str) -> tuple[tuple[int, int], ...]:
    """Where the searched words stand in `words`, as (start, length) in UTF-16 units."""
    return tuple((_units(words[:start]), _units(words[start:end])) for start, end in hits(words, wanted))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
