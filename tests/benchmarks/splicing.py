"""How long a change takes that is spliced into a briefing's file and proved: the reader waits for it.

`python -m tests.benchmarks.splicing [FACTS...]` prints for each size and kind of change the first one on a text,
and one in a manuscript, journal and all.
"""

from __future__ import annotations

import sys
import tempfile
from functools import partial
from pathlib import Path

from briefing.core import Briefing, Date, Event, Quote
from briefing.editing import (
    AddEvent,
    AddQuote,
    Change,
    DeleteFact,
    Manuscript,
    MoveFact,
    SetInFact,
    SetInQuote,
    page_of,
    spliced,
)
from briefing.storage import open_briefing
from tests.benchmarks.reading import seconds, written


def changes(facts: int) -> dict[str, Change]:
    """One change of each kind, in the middle of the file."""
    fact = f"event-{facts // 2}"
    event = Event(id="", text="They met.", topics=("t1",), date=Date.parse("2025-03"))
    return {
        "a text": SetInFact(fact=fact, key="text", value={"en": "They met.", "fr": "Ils se sont vus."}),
        "two topics": SetInFact(fact=fact, key="topics", value=("t1", "t2")),
        "words of a quote": SetInQuote(fact=fact, quote=0, key="exact", value="En mars"),
        "a new event": AddEvent(new=event),
        "a new quote": AddQuote(fact=fact, quote=Quote(source="s1", exact="En mars")),
        "a fact moved": MoveFact(fact=fact, at=0),
        "a fact deleted": DeleteFact(fact=fact),
    }


def alone(content: bytes, briefing: Briefing, change: Change) -> None:
    """The first change to a file that was opened."""
    spliced(page_of(content, briefing), change)


def table(facts: int) -> None:
    """Print the times for a briefing of so many facts, in milliseconds."""
    content = written(facts).encode()
    briefing = page_of(content).briefing
    print(f"{facts:,} facts, {len(content) / 1e6:.1f} MB, in ms:  first   next, noted   undone")
    for name, change in changes(facts).items():
        first = seconds(partial(alone, content, briefing, change))
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "briefing.yaml")
            file.write_bytes(content)
            hand = Manuscript(open_briefing(file), Path(folder, "state"))
            hand.change(SetInFact(fact="event-1", key="draft", value="true"))
            once = seconds(partial(hand.change, change), 1)
            back = seconds(hand.undo, 1)
            hand.discard()
        print(f"  {name:20}{first * 1000:22.0f}{once * 1000:10.0f}{back * 1000:12.0f}")


if __name__ == "__main__":
    for size in map(int, sys.argv[1:] or ("1000", "10000")):
        table(size)
