"""`briefing add`: articles into a briefing as new sources; of its file no other byte changes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from briefing.commands.complaint import Complaint, container_name
from briefing.commands.speech import spoken
from briefing.commands.taking import taken, told
from briefing.core.sentence import worded
from briefing.core.visible import visible
from briefing.storage import open_briefing
from briefing.storage.path import container


def add_articles(path: Path, articles: Sequence[Path], *, keep_original: bool) -> int:
    """Add the documents `articles` to the briefing at `path` as sources; returns the exit code."""
    from briefing.from_articles import NotFiled, added

    if kind := container(path):
        words = "{path}: a {kind} is never changed; add to the folder that it was made from"
        raise Complaint(worded(words, path=str(path), kind=container_name(kind)))
    opened = open_briefing(path)
    try:
        outcome = added(opened, taken(articles), keep_original=keep_original)
    except NotFiled as refused:
        raise Complaint(refused.sentence) from refused
    told(outcome.found)
    wording = spoken()
    print(f"{visible(str(opened.file))}: {wording('{n} new sources', n=outcome.new)}")
    return 0
