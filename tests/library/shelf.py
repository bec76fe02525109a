"""A folder of small briefings to write into, and its library."""

from __future__ import annotations

import os
from pathlib import Path

from briefing.library import Catalogue, refreshed
from briefing.library.index_file import IndexFile
from tests.storage.folder import COURIER, SMALL

LONG_AGO = 1_600_000_000


class Shelf:
    """`root` holds the briefings, `cache` the index; `read` counts the briefings that the last look read anew."""

    def __init__(self, place: Path) -> None:
        self.root, self.cache = place / "briefings", place / "cache"
        self.root.mkdir()
        self.read = 0

    def put(self, name: str, yaml: str | bytes = SMALL, courier: str | bytes = COURIER) -> Path:
        """Write a briefing into the folder `name`; returns its YAML file."""
        folder = self.root / name
        (folder / "sources").mkdir(parents=True, exist_ok=True)
        for file, content in ((folder / "sources/courier.txt", courier), (folder / "briefing.yaml", yaml)):
            file.write_bytes(content.encode() if isinstance(content, str) else content)
        return folder / "briefing.yaml"

    def look(self, *roots: Path, before: Catalogue | None = None) -> Catalogue:
        """Refresh the library of `root`, or of other folders, from the index."""
        self.read = 0
        looked: list[int] = []

        def count(done: int, total: int) -> bool:
            looked.append(done)
            return True

        found = refreshed(roots or [self.root], self.index(), count, before)
        self.read = len(set(looked)) - 1
        return found

    def index(self) -> IndexFile:
        return IndexFile(self.cache)


def names(catalogue: Catalogue) -> list[str]:
    """The folders of the briefings, in the order of the list."""
    return [Path(entry.file).parent.name for entry in catalogue.entries]


def age(*files: Path) -> None:
    """Let files have been at rest for long, as far as a program can."""
    for file in files:
        os.utime(file, (LONG_AGO, LONG_AGO))
