"""Opening whatever a reader names: a briefing's folder, its YAML file, an evidence pack, or an exported PDF."""

from __future__ import annotations

from pathlib import Path

from briefing.storage.folder import SUFFIXES, yaml_names
from briefing.storage.opening import Opened, open_briefing
from briefing.storage.portions import Told

KINDS = {".zip": "pack", ".pdf": "PDF"}
"""What the files are called that hold a whole briefing inside, by their suffixes."""


def container(path: Path) -> str:
    """What the file at `path` is called if a whole briefing comes out of it; empty for any other path."""
    kind = KINDS.get(path.suffix.lower(), "")
    return kind if kind and path.is_file() else ""


def is_briefing(path: Path) -> bool:
    """Whether `path` is meant as a briefing, and not as an article; opening it says what is wrong with one.

    A folder with a YAML file is, and one that cannot be read; a YAML file, a pack, a PDF with a briefing in it.
    """
    if path.is_dir():
        try:
            return bool(yaml_names(path))
        except OSError:
            return True
    suffix = path.suffix.lower()
    if suffix == ".pdf" and path.is_file():
        from briefing.storage.paper import carries_briefing

        return carries_briefing(path)
    return suffix in (*SUFFIXES, ".zip")


def open_path(path: Path, *, soon_again: bool = False, told: Told | None = None) -> Opened:
    """Open the briefing at `path`, an `Enclosed` one where it came inside a file; raises BrokenBriefing.

    `told` is told how far its YAML file is read; `soon_again` is for a file of its own: see `open_briefing`.
    """
    kind = container(path)
    if kind:
        return _enclosed(path, kind, told)
    return open_briefing(path, soon_again=soon_again, told=told)


def _enclosed(path: Path, kind: str, told: Told | None) -> Opened:
    from msgspec.structs import replace

    from briefing.storage.enclosed import stamp_of
    from briefing.storage.pack import open_pack
    from briefing.storage.paper import open_paper

    before = stamp_of(path)  # of what is there before it is read: what is written meanwhile will be seen
    return replace(open_paper(path, told) if kind == "PDF" else open_pack(path, told), stamp=before)
