"""What falls when a source is withdrawn: facts that lose their only support, and what stood on them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from briefing.core import Briefing, Event, Fact, Goal, Measure, Stance
from briefing.evidence.ledger import Finding, Ledger


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """The facts that have no verified quote left (`fallen`), and those that have fewer (`weakened`).

    `strategies` and `tracks` (ids) are those that had a goal or measure standing, and have none now.
    """

    fallen: tuple[Fact, ...]
    weakened: tuple[Fact, ...]
    strategies: tuple[str, ...] = ()
    tracks: tuple[str, ...] = ()

    @property
    def events(self) -> tuple[Event, ...]:
        """The entries of the timeline among the fallen facts."""
        return tuple(fact for fact in self.fallen if isinstance(fact, Event))

    @property
    def goals(self) -> tuple[Goal, ...]:
        """The goals of strategies among the fallen facts."""
        return tuple(fact for fact in self.fallen if isinstance(fact, Goal) and not isinstance(fact, Measure))

    @property
    def measures(self) -> tuple[Measure, ...]:
        """The measures of tracks among the fallen facts."""
        return tuple(fact for fact in self.fallen if isinstance(fact, Measure))


def withdraw(briefing: Briefing, ledger: Ledger, sources: Collection[str]) -> Withdrawal:
    """Return what of `briefing` falls when `sources` (ids) are taken away.

    A fact stands on the verified quotes that support it; one that stood on nothing before cannot fall.
    """
    before = {fact.id: _support(ledger.by_fact.get(fact.id, ())) for fact in briefing.facts}
    after = {key: [source for source in support if source not in sources] for key, support in before.items()}
    standing = {key for key, support in after.items() if support}
    stood = {key for key, support in before.items() if support}
    return Withdrawal(
        tuple(fact for fact in briefing.facts if fact.id in stood - standing),
        tuple(fact for fact in briefing.facts if 0 < len(after[fact.id]) < len(before[fact.id])),
        _emptied({key: strategy.goals for key, strategy in briefing.strategies.items()}, stood, standing),
        _emptied({key: track.measures for key, track in briefing.tracks.items()}, stood, standing),
    )


def _support(findings: Iterable[Finding]) -> list[str]:
    return [
        finding.quote.source
        for finding in findings
        if finding.verdict.verified and finding.quote.stance is Stance.SUPPORTS
    ]


def _emptied(
    holders: dict[str, tuple[Goal, ...]] | dict[str, tuple[Measure, ...]], stood: set[str], standing: set[str]
) -> tuple[str, ...]:
    """Return the ids of the holders of which some fact stood, and none stands now."""
    return tuple(
        key
        for key, facts in holders.items()
        if any(fact.id in stood for fact in facts) and not any(fact.id in standing for fact in facts)
    )
