"""Taking articles in for a command: all of them or none, and a line on each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from pathlib import Path

from briefing.commands.complaint import Complaint
from briefing.core.sentence import Sentence, worded
from briefing.core.visible import visible
from briefing.intake import Article, Filed, NotTaken, Twice, take


def taken(paths: Sequence[Path]) -> list[Article]:
    """Take in the documents at `paths`; raises Complaint with every one that cannot be taken."""
    articles, refused = [], []
    for path in paths:
        try:
            articles.append(take(path))
        except NotTaken as reason:
            refused.append(worded("{name} {told}", name=str(path), told=reason.sentence))
    if refused:
        raise Complaint(worded("{told}; nothing was written", told=reduce(_both, refused)))
    return articles


def _both(first: Sentence, second: Sentence) -> Sentence:
    return worded("{first}; {second}", first=first, second=second)


def told(found: Sequence[Filed | Twice]) -> None:
    """Print what became of each article: its kind, its charset, its length, its place."""
    for one in found:
        article = one.article
        if isinstance(one, Twice):
            print(f"{visible(article.name)}: the same article as {one.source}; not taken in again")
            continue
        charset = f", {article.charset}" if article.charset else ""
        length = f"{len(article.text):,} characters"
        print(f"{visible(article.name)}: {article.kind}{charset}, {length} -> {one.source.text}")
        for remark in article.remarks:
            print(f"  {visible(str(remark))}")

