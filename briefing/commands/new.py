"""`briefing new`: a pile of articles to a drafted briefing, whose every quote holds."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.commands.complaint import Complaint
from briefing.commands.taking import new_ones, taken, told
from briefing.core import Briefing, ParticipantKind
from briefing.core.visible import shortened, visible
from briefing.evidence.ledger import check
from briefing.evidence.texts import source_texts
from briefing.evidence.verdict import Verdict
from briefing.storage import Opened
from briefing.storage.making import NotMade, make_briefing, refuse_taken
from briefing.storage.writing import NotWritten, written

if TYPE_CHECKING:
    from briefing.drafting.proposals import Proposal

_HEAD = """\
A draft that the rules of `briefing new` made: nobody has read it yet.

Every fact is marked `draft: true`, and its text is the words of its quote, in the language of the source. Of each
make a statement of your own and take the mark away, or delete the fact. What an article does not say of itself
(its date, its author, its publisher, its address) is empty.

`briefing check --strict` tells at any time whether every quote still holds."""

_SECTIONS: Mapping[str, str] = {
    "topics": "Told by single words of the quotes: merge, rename and sort them.",
    "participants": "Those whom the texts name; a `role` is the text’s own words for an office.",
    "timeline": "Every sentence with a date, at the precision that the text gives it.",
    "strategies": "The programmes by their names in the texts. The stage of each goal is the least there is.",
    "tracks": "The items of the texts' lists. The sentence that leads to a list proves the stage.",
}


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
    from briefing.drafting import draft
    from briefing.intake import filed

    try:
        refuse_taken(folder)
        found = filed(taken(articles), {}, keep_original=keep_original)
        new = new_ones(found)
        texts = {one.source.id: one.article.text for one in new}
        proposals = _proposals(model, texts) if model else {}
        drafted = draft([one.source for one in new], texts, title, proposals)
        yaml = written(drafted.briefing, _HEAD, {**drafted.comments, **_SECTIONS})
        files = {name: content for one in new for name, content in one.files.items()}
        opened = make_briefing(folder, yaml, files, _wrong_with)
    except (NotMade, NotWritten) as refused:
        raise Complaint(visible(str(refused))) from refused
    told(found)
    for one in drafted.declined:
        print(f"proposed for {one.source}, not written: {one.reason}: “{visible(shortened(one.quote, 80))}”")
    print(_summary(opened.briefing, visible(str(opened.file))))
    return 0


def _proposals(model: Model, texts: Mapping[str, str]) -> dict[str, list[Proposal]]:
    from briefing.commands.model import asked
    from briefing.drafting.proposals import REQUEST, NotProposals, proposals_in

    found = {}
    for source, answer in asked(model.url, model.name, REQUEST, texts, os.environ).items():
        try:
            found[source] = proposals_in(answer)
        except NotProposals as reason:
            raise Complaint(f"the model's answer on {source} {reason}; nothing was written") from reason
    return found


def _wrong_with(opened: Opened) -> str:
    """What keeps a draft from being given out: a text that is not there, a quote that is not exact."""
    if opened.absent:
        return f"the text of {next(iter(opened.absent))} cannot be read back"
    findings = check(opened.briefing, source_texts(opened.briefing, opened.texts)).findings
    wrong = next((one for one in findings if one.verdict is not Verdict.EXACT), None)
    return f"a drafted quote of {wrong.fact.id} is {wrong.verdict}, not exact" if wrong else ""


def _summary(briefing: Briefing, file: str) -> str:
    kinds = [participant.kind for participant in briefing.participants.values()]
    counted = (
        (len(briefing.facts), "fact", "facts"),
        (len(briefing.timeline), "event", "events"),
        (kinds.count(ParticipantKind.PERSON), "person", "people"),
        (kinds.count(ParticipantKind.ORGANISATION), "organisation", "organisations"),
        (len(briefing.strategies), "programme", "programmes"),
        (len(briefing.tracks), "track", "tracks"),
    )
    listed = ", ".join(f"{number} {one if number == 1 else many}" for number, one, many in counted)
    quotes = sum(len(fact.quotes) for fact in briefing.facts)
    return f"{file}: a draft of {listed}; all {quotes} quotes are exact"
