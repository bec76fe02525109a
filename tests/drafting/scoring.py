"""What a draft found against what a reader labelled: for each kind what is right, too much, or missing.

The articles below `articles/seen` are those that the rules were written with; those below `articles/unseen` were
labelled before the rules met them, and the rules are not fitted to them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from briefing.core import Briefing, Fact, ParticipantKind
from briefing.core.folding import fold
from briefing.drafting import draft
from briefing.intake import Filed, filed, take

ARTICLES = Path(__file__).parent / "articles"
KINDS = (
    "dates", "people", "offices", "organisations", "countries", "quotations", "reports", "programmes", "tracks"
)  # fmt: skip


@dataclass(slots=True)
class Score:
    """Findings of one kind: those that are labelled, and those of either side that the other does not have."""

    right: int = 0
    too_much: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """How many of the findings are right; 1 where there is none."""
        found = self.right + len(self.too_much)
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        """How many of the labels were found; 1 where there is none."""
        labelled = self.right + len(self.missing)
        return self.right / labelled if labelled else 1.0

    def add(self, other: Score) -> None:
        """Count the findings of another text as well."""
        self.right += other.right
        self.too_much += other.too_much
        self.missing += other.missing


def articles(part: str) -> list[Path]:
    """The texts of one part of the articles."""
    return sorted((ARTICLES / part).glob("*.txt"))


def drafted(file: Path) -> Briefing:
    """The draft of one article."""
    (one,) = filed([take(file)], {})
    assert isinstance(one, Filed)
    return draft([one.source], {one.source.id: one.article.text}).briefing


def labels(file: Path) -> dict[str, Any]:
    """What a reader found in an article."""
    with file.with_suffix(".yaml").open(encoding="utf-8") as written:
        loaded: dict[str, Any] = yaml.load(written, yaml.BaseLoader)
    return loaded


def scores(briefing: Briefing, labelled: dict[str, Any]) -> dict[str, Score]:
    """Score one draft."""
    found = {kind: _compared(ours, theirs) for kind, ours, theirs in _plain_kinds(briefing, labelled)}
    return found | _spoken(briefing, labelled)


def _plain_kinds(briefing: Briefing, labelled: dict[str, Any]) -> Iterator[tuple[str, set[str], set[str]]]:
    people = [one for one in briefing.participants.values() if one.kind is ParticipantKind.PERSON]
    yield "dates", {event.date.edtf for event in briefing.timeline}, set(labelled["dates"])
    yield "people", {fold(str(one.name)) for one in people}, set(map(fold, labelled["people"]))
    roles = {f"{fold(str(one.name))}: {fold(str(fact.role))}" for one in people for fact in one.roles}
    yield "offices", roles, {f"{fold(name)}: {fold(role)}" for name, role in labelled["offices"].items()}
    for kind, label in ((ParticipantKind.ORGANISATION, "organisations"), (ParticipantKind.COUNTRY, "countries")):
        named = {fold(str(one.name)) for one in briefing.participants.values() if one.kind is kind}
        yield label, named, set(map(fold, labelled[label]))
    plans = {f"{fold(str(one.name))}: {one.horizon or ''}" for one in briefing.strategies.values()}
    wanted = {
        f"{fold(name)}: {until if until != 'null' else ''}" for name, until in labelled["programmes"].items()
    }
    yield "programmes", plans, wanted
    yield "tracks", {fold(str(one.name)) for one in briefing.tracks.values()}, set(map(fold, labelled["tracks"]))


def _compared(ours: set[str], theirs: set[str]) -> Score:
    return Score(len(ours & theirs), sorted(ours - theirs), sorted(theirs - ours))


def _spoken(briefing: Briefing, labelled: dict[str, Any]) -> dict[str, Score]:
    found = {"quotations": Score(), "reports": Score()}
    facts = {(fact.quotes[0].exact, fact.speaker): fact for fact in briefing.facts if fact.speaker}
    for kind, score in found.items():
        for words, speaker in labelled[kind].items():
            if any(
                words in fact.quotes[0].exact and _speaker(briefing, fact) == speaker for fact in facts.values()
            ):
                score.right += 1
            else:
                score.missing.append(f"{speaker}: {words}")
    everything = [(words, name) for kind in found for words, name in labelled[kind].items()]
    for fact in facts.values():
        exact = fact.quotes[0].exact
        if not any(words in exact and name == _speaker(briefing, fact) for words, name in everything):
            kind = "quotations" if any(mark in exact for mark in '«“"') else "reports"
            found[kind].too_much.append(f"{_speaker(briefing, fact)}: {exact}")
    return found


def _speaker(briefing: Briefing, fact: Fact) -> str:
    return str(briefing.participants[fact.speaker].name)
