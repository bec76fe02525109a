"""Kills the program in the middle of writing, and looks whether everything that was there is still whole.

`python -m tests.fuzz.kills [--times N] [--seed S]` starts a process that writes, kills it (SIGKILL) at a random
moment, and compares: an export is the old one or a whole new one, a briefing opens and holds what it held, a file
of signatures and a memory read back, a cache answers rightly, a briefing that is drafted is there whole or not at
all. At the end each command is run once more among all that the killed ones have left, and must succeed. With
`--disk FOLDER`, an empty folder on a small file system, it is filled up and then written to.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from zipfile import ZipFile

from briefing.shipped import DATA
from briefing.storage import open_briefing
from briefing.storage.cache import Cache
from briefing.storage.memory import Memory, recall
from briefing.storage.sidecar import read_sidecar
from tests.benchmarks.reading import written
from tests.intake.documents import page

HOUSE = Path(__file__).parents[2]
PROGRAM = [sys.executable, "-m", "briefing"]
OLD = b"an export of yesterday\n"

_SIGNING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from briefing.core.signature import Decision, Signature
from briefing.storage.sidecar import Sidecar, write_sidecar
one = dict(statement="0" * 64, decision=Decision.AGREE, reader="R", at=datetime(2025, 3, 17, tzinfo=UTC))
for number in range(100_000):
    signed = tuple(Signature(fact=f"f{number}.{n}", **one) for n in range(200))
    write_sidecar(Path(sys.argv[1]), Sidecar(version=1, title="Talks", signed=signed))
"""
_REMEMBERING = """
import sys
from pathlib import Path
from briefing.storage.memory import Memory, keep
for number in range(100_000):
    keep(Memory(language="fr", recent=tuple(f"/{number}/{n}" for n in range(12))), Path(sys.argv[1]))
"""
_KEEPING = """
import sys
from pathlib import Path
from briefing.storage.cache import Cache
from briefing.storage.reading import read_anew
file, cache = Path(sys.argv[1]), Cache(Path(sys.argv[2]))
content = file.read_bytes()
reading = read_anew(file, content, None)
while True:
    cache.keep(content, reading)
"""


class Scene:
    """A folder with a briefing and what a reader has made of it, and the ways of writing to it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.briefing = Path(shutil.copytree(DATA / "tour", folder / "tour"))
        self.file = self.briefing / "briefing.yaml"
        self.without_hashes = "".join(
            line for line in self.file.read_text("utf-8").splitlines(keepends=True) if "sha256:" not in line
        )
        self.file.write_text(self.without_hashes, "utf-8")
        opened = open_briefing(self.briefing)
        self.before, self.hashes = opened.briefing, len(opened.texts)
        self.large = folder / "large.yaml"
        self.large.write_text(written(4_000), "utf-8")
        self.whole = open_briefing(self.large).briefing
        self.ways: dict[str, tuple[Callable[[], list[str]], Callable[[], None]]] = {
            **{
                f"export {suffix}": self.export(suffix)
                for suffix in ("pdf", "html", "docx", "xlsx", "zip", "md")
            },
            "accept": (self.accepting, self.is_accepted),
            "signatures": (self.signing, self.are_signed),
            "memory": (self.remembering, self.is_remembered),
            "cache": (self.keeping, self.is_kept),
            "check": (self.checking, self.is_checked),
            "new": (self.drafting, self.is_drafted),
            "add": (self.adding, self.is_added),
        }
        self.article = folder / "article.html"
        self.article.write_text(page("utf-8"), "utf-8")

    def export(self, suffix: str) -> tuple[Callable[[], list[str]], Callable[[], None]]:
        """The command that exports over an older file, and what must be true after."""
        file = self.folder / f"paper.{suffix}"

        def command() -> list[str]:
            file.write_bytes(OLD)
            return [*PROGRAM, "export", str(self.briefing), "--output", str(file)]

        def look() -> None:
            content = file.read_bytes()
            assert content == OLD or is_whole(suffix, content), (file, content[:20], content[-20:])
            assert open_briefing(self.briefing).briefing == self.before

        return command, look

    def accepting(self) -> list[str]:
        self.file.write_text(self.without_hashes, "utf-8")
        return [*PROGRAM, "check", str(self.briefing), "--accept-sources"]

    def is_accepted(self) -> None:
        text = self.file.read_text("utf-8")
        kept = "".join(line for line in text.splitlines(keepends=True) if "sha256:" not in line)
        assert kept == self.without_hashes
        assert text.count("sha256:") in (0, self.hashes)
        self.file.write_text(self.without_hashes, "utf-8")

    def signing(self) -> list[str]:
        return [sys.executable, "-c", _SIGNING, str(self.folder / "signatures.json")]

    def are_signed(self) -> None:
        if (self.folder / "signatures.json").exists():
            assert read_sidecar(self.folder / "signatures.json").signed

    def remembering(self) -> list[str]:
        return [sys.executable, "-c", _REMEMBERING, str(self.folder / "memory.json")]

    def is_remembered(self) -> None:
        if (self.folder / "memory.json").exists():
            assert recall(self.folder / "memory.json") != Memory()

    def keeping(self) -> list[str]:
        return [sys.executable, "-c", _KEEPING, str(self.large), str(self.folder / "cache")]

    def is_kept(self) -> None:
        content = self.large.read_bytes()
        kept = Cache(self.folder / "cache").recalled(content)
        assert kept is None or kept.briefing == self.whole

    def checking(self) -> list[str]:
        for kept in Path(os.environ["BRIEFING_CACHE"]).glob("*.briefing"):
            kept.unlink()
        return [*PROGRAM, "check", str(self.large)]

    def is_checked(self) -> None:
        assert open_briefing(self.large).briefing == self.whole

    def drafting(self) -> list[str]:
        shutil.rmtree(self.folder / "drafted", ignore_errors=True)
        return [*PROGRAM, "new", str(self.folder / "drafted"), str(self.article), "--keep-original"]

    def is_drafted(self) -> None:
        if (self.folder / "drafted").exists():
            drafted = open_briefing(self.folder / "drafted")
            assert drafted.briefing.facts and not drafted.absent

    def adding(self) -> list[str]:
        self.file.write_text(self.without_hashes, "utf-8")
        return [*PROGRAM, "add", str(self.briefing), str(self.article)]

    def is_added(self) -> None:
        now = open_briefing(self.briefing)
        new = now.briefing.sources.keys() - self.before.sources.keys()
        assert len(new) <= 1 and new <= now.texts.keys()
        assert now.briefing.facts == self.before.facts
        self.file.write_text(self.without_hashes, "utf-8")


def is_whole(suffix: str, content: bytes) -> bool:
    """Whether an export goes from its beginning to its end."""
    match suffix:
        case "pdf":
            return content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")
        case "html":
            return content.rstrip().endswith(b"</html>")
        case "md":
            return content.endswith(b"\n") and len(content) > 1_000
    return ZipFile(io.BytesIO(content)).testzip() is None


def killed(command: list[str], after: float) -> bool:
    """Start a process and kill it after so many seconds; returns whether it was still at work."""
    around = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, cwd=HOUSE, env=around, stdout=quiet, stderr=quiet, start_new_session=True)
    try:
        process.wait(after)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        process.wait()
        return True
    return False


def works(command: list[str], look: Callable[[], None]) -> bool:
    """Whether a command comes to its end, and everything is whole after it; a quote may be missing."""
    done = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1) and "Traceback" not in done.stderr, done
    look()
    return True


def lasts(command: list[str]) -> float:
    """How many seconds a command takes, at most 4: the moments to kill it at lie among them."""
    started = time.monotonic()
    killed(command, 4)
    return time.monotonic() - started


def fill(folder: Path, scene: Scene) -> None:
    """Write everything to a file system that has no room left, and look whether what was there is whole."""
    shutil.copytree(scene.briefing, folder / "tour")
    outputs = [folder / f"paper.{suffix}" for suffix in ("pdf", "html", "docx", "zip")]
    for output in outputs:
        output.write_bytes(OLD)
    with (folder / "filling").open("wb", buffering=0) as filling, suppress(OSError):
        while filling.write(b"\0" * 4096):
            pass
    for output in outputs:
        refused([*PROGRAM, "export", str(folder / "tour"), "--output", str(output)])
        assert output.read_bytes() == OLD
    refused([*PROGRAM, "check", str(folder / "tour"), "--accept-sources"])
    assert (folder / "tour" / "briefing.yaml").read_text("utf-8") == scene.without_hashes
    assert not list(folder.rglob("*.part"))
    print(f"a full disk: {len(outputs)} exports and the acceptance refused in a sentence, all files as they were")


def refused(command: list[str]) -> None:
    """Run a command that cannot do what it is asked for: it says so and leaves no traceback."""
    done = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, check=False)
    assert done.returncode and done.stderr and "Traceback" not in done.stderr, done


def main() -> int:
    """Kill, look, and count; returns 0, or raises what is not whole."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.kills", description=__doc__)
    parser.add_argument("--times", type=int, default=100, help="how many processes are killed (100)")
    parser.add_argument("--seed", type=int, default=random.randrange(2**32), help="the same moments again")
    parser.add_argument("--disk", type=Path, help="an empty folder on a file system of a few megabytes")
    wanted = parser.parse_args()
    dice, counts = random.Random(wanted.seed), Counter[str]()
    with tempfile.TemporaryDirectory(prefix="briefing-kills-") as name:
        os.environ["BRIEFING_CACHE"] = str(Path(name, "opened"))
        scene = Scene(Path(name))
        if wanted.disk:
            fill(wanted.disk, scene)
        durations = {}
        for way, (command, look) in scene.ways.items():
            durations[way] = lasts(command())
            look()
        while counts.total() < wanted.times:
            way = dice.choice(list(scene.ways))
            command, look = scene.ways[way]
            if killed(command(), dice.uniform(0.1, durations[way])):
                counts[way] += 1
            look()
        left = [file.name for file in Path(name).rglob("*") if file.name.startswith(".")]
        commands = [(command, look) for command, look in scene.ways.values() if command()[:3] == PROGRAM]
        again = [works(command(), look) for command, look in commands]
    print(f"left by the killed: {len(left)} files and folders; among them {len(again)} commands worked as ever")
    print(
        f"{counts.total()} kills, seed {wanted.seed}:", ", ".join(f"{n} {way}" for way, n in counts.most_common())
    )
    print("the briefing, every earlier export, the signatures, the memory and the cache were whole each time")
    return 0


if __name__ == "__main__":
    sys.exit(main())
