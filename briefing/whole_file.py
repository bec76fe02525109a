"""Writing files whole or not at all: first beside their places, then moved into them."""

from __future__ import annotations

import os
import re
import stat
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import ModuleType

_SUFFIX = ".part"
_STALE_AT_ONCE = 60.0
"""Seconds after which a draft that nobody holds is left over: its maker has had the time to take hold of it."""
_STALE_UNHELD = 86_400.0
"""The same where a system cannot tell whether somebody holds it."""
_PATIENCE = 10.0
"""Seconds that a writer waits for another one who looks at the same folder and replaces a file in it."""
_BREATH = 0.01


@contextmanager
def replacing(output: Path, *, private: bool = False) -> Iterator[Path]:
    """Give a new empty file beside `output`; when the block ends well it takes the place of `output`.

    See `replacing_all`.
    """
    with replacing_all([output], private=private) as (draft,):
        yield draft


@contextmanager
def replacing_all(outputs: Sequence[Path], *, private: bool = False) -> Iterator[tuple[Path, ...]]:
    """Give a new empty file beside each of `outputs`; when the block ends well all take their places, or none.

    When the block raises, or one file cannot be moved into its place, the new files are removed and all `outputs`
    are as they were. A symbolic link is followed. The permissions are those of the old file, else what a new file
    gets here, or the owner's alone if `private`. Files that an earlier process, killed while it wrote, left beside
    an output are removed. Raises OSError where a file cannot be written.
    """
    places = [_place(output) for output in outputs]
    modes = [_mode(place, private) for place in places]
    with ExitStack() as drafted:
        drafts = tuple(drafted.enter_context(_draft(place)) for place in places)
        yield drafts
        for draft, mode in zip(drafts, modes, strict=True):
            _settle(draft, mode)
        _move(drafts, places)


def _place(output: Path) -> Path:
    """Where a file is written that is called `output`; raises OSError."""
    if "\0" in str(output):
        raise OSError(0, "no file can have this name")
    return Path(os.path.realpath(output))


def write_whole(output: Path, content: bytes, *, private: bool = False) -> None:
    """Write `content` to `output`, making its folder where there is none; raises OSError."""
    output.parent.mkdir(parents=True, exist_ok=True)
    with replacing(output, private=private) as draft:
        draft.write_bytes(content)


@contextmanager
def alone(output: Path) -> Iterator[None]:
    """Hold the folder of `output` while the file is looked at and then replaced: other windows wait their turn.

    Whoever replaces a file only if it still is what it was does both inside this block; else two who look at the
    same moment would both find it unchanged, and the second would overwrite the first. Blocks are not nested.
    Windows and some network drives have no such lock: there the block is entered all the same. Raises OSError
    where another one holds the folder for longer than ten seconds.
    """
    locks = _locks()
    if locks is None:
        yield
        return
    handle = os.open(Path(os.path.realpath(output)).parent, os.O_RDONLY)
    try:
        _await_turn(handle, locks)
        yield
    finally:
        os.close(handle)


def _await_turn(handle: int, locks: ModuleType) -> None:
    """Wait for the lock; it ends with the process that holds it, however that ends."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            locks.flock(handle, locks.LOCK_EX | locks.LOCK_NB)
        except BlockingIOError as error:
            if time.monotonic() > until:
                raise OSError(error.errno, "another program is writing it") from error
            time.sleep(_BREATH)
        except OSError:  # no locks on this drive
            return
        else:
            return


def _mode(place: Path, private: bool) -> int:
    if place.exists():
        if not place.is_file():
            raise OSError(0, "it is a folder" if place.is_dir() else "it is not a file")
        if not os.access(place, os.W_OK):
            raise PermissionError(13, "it is write-protected")
        return stat.S_IMODE(place.stat().st_mode)
    if private:
        return 0o600
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


@contextmanager
def _draft(place: Path) -> Iterator[Path]:
    """A new empty file beside `place`, held as long as the block lasts, and removed if it is there then."""
    _sweep(place)
    handle, name = tempfile.mkstemp(prefix=_prefix(place), suffix=_SUFFIX, dir=place.parent)
    locks = _locks()
    if locks:
        with suppress(OSError):  # some network drives have no locks: there a draft is never swept away
            locks.flock(handle, locks.LOCK_EX | locks.LOCK_NB)
    else:
        os.close(handle)  # Windows does not move a file that is open
    try:
        yield Path(name)
    finally:
        with suppress(OSError):
            Path(name).unlink(missing_ok=True)
        if locks:
            os.close(handle)


def _settle(draft: Path, mode: int) -> None:
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    draft.chmod(mode)


def _move(drafts: Sequence[Path], places: Sequence[Path]) -> None:
    """Move every draft into its place; where one cannot be moved, put back what stood in the places before."""
    if len(drafts) == 1:
        drafts[0].replace(places[0])
        return
    with ExitStack() as kept:
        before = [kept.enter_context(_kept(place)) for place in places]
        moved = 0
        try:
            for draft, place in zip(drafts, places, strict=True):
                draft.replace(place)
                moved += 1
        except OSError:
            for old, place in zip(before[:moved], places, strict=False):
                _put_back(old, place)
            raise


def _put_back(old: Path | None, place: Path) -> None:
    with suppress(OSError):
        if old:
            old.replace(place)
        else:
            place.unlink(missing_ok=True)


@contextmanager
def _kept(place: Path) -> Iterator[Path | None]:
    """A second name for the file at `place`, as long as the block lasts; None where there is none."""
    if not place.exists():
        yield None
        return
    with _draft(place) as name:
        name.unlink()
        try:
            os.link(place, name)
        except OSError:  # a disk without second names
            name.write_bytes(place.read_bytes())
        yield name


def _prefix(place: Path) -> str:
    return f".{place.name[:80]}."


def _sweep(place: Path) -> None:
    """Remove what processes of ours that were killed left beside `place`, and nothing that is still written."""
    ours = re.compile(re.escape(_prefix(place)) + "[a-z0-9_]{8}" + re.escape(_SUFFIX))
    with suppress(OSError), os.scandir(place.parent) as entries:
        for name in [entry.path for entry in entries if ours.fullmatch(entry.name)]:
            with suppress(OSError):
                _remove_stale(name)


def _remove_stale(name: str) -> None:
    handle = os.open(name, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        told, locks = os.fstat(handle), _locks()
        if not stat.S_ISREG(told.st_mode) or (hasattr(os, "getuid") and told.st_uid != os.getuid()):
            return
        if time.time() - told.st_mtime < (_STALE_AT_ONCE if locks else _STALE_UNHELD):
            return
        if locks:
            locks.flock(handle, locks.LOCK_EX | locks.LOCK_NB)  # raises while somebody holds it
            Path(name).unlink()
    finally:
        os.close(handle)
    if not locks:
        Path(name).unlink()


def _locks() -> ModuleType | None:
    """The locks of the system, which end with the process that holds them; Windows has none of the kind."""
    try:
        import fcntl
    except ImportError:
        return None
    return fcntl
