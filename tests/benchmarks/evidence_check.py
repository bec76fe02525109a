"""How long a whole check takes in a process that has just started."""

from __future__ import annotations

import random
import subprocess
import sys
import time

from tests.benchmarks.invented import prose

FACTS, SOURCES, SIZE = 1_000, 50, 100_000

_CHILD = """
import pickle, sys
from briefing.core import Briefing, Fact, Participant, Quote
from briefing.evidence import SourceText, check
texts, quotes = pickle.load(sys.stdin.buffer)
facts = tuple(
    Fact(id=str(n), text="x", topics=("t",), quotes=tuple(Quote(source=s, exact=q) for s, q in row))
    for n, row in enumerate(quotes)
)
somebody = Participant(id="p", name="Somebody", kind="person", facts=facts)
briefing = Briefing(version=1, title="x", languages=("en",), participants={"p": somebody})
ledger = check(briefing, {key: SourceText(text) for key, text in texts.items()})
print({str(verdict): count for verdict, count in ledger.verdicts.items()})
"""


def seconds_to_check(facts: int = FACTS, sources: int = SOURCES) -> float:
    """Return the seconds from the start of the process to the ledger of so many facts, 3 quotes on 2 facts."""
    import pickle

    rng = random.Random(3)
    texts = {str(number): prose(rng, "en", SIZE) for number in range(sources)}
    quotes = [[_quote(rng, texts) for _ in range(1 + number % 2)] for number in range(facts)]
    data = pickle.dumps((texts, quotes))
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", _CHILD], input=data, capture_output=True, check=True)
    seconds = time.perf_counter() - start
    print("  whole check:", done.stdout.decode().strip())
    return seconds


def _quote(rng: random.Random, texts: dict[str, str]) -> tuple[str, str]:
    """Return words of a source: 60 in 100 as they are, 30 with other spaces, 10 altered."""
    key = rng.choice(sorted(texts))
    text = texts[key]
    start = text.find(" ", rng.randrange(len(text) - 400)) + 1
    quote = text[start : text.find(" ", start + rng.randrange(60, 260))]
    kind = rng.random()
    if kind < 0.6:
        return key, quote
    return key, " ".join(quote.split()) + ("" if kind < 0.9 else " never said so")


if __name__ == "__main__":
    print(f"{seconds_to_check():.2f} s")
