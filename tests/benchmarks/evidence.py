"""Does the evidence reach its figures? `python -m tests.benchmarks.evidence` prints the table.

It scores labelled quotes (those of a directory, or invented ones), then slices of the same sources altered at
random, then measures how long preparing and locating take. It asserts nothing: it is for reading.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from unittest.mock import patch

from briefing.evidence import SourceText, edit_distance, locate
from tests.benchmarks.anchoring import FALSE, Item, Score, add, read_items, read_source
from tests.benchmarks.evidence_check import seconds_to_check
from tests.benchmarks.invented import items, prose
from tests.benchmarks.mutations import KINDS, canonical, mutated, slices

NEAREST = Path(__file__).resolve().parents[2].parent / "shared" / "anchoring"
TYPOGRAPHIC = ("ws", "typography", "nfd", "ligature", "softhyphen_zw", "case_edge", "allcaps")
SURE = ("exact", "exact_short", "exact_long", *TYPOGRAPHIC, "ellipsis2", "ellipsis3", "bracket")
FEW = ("typos_02", "typos_05", "typos_10", "words_03", "words_10")
MANY = ("typos_20", "words_20", "words_30")
Row = tuple[str, str, str]


def main() -> None:
    """Run everything and print the table."""
    options = _options()
    rng = random.Random(options.seed)
    sources, labelled = _data(rng, options.anchoring)
    print(f"sources: {', '.join(sorted(sources))}; seed {options.seed}")
    rows = _scores(sources, labelled)
    rows += _mutations(rng, sources, options.mutations)
    rows += _times(rng)
    whole = f"{seconds_to_check():.2f} s"
    rows.append(("1,000 facts, 1,500 quotes, 50 sources of 100 kB, cold", whole, "≤ 1.5 s"))
    for what, reached, wanted in rows:
        print(f"{what:58} {reached:>24}   {wanted}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--anchoring", type=Path, default=NEAREST, help="labelled quotes; else invented ones")
    parser.add_argument("--mutations", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    return parser.parse_args()


def _data(rng: random.Random, directory: Path) -> tuple[dict[str, SourceText], list[Item]]:
    if not (directory / "dev").is_dir():
        texts = {name: prose(rng, name[:2], 100_000) for name in ("en 1", "en 2", "fr 1", "fr 2")}
        return {key: SourceText(text) for key, text in texts.items()}, list(items(rng, texts, 60))
    labelled = [item for part in ("dev", "traps") for item in read_items(directory / part)]
    names = {item["source"]: directory / item["part"] / "sources" for item in labelled}
    return {name: read_source(folder, name) for name, folder in names.items()}, labelled


def _scores(sources: dict[str, SourceText], labelled: Iterable[Item]) -> list[Row]:
    scores: dict[str, Score] = {}
    for item in labelled:
        position = item["hint"][0] if item.get("hint") else None
        match = locate(sources[item["source"]], item["exact"], item.get("prefix"), item.get("suffix"), position)
        add(scores.setdefault(item["cls"], Score()), item, match)
    for name, score in scores.items():
        share = 100 * score.right / score.total
        print(f"  {name:32}{score.total:5}  right {share:5.1f} %  {_counts(score)}")
    negatives = [score for name, score in scores.items() if "neg" in name]
    false = sum(len(score.false_verified) for score in negatives)
    unwarned = sum(len(score.unwarned) for name, score in scores.items() if "warn" in name)
    foreign = [scores[name] for name in ("neg_other_doc",) if name in scores]
    return [
        ("false verified: labelled negatives", f"{false} of {sum(s.total for s in negatives)}", "0"),
        ("right span: exact, typographic, case, ellipsis, bracket", _placed(scores, SURE), "100 %"),
        ("right span at ≤ 10 % edits", _placed(scores, FEW), "≥ 99.5 %"),
        ("right span at 20–30 % edits", _placed(scores, MANY), "≥ 90 %"),
        ("quotes of other documents located", str(sum(s.total - s.right for s in foreign)), "0"),
        ("hidden negation or modal not warned of", str(unwarned), "0"),
    ]


def _counts(score: Score) -> str:
    return ", ".join(f"{count} {verdict}" for verdict, count in score.verdicts.most_common())


def _placed(scores: dict[str, Score], names: Iterable[str]) -> str:
    chosen = [scores[name] for name in names if name in scores]
    placed, total = sum(s.placed for s in chosen), sum(s.total for s in chosen)
    return f"{100 * placed / max(1, total):.1f} % of {total}"


def _mutations(rng: random.Random, sources: dict[str, SourceText], count: int) -> list[Row]:
    passages = [
        (SourceText(source.raw[at : at + 40_000]), canonical(source.raw[at : at + 40_000]))
        for source in sources.values()
        for at in range(0, len(source.raw), 40_000)
    ]
    false, done = 0, 0
    while done < count:
        source, plain = rng.choice(passages)
        quote = next(slices(rng, source.raw), "")
        for kind in rng.sample(sorted(KINDS), 4):
            altered = mutated(rng, kind, quote)
            if altered is None:
                continue
            done += 1
            match = locate(source, altered)
            if match.verdict in FALSE and not _said_elsewhere(altered, plain):
                false += 1
                print(f"  false verified ({kind}): {match.verdict} {altered!r}")
    return [(f"false verified: mutations of {len(KINDS)} kinds", f"{false} of {done:,}", "0")]


def _said_elsewhere(altered: str, plain: str) -> bool:
    """Whether the altered words happen to stand in the source as well."""
    words = canonical(altered).strip(' .,"[]')
    return any(case + words[1:] in plain for case in (words[:1].lower(), words[:1].upper()))


def _times(rng: random.Random) -> list[Row]:
    rows: list[Row] = []
    wanted = {
        100_000: ("≤ 5 ms", "≤ 0.2", "≤ 10; 1.5", "≤ 10; 1.5"),
        5_000_000: ("≤ 150 ms", "≤ 3", "≤ 20", "≤ 400"),
    }
    for size, limits in wanted.items():
        raw, other = prose(rng, "en", size), prose(rng, "fr", 100_000)
        source = SourceText(raw)
        source.grams.crowded(b"prepared", 1)
        quotes = [raw[slice(*span)] for span in (_span(rng, raw) for _ in range(25))]
        changed = [quote.replace(" the ", " a ").replace("t", "r", 2) for quote in quotes]
        missing = [other[slice(*_span(rng, other))] for _ in range(25)]
        name = f"{size // 1000:,} kB"
        rows.append((f"{name}: prepare", f"{_best(partial(_prepare, raw)):.1f} ms", limits[0]))
        rows.append((f"{name}: exact", _mean(source, quotes), limits[1]))
        rows.append((f"{name}: normalised", _mean(source, ["  ".join(q.split()) for q in quotes]), limits[1]))
        for label, texts, limit in (("altered", changed, limits[2]), ("missing", missing, limits[3])):
            rows.append((f"{name}: {label}, pure Python; with edlib", _both(source, texts), limit))
    return rows


def _prepare(raw: str) -> object:
    return SourceText(raw).reading


def _span(rng: random.Random, text: str) -> tuple[int, int]:
    start = text.find(" ", rng.randrange(len(text) - 400)) + 1
    return start, text.find(" ", start + rng.randrange(60, 260))


def _both(source: SourceText, quotes: list[str]) -> str:
    with patch.object(edit_distance, "edlib", None):
        pure = _mean(source, quotes)
    return f"{pure}; {_mean(source, quotes)}"


def _mean(source: SourceText, quotes: list[str]) -> str:
    times = [_best(partial(locate, source, quote)) for quote in quotes]
    return f"{sum(times) / len(times):.2f} ms"


def _best(action: Callable[[], object]) -> float:
    """Return the least of three times, in milliseconds."""
    times = []
    for _ in range(3):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return 1000 * min(times)


if __name__ == "__main__":
    main()
