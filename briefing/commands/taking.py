"""Taking articles in for a command: all of them or none, and a line on each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from pathlib import Path

from briefing.commands.complaint import Complaint
from briefing.commands.speech import spoken
from briefing.core.sentence import Sentence, worded
from briefing.intake import Article, Filed, NotTaken, Twice, take
from briefing.language.articles import charset_name, kind_name
from briefing.language.sentences import printed


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
    wording = spoken()
    for one in found:
        article = one.article
        if isinstance(one, Twice):
            words = "{name}: the same article as {source}; not taken in again"
            print(printed(wording, worded(words, name=article.name, source=one.source)))
            continue
        charset = (charset_name(wording, article.charset),) if article.charset else ()
        length = worded("{n:,} characters", n=len(article.text))
        about = (kind_name(wording, article.kind), *charset, length)
        place = worded("{name}: {about} -> {path}", name=article.name, about=about, path=one.source.text)
        print(printed(wording, place))
        for remark in article.remarks:
            print(f"  {printed(wording, remark)}")

