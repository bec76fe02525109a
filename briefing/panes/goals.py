"""The strategies' goals: each with its stage, the evidence for it, and how far it has come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from briefing.core import Fact, Strategy
from briefing.language import format_date, is_right_to_left
from briefing.models.shown_text import visible
from briefing.overriding import override
from briefing.panes.parts.rows_pane import Head, RowsPane
from briefing.panes.parts.statement import said, statement_row
from briefing.widgets.row import Row, RowKind


class GoalsPane(RowsPane):
    """Lists the goals that the filter leaves, under the strategy they belong to."""

    @override
    def title(self) -> str:
        return self.session.wording("Strategy goals")

    @override
    def held(self) -> Iterator[tuple[Head, Sequence[Fact]]]:
        for strategy in self.session.briefing.strategies.values():
            yield partial(self._head, strategy), strategy.goals

    @override
    def fact_row(self, fact: Fact, last: bool) -> Row:
        return statement_row(self.session, fact, opens=True, closes=True)

    def _head(self, strategy: Strategy, alone: bool) -> Row:
        wording, parts = self.session.wording, []
        if strategy.aliases:
            aliases = (wording("“{words}”", words=visible(alias)) for alias in strategy.aliases)
            parts.append(wording("also {names}", names=wording.listed(aliases)))
        if strategy.owner in self.session.briefing.participants:
            parts.append(said(self.session, self.session.briefing.participants[strategy.owner].name))
        if strategy.horizon:
            parts.append(wording("horizon {date}", date=format_date(strategy.horizon, wording.language)))
        name = self.session.briefing.say(strategy.name, wording.language)
        return Row(RowKind.GROUP, visible(name.words), aside=" · ".join(parts),
                   right_to_left=is_right_to_left(name.language or wording.language))
