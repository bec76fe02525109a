"""`briefing add`: articles into a briefing as new sources; of its file no other byte changes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from briefing.commands.complaint import Complaint
from briefing.commands.taking import new_ones, taken, told
from briefing.core.visible import visible
from briefing.storage import Opened, open_briefing
from briefing.storage.path import container


def add_articles(path: Path, articles: Sequence[Path], *, keep_original: bool) -> int:
    """Add the documents `articles` to the briefing at `path` as sources; returns the exit code."""
    from briefing.intake import filed
    from briefing.storage.adding import NotAdded, add_sources

    if kind := container(path):
        advice = "add to the folder that it was made from"
        raise Complaint(f"{visible(str(path))}: a {kind} is never changed; {advice}")
    opened = open_briefing(path)
    found = filed(
        taken(articles),
        _texts(opened),
        ids=tuple(opened.briefing.sources),
        paths=_paths(opened),
        keep_original=keep_original,
    )
    new = new_ones(found)
    try:
        if new:
            files = {name: content for one in new for name, content in one.files.items()}
            add_sources(opened, [one.source for one in new], files)
    except NotAdded as refused:
        raise Complaint(visible(str(refused))) from refused
    told(found)
    print(f"{visible(str(opened.file))}: {len(new)} new source{'' if len(new) == 1 else 's'}")
    return 0


def _texts(opened: Opened) -> dict[str, str]:
    changed = {key: absence.text.raw for key, absence in opened.absent.items() if absence.text}
    return {key: text.raw for key, text in opened.texts.items()} | changed


def _paths(opened: Opened) -> list[str]:
    """The paths inside the folder that are taken."""
    sources = opened.briefing.sources.values()
    named = [path for source in sources for path in (source.text, source.original) if path]
    found = [file for name in ("sources", "originals") for file in (opened.folder / name).glob("*")]
    return [*named, *(file.relative_to(opened.folder).as_posix() for file in found)]
