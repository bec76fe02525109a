"""How long a briefing takes to read, against the bare event loop of libyaml and against PyYAML's own loader.

`python -m tests.benchmarks.reading [FACTS...]` prints a table; the ratios hold within one run, the times do not.
"""

from __future__ import annotations

import gc
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from briefing.storage import BrokenBriefing, open_briefing, positions
from briefing.storage.parser import Parser

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


def seconds(work: Callable[[], object]) -> float:
    """The best time of a few runs, with what one run leaves behind taken away before the next."""
    best = float("inf")
    for _ in range(TIMES):
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


def problems(folder: Path) -> int:
    """How many problems a broken briefing has."""
    try:
        open_briefing(folder)
    except BrokenBriefing as broken:
        return len(broken.problems)
    return 0


def table(facts: int) -> None:
    """Print the times for a briefing of so many facts."""
    with tempfile.TemporaryDirectory() as name:
        file = Path(name, "briefing.yaml")
        file.write_text(written(facts), "utf-8")
        text = file.read_text("utf-8")
        floor, parse = seconds(lambda: bare_loop(text)), seconds(lambda: parse_loop(text))
        loader = seconds(lambda: yaml.load(text, yaml.CSafeLoader))
        reading = seconds(lambda: open_briefing(file))
        opened = open_briefing(file)
        placing = seconds(lambda: positions(opened))
        file.write_text(written(facts, "x"), "utf-8")
        count, failing = problems(file), seconds(lambda: problems(file))
    print(f"{facts:,} facts, {len(text) / 1e6:.1f} MB")
    print(f"  bare event loop            {floor:7.3f} s")
    print(f"  yaml.parse loop            {parse:7.3f} s   {parse / floor:5.2f} × the bare loop")
    print(f"  CSafeLoader alone          {loader:7.3f} s   {loader / floor:5.2f} ×")
    print(
        f"  open_briefing              {reading:7.3f} s   {reading / floor:5.2f} ×"
        f", {reading / parse:.2f} × yaml.parse, {reading / loader:.2f} × CSafeLoader"
    )
    print(f"  positions, when asked for  {placing:7.3f} s   {placing / floor:5.2f} ×")
    print(f"  {count:5} problems, placed    {failing:7.3f} s   {failing / floor:5.2f} ×")


if __name__ == "__main__":
    for argument in sys.argv[1:] or ("1000", "10000"):
        table(int(argument))
