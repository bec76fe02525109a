"""How good are drafts, and how quick? `python -m tests.benchmarks.drafting` prints precision and recall by kind.

The rules were written with the articles called seen; those called unseen were labelled before the rules met them.
`--wrong` also names what is too much and what is missing. It asserts nothing: it is for reading.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from briefing.core import Source
from briefing.drafting import draft
from tests.drafting.scoring import ARTICLES, KINDS, Score, articles, drafted, labels, scores

PARTS = ("seen", "unseen")


def main() -> None:
    """Run everything and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--wrong", choices=PARTS, help="also print what is wrong in this part")
    options = parser.parse_args()
    totals = {part: _total(articles(part)) for part in PARTS}
    counts = ", ".join(f"{part}: {len(articles(part))} articles" for part in PARTS)
    print(f"{counts}\n\n{'':16}" + "".join(f"{part:>12} P{'R':>7}{'n':>5}" for part in PARTS))
    for kind in KINDS:
        print(f"{kind:16}" + "".join(_cells(totals[part][kind]) for part in PARTS))
    print(f"\nan article of 5 kB: {_milliseconds():.0f} ms, without import time   (wanted: ≤ 50 ms)")
    if options.wrong:
        _print_wrong(totals[options.wrong])


def _total(files: list[Path]) -> dict[str, Score]:
    total = {kind: Score() for kind in KINDS}
    for file in files:
        for kind, score in scores(drafted(file), labels(file)).items():
            total[kind].add(score)
    return total


def _cells(score: Score) -> str:
    return f"{score.precision:14.2f}{score.recall:7.2f}{score.right + len(score.missing):5}"


def _print_wrong(total: dict[str, Score]) -> None:
    for kind, score in total.items():
        for words in score.too_much:
            print(f"{kind:14} too much  {words[:120]}")
        for words in score.missing:
            print(f"{kind:14} missing   {words[:120]}")


def _milliseconds() -> float:
    """The median time of drafting from 5 kB, over all languages."""
    spent = []
    for language in ("fr", "en", "ar"):
        files = [file for file in sorted(ARTICLES.rglob("*.txt")) if file.name.startswith(language)]
        text = "\n\n".join(file.read_text(encoding="utf-8") for file in files)
        text = text.encode()[:5_000].decode(errors="ignore")
        source = Source(id="one", title="One", language=language)
        draft([source], {"one": text})
        for _ in range(7):
            start = time.perf_counter()
            draft([source], {"one": text})
            spent.append(time.perf_counter() - start)
    return sorted(spent)[len(spent) // 2] * 1_000


if __name__ == "__main__":
    main()
