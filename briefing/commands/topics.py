"""The topics and facts that somebody names on the command line."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.commands.complaint import Complaint
from briefing.core import Briefing, Fact, Filter
from briefing.core.index import Index
from briefing.core.near import did_you_mean
from briefing.core.visible import quoted


def chosen_facts(briefing: Briefing, topics: Sequence[str]) -> tuple[Fact, ...]:
    """The facts of any of `topics`, all facts where none is given; raises Complaint for an unknown topic."""
    refuse_unknown_topics(briefing, topics)
    index = Index(briefing)
    return index.facts(index.matching(Filter(topics=frozenset(topics))))


def refuse_unknown_topics(briefing: Briefing, topics: Sequence[str]) -> None:
    """Raise Complaint with the near word where the briefing lacks one of `topics`."""
    for topic in topics:
        if topic not in briefing.topics:
            near = did_you_mean(topic, briefing.topics) or _known(briefing)
            raise Complaint(f"there is no topic {quoted(topic)} in this briefing{near}")


def refuse_unknown_fact(briefing: Briefing, fact: str) -> None:
    """Raise Complaint with the near word where the briefing has no fact of this id."""
    if fact not in briefing.by_id:
        raise Complaint(f"there is no fact {quoted(fact)} in this briefing{did_you_mean(fact, briefing.by_id)}")


def _known(briefing: Briefing) -> str:
    return f"; it has {', '.join(map(quoted, briefing.topics))}" if briefing.topics else "; it has none"
