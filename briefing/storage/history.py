"""A briefing as git remembers it: its file and its texts at an earlier commit, read and never checked out.

The folder may be anybody's, and what lies in its `.git` is not ours: git is asked for objects by name, which runs
no hook, no filter and no program that a configuration names, and fetches nothing.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from yaml.error import YAMLError

from briefing.core.sentence import worded
from briefing.core.visible import quoted
from briefing.storage.enclosed import open_enclosed, stays_inside
from briefing.storage.encoding import NotUtf8, decoded
from briefing.storage.files import LARGEST
from briefing.storage.folder import SUFFIXES, yaml_file
from briefing.storage.git import Git, NoHistory
from briefing.storage.opening import Opened
from briefing.storage.plain import Plain, plain
from briefing.storage.problem import BrokenBriefing
from briefing.storage.refusal import NotPlain
from briefing.storage.texts import LARGEST_TOGETHER

__all__ = ["NoHistory", "has_history", "open_at"]

Entry = tuple[bytes, str]
"""An entry of a folder as git stores it: its mode, and the hash of its object."""

_FILE, _FOLDER = "blob", "tree"
_REGULAR = (b"100644", b"100755", b"100664")
_BELOW = b"40000"


def has_history(folder: Path) -> bool:
    """Whether `folder` seems to lie in a git repository; nothing of it is read."""
    return any((each / ".git").exists() for each in (folder, *folder.absolute().parents))


def open_at(path: Path, revision: str) -> Opened:
    """Open the briefing at `path`, a folder or its YAML file, as it was at a commit of its git repository.

    `revision` is what git takes for one: a hash, a tag, `HEAD~3`. Nothing beside the folder of the YAML file is
    read, and no link. Raises NoHistory where git cannot tell, and BrokenBriefing where the briefing was broken.
    """
    folder, name = _folder_and_name(path)
    with tempfile.TemporaryDirectory(prefix="briefing-git-") as place:
        git = Git(folder)
        past = _Past(git, git.commit(revision), Path(place))
        name = past.choose(name, f"{folder}@{revision}")
        past.put(name)
        for text in _texts_named(Path(place, name)):
            past.put(text)
        shown = folder.with_name(f"{folder.name}@{revision.replace('/', '_')}")
        return open_enclosed(Path(place, name), Path(place), shown, path)


def _folder_and_name(path: Path) -> tuple[Path, str]:
    """The folder of the briefing, and the name that its file has now; empty where it has none."""
    if not path.is_dir():
        return path.parent, path.name
    try:
        return path, yaml_file(path).name
    except BrokenBriefing:
        return path, ""


def _texts_named(file: Path) -> Iterator[str]:
    """The paths of the texts that a YAML file names, as far as they are paths; opening it says what is wrong."""
    try:
        data: Plain = plain(decoded(file.read_bytes()))
    except (OSError, NotPlain, YAMLError, NotUtf8):
        return
    sources = data.get("sources") if isinstance(data, dict) else None
    for source in sources.values() if isinstance(sources, dict) else ():
        path = source.get("text") if isinstance(source, dict) else None
        if isinstance(path, str) and path and stays_inside(path):
            yield path


class _Past:
    """The folder at one commit; what is asked for is put into a folder of our own."""

    def __init__(self, git: Git, commit: str, place: Path) -> None:
        self._git, self._commit, self._place = git, commit, place
        self._trees: dict[str, dict[str, Entry]] = {}
        self._bytes = 0

    def choose(self, name: str, shown: str) -> str:
        """The name of the YAML file then: the one that it has now, else the only one that there was."""
        known = self._tree("")
        names = [each for each in known if each.lower().endswith(SUFFIXES) and not each.startswith(".")]
        if name in known:
            return name
        if len(names) != 1:
            told = worded("{folder}: there was not one YAML file in this folder, but {count}",
                          folder=shown, count=len(names))
            if name:
                words = "{folder}: there was no {name}, and not one other YAML file"
                told = worded(words, folder=shown, name=quoted(name))
            raise NoHistory(told)
        return names[0]

    def put(self, path: str) -> None:
        """Write the file of that path, if it was there and a regular one; what is missing is found missing."""
        (mode, key), target = self._entry(path), self._place / path
        if mode not in _REGULAR or target.exists():
            return
        content = self._git.content(key, _FILE, min(LARGEST + 1, LARGEST_TOGETHER - self._bytes))
        self._bytes += len(content)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)

    def _tree(self, path: str) -> dict[str, Entry]:
        """The entries of a folder below the briefing's own: mode and object by name; empty where there is none."""
        if path not in self._trees:
            self._trees[path] = self._read_tree(path)
        return self._trees[path]

    def _read_tree(self, path: str) -> dict[str, Entry]:
        name = f"{self._commit}:./"
        if path:
            mode, name = self._entry(path)
            if mode != _BELOW:
                return {}
        return dict(_entries(self._git.content(name, _FOLDER, LARGEST), len(self._commit) // 2))

    def _entry(self, path: str) -> Entry:
        """What there is at a path; of no mode where there is nothing."""
        parts = PurePosixPath(path)
        return self._tree(str(parts.parent) if parts.parent.name else "").get(parts.name, (b"", ""))


def _entries(tree: bytes, length: int) -> Iterator[tuple[str, Entry]]:
    """Read a tree as git stores it: mode, space, name, NUL, and a hash of `length` bytes, time and again."""
    at = 0
    while at < len(tree):
        space, end = tree.index(b" ", at), tree.index(b"\0", at)
        name, mode, after = tree[space + 1 : end], tree[at:space], end + 1 + length
        yield name.decode("utf-8", "surrogateescape"), (mode, tree[end + 1 : after].hex())
        at = after
