"""What inputs are thrown at, and what must hold of every answer; anything else that is raised is a defect."""

from __future__ import annotations

import hashlib
import io
import random
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import msgspec
from msgspec.structs import replace

from briefing.core import Date, Filter
from briefing.core.edtf import InvalidDate
from briefing.core.signature import Decision, Signature
from briefing.storage import BrokenBriefing, open_briefing
from briefing.storage.cache import Cache, Reading
from briefing.storage.conversion import converted
from briefing.storage.marks import marked
from briefing.storage.memory import Bookmark, Memory, recall
from briefing.storage.pack import open_pack
from briefing.storage.positions import fact_paths
from briefing.storage.sidecar import BadSidecar, Sidecar, read_sidecar
from tests.fuzz.documents import INPUTS, Documents
from tests.fuzz.inputs import bytes_torn, yaml_input, yaml_seeds
from tests.storage.folder import COURIER, SMALL

Target = Callable[[bytes], object]


class Folder:
    """A folder to put inputs into, one after the other, with the text that the smallest briefing names."""

    def __init__(self, path: Path) -> None:
        self.path = path
        (path / "sources").mkdir()
        (path / "sources" / "courier.txt").write_bytes(COURIER.encode())

    def put(self, name: str, content: bytes) -> Path:
        file = self.path / name
        file.write_bytes(content)
        return file

    def yaml(self, content: bytes) -> bool:
        """A briefing, or problems that each have a sentence and a place; returns whether it is a briefing."""
        file = self.put("briefing.yaml", content)
        lines = content.count(b"\n") + content.count(b"\r") + 1
        try:
            opened = open_briefing(file)
        except BrokenBriefing as broken:
            problems = broken.problems
        else:
            problems = opened.warnings
            marks = marked(content.decode("utf-8-sig")).marks
            for path, _ in fact_paths(opened.briefing):
                assert marks.at(path).start < len(content)
        assert problems or opened
        for problem in problems:
            assert "not known" not in str(problem.message), problem
            assert 1 <= problem.line <= lines and problem.column >= 1, problem
            assert one_line(str(problem)) and len(str(problem.message)) < 1_000, problem
        return "opened" in vars()

    def pack(self, content: bytes) -> None:
        """The briefing of an evidence pack, or problems; nothing is written beside the pack."""
        file = self.put("pack.zip", content)
        with suppress(BrokenBriefing):
            open_pack(file)
        assert {entry.name for entry in self.path.iterdir()} <= {"pack.zip", "sources", "briefing.yaml"}

    def signatures(self, content: bytes) -> None:
        """Signatures, or a sentence."""
        with suppress(BadSidecar):
            read_sidecar(self.put("signatures.json", content))
        (self.path / "signatures.json").unlink()

    def memory(self, content: bytes) -> None:
        """A memory, though it be empty."""
        recall(self.put("memory.json", content))
        (self.path / "memory.json").unlink()

    def cache(self, content: bytes) -> None:
        """What was kept of a file, or nothing; never something else."""
        cache = Cache(self.path / "cache")
        key = b"the content of a file"
        if not cache.folder.is_dir():
            cache.keep(key, Reading(briefing=converted(SMALL)))
        entry = next(cache.folder.iterdir())
        entry.write_bytes(content)
        kept = cache.recalled(key)
        assert kept is None or kept.briefing == converted(SMALL)


def one_line(said: str) -> bool:
    """Whether what is said stays on its line and is read in the order in which it stands there."""
    turns = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    return not any(unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") or sign in turns for sign in said)


def date(content: bytes) -> None:
    """A date whose ends are in order, or a sentence."""
    try:
        read = Date.parse(content.decode("utf-8", "replace"))
    except InvalidDate as invalid:
        assert one_line(str(invalid))
    else:
        assert read.first is None or read.last is None or read.first <= read.last


def inputs(kind: str, dice: random.Random) -> Iterator[bytes]:
    """Inputs of one kind, without end."""
    if kind == "yaml":
        seeds = yaml_seeds()
        while True:
            yield yaml_input(dice, seeds)
    if kind in INPUTS:
        yield from INPUTS[kind](dice)
    seeds_of_kind = _SEEDS[kind]()
    while True:
        yield bytes_torn(dice, dice.choice(seeds_of_kind))


def _packs() -> list[bytes]:
    files = {"briefing/briefing.yaml": SMALL, "briefing/sources/courier.txt": COURIER}
    sums = "".join(f"{hashlib.sha256(text.encode()).hexdigest()}  {name}\n" for name, text in files.items())
    made = io.BytesIO()
    with ZipFile(made, "w") as archive:
        for name, text in {**files, "SHA256SUMS": sums}.items():
            archive.writestr(name, text)
    return [made.getvalue()]


def _signatures() -> list[bytes]:
    when = datetime(2025, 3, 17, tzinfo=UTC)
    one = Signature(
        fact="timeline.1", statement="They met.", decision=Decision.AGREE, reader="R", at=when, sha256="0" * 64
    )
    other = replace(one, fact="office", decision=Decision.DOUBT, reason="Which one?")
    sidecar = Sidecar(version=1, title={"en": "Talks", "fr": "Pourparlers"}, places=("/a",), signed=(one, other))
    return [msgspec.json.format(msgspec.json.encode(sidecar), indent=1)]


def _memories() -> list[bytes]:
    bookmark = Bookmark(filter=Filter(topics=frozenset({"ai"}), words="office"), fact="office", quote=1)
    tastes = Memory(language="fr", theme="dark", scale=1.5, geometry="01d9", recent=("/a",))
    memory = replace(tastes, bookmarks={"/a": bookmark})
    return [msgspec.json.encode(memory)]


def _entries() -> list[bytes]:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as name:
        cache = Cache(Path(name, "cache"))
        cache.keep(b"the content of a file", Reading(briefing=converted(SMALL)))
        return [next(cache.folder.iterdir()).read_bytes()]


def _dates() -> list[bytes]:
    return [b"2025-03-17", b"2025~", b"../2030", b"2024/2030", b"Y12025", b"20XX-21", b"2025-03-17T10:00:00+01:00"]


_SEEDS: dict[str, Callable[[], list[bytes]]] = {
    "pack": _packs,
    "signatures": _signatures,
    "memory": _memories,
    "cache": _entries,
    "date": _dates,
}
KINDS = ("yaml", *_SEEDS, *INPUTS)


def target(kind: str, folder: Path) -> Target:
    """What inputs of one kind are thrown at; it works in `folder`, which must be empty."""
    if kind == "date":
        return date
    thrown_at: Target = getattr((Documents if kind in INPUTS else Folder)(folder), kind)
    return thrown_at
