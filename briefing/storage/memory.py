"""What the program remembers between two starts: the reader's tastes, recent briefings, and the place in each."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from briefing.core import Filter
from briefing.whole_file import write_whole

_MOST_RECENT, _MOST_PLACES = 12, 100


class Bookmark(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a reader was in one briefing."""

    filter: Filter = Filter()
    fact: str = ""
    quote: int = 0


class ExportTaste(msgspec.Struct, frozen=True, omit_defaults=True):
    """How a reader exported last; `carries` tells whether a PDF holds the briefing itself."""

    form: str = "pdf"
    language: str = ""
    without: tuple[str, ...] = ()
    carries: bool = True
    folder: str = ""


class Arranged(msgspec.Struct, frozen=True, omit_defaults=True):
    """What kind of window an arrangement is for."""

    narrow: bool = False
    right_to_left: bool = False


class Memory(msgspec.Struct, frozen=True, omit_defaults=True):
    """The reader's tastes and places; `geometry` and `arrangement` are what Qt saves of a window, in hex.

    `events_listed` tells whether the list beside the timeline is asked for; None leaves it to the room there is.
    `library` are the folders of the library, and `library_geometry` is its window's.
    """

    language: str = ""
    theme: str = ""
    scale: float = 1.0
    geometry: str = ""
    arrangement: str = ""
    arranged: Arranged = Arranged()
    events_listed: bool | None = None
    recent: tuple[str, ...] = ()
    export: ExportTaste = ExportTaste()
    bookmarks: dict[str, Bookmark] = {}
    library: tuple[str, ...] = ()
    library_geometry: str = ""

    def with_recent(self, path: Path) -> Memory:
        """This memory with `path` as the briefing opened last."""
        others = (other for other in self.recent if other != str(path))
        return msgspec.structs.replace(self, recent=(str(path), *others)[:_MOST_RECENT])

    def with_bookmark(self, path: Path, bookmark: Bookmark) -> Memory:
        """This memory with the place in the briefing at `path`; the oldest of too many places is forgotten."""
        kept = {key: value for key, value in self.bookmarks.items() if key != str(path)}
        newest = dict(list(kept.items())[-_MOST_PLACES + 1 :])
        return msgspec.structs.replace(self, bookmarks=newest | {str(path): bookmark})


def memory_file() -> Path:
    """Where the memory is kept: $BRIEFING_MEMORY, else a file among the user's settings."""
    from platformdirs import user_config_path

    named = os.environ.get("BRIEFING_MEMORY")
    return Path(named) if named else user_config_path("briefing") / "memory.json"


def recall(file: Path) -> Memory:
    """Read the memory from `file`; a file that is missing, damaged or unreadable is an empty memory."""
    try:
        return msgspec.json.decode(file.read_bytes(), type=Memory)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return Memory()


def keep(memory: Memory, file: Path) -> None:
    """Write `memory` to `file`, whole or not at all; where that is not possible nothing is remembered."""
    try:
        write_whole(file, msgspec.json.format(msgspec.json.encode(memory), indent=1), private=True)
    except OSError:
        return
