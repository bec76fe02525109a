"""The topics and facts that somebody names on the command line."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.commands.complaint import Complaint
from briefing.core import Briefing, Fact, Filter
from briefing.core.index import Index
from briefing.core.near import did_you_mean
from briefing.core.sentence import Sentence, worded
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
            raise Complaint(_no_such_topic(briefing, topic))


def refuse_unknown_fact(briefing: Briefing, fact: str) -> None:
    """Raise Complaint with the near word where the briefing has no fact of this id."""
    if fact not in briefing.by_id:
        lacking = worded("there is no fact {fact} in this briefing", fact=quoted(fact))
        raise Complaint(did_you_mean(lacking, fact, briefing.by_id))


def _no_such_topic(briefing: Briefing, topic: str) -> Sentence:
    lacking = worded("there is no topic {topic} in this briefing", topic=quoted(topic))
    if (told := did_you_mean(lacking, topic, briefing.topics)) is not lacking:
        return told
    if not briefing.topics:
        return worded("there is no topic {topic} in this briefing; it has none", topic=quoted(topic))
    words = "there is no topic {topic} in this briefing; it has {known}"
    return worded(words, topic=quoted(topic), known=tuple(map(quoted, briefing.topics)))
