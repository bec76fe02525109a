"""The strategies of a draft in the making: names that are the same words in another order are one of them."""

from __future__ import annotations

from dataclasses import dataclass, field

from briefing.core import Date, Goal, Strategy
from briefing.drafting.cast import bare
from briefing.drafting.found import Programme
from briefing.drafting.ids import Ids


@dataclass(slots=True)
class Plan:
    """A strategy in the making, with every name that a text gives it."""

    id: str
    names: dict[str, None] = field(default_factory=dict)
    horizon: Date | None = None
    goals: list[Goal] = field(default_factory=list)

    def strategy(self) -> Strategy:
        """The strategy, under the name that was read first."""
        name, *aliases = self.names
        goals = tuple(self.goals)
        return Strategy(id=self.id, name=name, aliases=tuple(aliases), horizon=self.horizon, goals=goals)


class Plans:
    """The plans of all texts."""

    def __init__(self, ids: Ids) -> None:
        self._ids = ids
        self._plans: dict[tuple[str, ...], Plan] = {}

    def of(self, programme: Programme) -> Plan:
        """The plan that a text names, with what the text says of it noted."""
        key = tuple(sorted(bare(programme.name).split()))
        plan = self._plans.get(key)
        if plan is None:
            plan = self._plans[key] = Plan(self._ids.new(programme.name, "programme"))
        plan.names[programme.name] = None
        plan.horizon = plan.horizon or programme.horizon
        return plan

    def strategies(self) -> list[Strategy]:
        """All strategies, in the order of the texts."""
        return [plan.strategy() for plan in self._plans.values()]
