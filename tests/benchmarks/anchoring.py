"""Labelled quotes, scored: which verdict and which place is right, and which is the worst error."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from briefing.evidence import Match, SourceText, Verdict

FALSE = frozenset({Verdict.EXACT, Verdict.NORMALISED, Verdict.COSMETIC, Verdict.ELIDED, Verdict.AMBIGUOUS})

Item = dict[str, Any]


@dataclass
class Score:
    """How many items of one class are right, and which are not."""

    total: int = 0
    right: int = 0
    placed: int = 0
    false_verified: list[Item] = field(default_factory=list)
    unwarned: list[Item] = field(default_factory=list)
    wrong: list[tuple[Item, Match]] = field(default_factory=list)
    verdicts: Counter[str] = field(default_factory=Counter)


def read_items(directory: Path) -> list[Item]:
    """Return the labelled quotes of `directory`, each with the name of the directory as its `part`."""
    lines = (directory / "items.jsonl").read_text(encoding="utf-8").splitlines()
    return [{**json.loads(line), "part": directory.name} for line in lines]


def read_source(folder: Path, name: str) -> SourceText:
    """Return a source with its line ends as they are."""
    with (folder / f"{name}.txt").open(encoding="utf-8", newline="") as file:
        return SourceText(file.read())


def add(score: Score, item: Item, match: Match) -> None:
    """Count one answer."""
    score.total += 1
    score.verdicts[match.verdict] += 1
    placed = is_placed(item, match)
    score.placed += placed
    right = match.verdict in item["expect"] and placed
    score.right += right
    if item["kind"] == "neg" and match.verdict in FALSE:
        score.false_verified.append(item)
    if item["kind"] == "warn" and match.verdict is Verdict.ELIDED and not match.warnings:
        score.unwarned.append(item)
    if not right:
        score.wrong.append((item, match))


def is_placed(item: Item, match: Match) -> bool:
    """Whether the place is right: 95 % in common, 70 % where only `altered` is right."""
    if item.get("alts") and match.verdict is Verdict.AMBIGUOUS:
        return {tuple(span) for span in item["alts"]} <= set(match.spans)
    if not item.get("span") or item["kind"] == "neg":
        return True
    if not match.spans:
        return False
    start, end = item["span"]
    low, high = min(s for s, _ in match.spans), max(e for _, e in match.spans)
    common = max(0, min(end, high) - max(start, low))
    needed = 0.70 if item["expect"] == ["altered"] else 0.95
    return bool(common / max(end - start, high - low) >= needed)
