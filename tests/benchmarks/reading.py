"""How long a briefing takes to read, against the bare event loop of libyaml and against PyYAML's own loader.

`python -m tests.benchmarks.reading [FACTS...]` prints a table a size, and how the time for one fact grows from one
size to the next; the ratios hold within one run, the times do not. `open` is more than reading: it asks the cache,
keeps in it what was read, and looks for the sources' texts.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import yaml

from briefing.storage import BrokenBriefing, Opened, open_briefing
from briefing.storage.conversion import converted
from briefing.storage.parser import Parser
from briefing.storage.positions import positions

TIMES = 3
"""How often each is run; the best counts."""


def written(facts: int, slip: str = "") -> str:
    """A briefing of so many events in two languages, with quotes; `slip` breaks every hundredth."""
    lines = ["briefing: 1", "title: {en: Large, fr: Grand}", "languages: [en, fr]", "topics:"]
    lines += [f"  t{n}: {{en: Topic {n}, fr: Sujet {n}}}" for n in range(40)]
    lines += ["sources:", *(f"  s{n}: {{title: Source {n}, language: fr}}" for n in range(50))]
    lines += ["participants:", *(f"  p{n}: {{name: Person {n}, kind: person}}" for n in range(200))]
    lines.append("timeline:")
    for n in range(facts):
        lines += [
            f"  - id: event-{n}",
            f"    date: {1950 + n % 70}-{n % 12 + 1:02d}-{n % 28 + 1:02d}",
            f"    text: {{en: The ministers of the countries met the {n}th time, fr: Les ministres se sont vus}}",
            f"    topics: [t{n % 40}{slip if n % 100 == 50 else ''}, t{(n + 3) % 40}]",
            f"    participants: [p{n % 200}, p{(n + 7) % 200}]",
            "    quotes:",
            f"      - source: s{n % 50}",
            f'        exact: "a rencontré, le lundi {n} mars 2025, son homologue et le ministre"',
            "        prefix: En effet",
        ]
        if n % 2:
            lines += [f"      - source: s{(n + 1) % 50}", "        exact: En mars 2025", "        stance: differs"]
    return "\n".join(lines) + "\n"


def seconds(work: Callable[[], object], times: int = TIMES) -> float:
    """The best time of a few runs, with what one run leaves behind taken away before the next."""
    best = float("inf")
    for _ in range(times):
        gc.collect()
        started = time.perf_counter()
        kept = work()
        best = min(best, time.perf_counter() - started)
        del kept
    return best


def bare_loop(text: str) -> None:
    """Every event of libyaml, looked at by nobody."""
    next_event: Callable[[], object] = Parser(text).get_event
    while next_event() is not None:
        pass


def parse_loop(text: str) -> None:
    """The same through PyYAML's public function."""
    for _ in yaml.parse(text, yaml.CLoader):
        pass


def problems(file: Path) -> int:
    """How many problems a broken briefing has."""
    try:
        open_briefing(file)
    except BrokenBriefing as broken:
        return len(broken.problems)
    return 0


class Reading:
    """What reading a briefing of so many facts takes, in seconds, each against the floor of the same run."""

    def __init__(self, facts: int, folder: Path) -> None:
        self.facts = facts
        self.folder = folder
        self.file = folder / "briefing.yaml"
        self.file.write_text(written(facts), "utf-8")
        self.text = self.file.read_text("utf-8")

    def seconds(self) -> dict[str, float]:
        """Every row of the table and its time."""
        times = 1 if self.facts > 20_000 else TIMES
        found = {
            "bare event loop": seconds(lambda: bare_loop(self.text), times),
            "yaml.parse loop": seconds(lambda: parse_loop(self.text), times),
            "CSafeLoader alone": seconds(lambda: yaml.load(self.text, yaml.CSafeLoader), times),
            "read and validated": seconds(lambda: converted(self.text), times),
            "open, first time": seconds(self.first, times),
            "open again": seconds(lambda: open_briefing(self.file), TIMES),
            "open, then positions": seconds(lambda: positions(open_briefing(self.file)), times),
        }
        self.file.write_text(written(self.facts, "x"), "utf-8")
        return found | {f"{problems(self.file):,} problems": seconds(lambda: problems(self.file), times)}

    def first(self) -> Opened:
        """Open the briefing as nobody did before."""
        for entry in self.folder.glob("cache/*"):
            entry.unlink()
        return open_briefing(self.file)


def table(facts: int) -> dict[str, float]:
    """Print the times for a briefing of so many facts, and return them."""
    with tempfile.TemporaryDirectory() as name:
        os.environ["BRIEFING_CACHE"] = str(Path(name, "cache"))
        reading = Reading(facts, Path(name))
        found = reading.seconds()
    floor, parse, loader, *_ = found.values()
    print(f"{facts:,} facts, {len(reading.text) / 1e6:.1f} MB   (× bare loop, × yaml.parse, × CSafeLoader)")
    for row, took in found.items():
        print(f"  {row:22}{took:8.3f} s {took / floor:7.2f} ×{took / parse:7.2f} ×{took / loader:7.2f} ×")
    return found


def growth(tables: dict[int, dict[str, float]]) -> None:
    """Print how the time for one fact grows from each size to the next: 1 is linear."""
    for (few, before), (many, after) in pairwise(sorted(tables.items())):
        print(f"from {few:,} to {many:,} facts, the time for one fact grows to")
        for (row, was), now in zip(before.items(), after.values(), strict=True):
            print(f"  {row.lstrip('0123456789, '):22}{(now / many) / (was / few):8.2f} ×")


if __name__ == "__main__":
    growth({facts: table(facts) for facts in map(int, sys.argv[1:] or ("1000", "10000", "100000"))})
