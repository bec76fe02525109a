"""`briefing new`: a pile of articles to a drafted briefing, whose every quote holds."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.commands.complaint import Complaint
from briefing.commands.speech import spoken
from briefing.commands.taking import taken, told
from briefing.core import Briefing, ParticipantKind
from briefing.core.sentence import Sentence, worded
from briefing.core.visible import shortened
from briefing.language.sentences import printed
from briefing.storage.making import NotMade, refuse_taken

if TYPE_CHECKING:
    from briefing.drafting.proposals import Proposal


@dataclass(frozen=True, slots=True)
class Model:
    """A language model of the user's own choice: the address of its server, and its name there."""

    url: str
    name: str


def new_briefing(
    folder: Path, articles: Sequence[Path], *, keep_original: bool, title: str, model: Model | None = None
) -> int:
    """Draft a briefing from the documents `articles` into the new `folder`; returns the exit code.

    A `model`, if there is one, may propose facts beside the rules; it is sent the articles.
    """
    from briefing.from_articles import NotFiled, drafted

    propose = partial(_proposals, model) if model else None
    try:
        refuse_taken(folder)  # before the articles are read, which can take a while
        found = taken(articles)
        outcome = drafted(folder, found, keep_original=keep_original, title=title, propose=propose)
    except (NotFiled, NotMade) as refused:
        raise Complaint(refused.sentence) from refused
    told(outcome.found)
    for one in outcome.declined:
        words = "proposed for {source}, not written: {reason}: “{words}”"
        quote = shortened(one.quote, 80)
        print(printed(spoken(), worded(words, source=one.source, reason=one.reason, words=quote)))
    print(printed(spoken(), _summary(outcome.opened.briefing, str(outcome.opened.file))))
    return 0


def _proposals(model: Model, texts: Mapping[str, str]) -> dict[str, list[Proposal]]:
    from briefing.commands.model import asked
    from briefing.drafting.proposals import REQUEST, NotProposals, proposals_in

    found = {}
    for source, answer in asked(model.url, model.name, REQUEST, texts, os.environ).items():
        try:
            found[source] = proposals_in(answer)
        except NotProposals as reason:
            words = "the model’s answer on {source} {told}; nothing was written"
            raise Complaint(worded(words, source=source, told=reason.sentence)) from reason
    return found


def _summary(briefing: Briefing, file: str) -> Sentence:
    kinds = [participant.kind for participant in briefing.participants.values()]
    listed = (
        worded("{n} facts", n=len(briefing.facts)),
        worded("{n} events", n=len(briefing.timeline)),
        worded("{n} people", n=kinds.count(ParticipantKind.PERSON)),
        worded("{n} organisations", n=kinds.count(ParticipantKind.ORGANISATION)),
        worded("{n} programmes", n=len(briefing.strategies)),
        worded("{n} tracks", n=len(briefing.tracks)),
    )
    quotes = briefing.quotes
    return worded("{file}: a draft of {listed}; all {n} quotes are exact", file=file, listed=listed, n=quotes)
