"""Watches every call to the network while the program works, and fails where one leaves the machine.

`python -m tests.fuzz.network [--tests PATH...]` runs a guided session under `strace`: checks, every export,
articles taken in, a library, windows drawn and used by random hands, a broken briefing, and the tests named.
Local sockets, as of a display or a bus, are allowed, and to ask whether this machine has an address of its own (a
library below ours does when it is imported); any other family is not. Tests may speak to a server of their own on
this machine, too. The browser that reads our pages in tests may ask the kernel, and try what it likes as long as
it is refused: it is told from us by the name of its program. Where there is no strace it says so.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Set
from pathlib import Path

from briefing.export.formats import FORMATS
from briefing.shipped import DATA
from tests.fuzz.system_calls import TRACED, Call, calls
from tests.intake.documents import page

HOUSE = Path(__file__).parents[2]
_LOCAL = {"", "UNIX", "LOCAL", "UNSPEC", "OWN"}
_BROWSER = "chrom"
_LURES = (
    '<base href="http://192.0.2.1/"><link rel="stylesheet" href="http://192.0.2.1/a.css">'
    '<script src="http://192.0.2.1/a.js"></script><img src="http://192.0.2.1/a.png"><nav>'
)
"""What a page asks of whoever shows it, at an address that nobody has."""
_TESTS = ("tests/storage/test_opening.py", "tests/storage/test_hostile_folder.py", "tests/window/test_reading.py")


def session(folder: Path, tests: list[str]) -> Iterator[list[str]]:
    """What a reader does in a day, as command lines; `folder` is free to write in."""
    briefing = str(shutil.copytree(DATA / "tour", folder / "tour"))
    broken = folder / "broken.yaml"
    broken.write_text("briefing: 1\ntitle: https://example.org/\n", "utf-8")
    article = folder / "article.html"
    article.write_text(page("utf-8").replace("<nav>", _LURES), "utf-8")
    program = [sys.executable, "-m", "briefing"]
    yield [*program, "check", briefing]
    yield [*program, "check", briefing, "--accept-sources", "--format", "json"]
    yield [*program, "check", str(broken)]
    yield [*program, "new", str(folder / "drafted"), str(article), "--keep-original"]
    yield [*program, "add", briefing, str(article)]
    yield [*program, "compare", briefing, str(DATA / "tour")]
    yield [*program, "library", str(folder), "--search", "harbour", "--format", "json"]
    for number, (name, form) in enumerate(FORMATS.items()):
        output = str(folder / f"{number}{form.suffixes[0]}")
        yield [*program, "export", briefing, "--output", output, "--to", name]
    for carrier in ("*.pdf", "*.zip"):
        yield [*program, "check", f"@{carrier}"]
    for theme in ("light", "dark"):
        yield [*program, "open", briefing, "--theme", theme, "--screenshot", str(folder / f"{theme}.png")]
    yield [*program, "library", str(folder), "--screenshot", str(folder / "library.png")]
    yield [sys.executable, "-m", "tests.fuzz.user", "--actions", "150", "--seed", "2"]
    if tests:
        yield [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]


def traced(command: list[str], log: Path) -> subprocess.CompletedProcess[str]:
    """Run one command under strace."""
    around = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CACHE_HOME": str(log.parent / "cache")}
    strace = ["strace", "--seccomp-bpf", "-f", "-q", "-e", TRACED, "-o", str(log)]
    return subprocess.run([*strace, *command], env=around, cwd=HOUSE, capture_output=True, text=True, check=False)


def abroad(seen: Iterable[Call], allowed: Set[str] = frozenset()) -> list[Call]:
    """Of calls, those that lead beyond this program, its display and bus, and the families `allowed` besides.

    A socket that nothing is done with leads nowhere.
    """
    return [call for call in seen if call.name != "socket" and call.family not in _LOCAL | allowed | _apart(call)]


def _apart(call: Call) -> Set[str]:
    """The families that are allowed to a browser: the kernel's own, and where it was refused any."""
    if _BROWSER not in call.program:
        return frozenset()
    return {"NETLINK", call.family} if call.refused else {"NETLINK"}


def sees(folder: Path) -> bool:
    """Whether the watch would see a connection: one is tried, to a port of this machine where nobody listens."""
    log = folder / "canary.trace"
    traced([sys.executable, "-c", "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"], log)
    tried = Call(Path(sys.executable).name, "connect", "LOOPBACK", refused=True)
    return tried in abroad(calls(log))


def watched(folder: Path, tests: list[str]) -> tuple[Counter[Call], list[Call], bool]:
    """Run the session: the calls seen, those that left this machine, and whether the tests passed."""
    seen: Counter[Call] = Counter()
    beyond: list[Call] = []
    for number, command in enumerate(session(folder, tests)):
        words = [str(next(folder.glob(word[1:]), word)) if word.startswith("@") else word for word in command]
        log, testing = folder / f"{number}.trace", "pytest" in words
        done = traced(words, log)
        here = Counter(calls(log))
        seen += here
        out = abroad(here, frozenset({"LOOPBACK"} if testing else ()))
        beyond += out
        told = f"{here.total():4} network calls, {len(out)} abroad"
        print(f"exit {done.returncode}, {told}: {' '.join(words[1:])[:90]}", flush=True)
        if testing and done.returncode:
            print(done.stdout[-5000:])
            return seen, beyond, False
    return seen, beyond, True


def told(seen: Counter[Call]) -> Iterator[str]:
    """A line for each program: its calls, the most frequent first."""
    for program in sorted({call.program for call in seen}):
        own = Counter({call: count for call, count in seen.items() if call.program == program})
        kinds = (f"{count} {name} {family}{' refused' * no}" for (_, name, family, no), count in own.most_common())
        yield f"{program}: {'; '.join(kinds)}"


def main() -> int:
    """Run the session; returns 1 where something left the machine, or a test failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.network", description=__doc__)
    parser.add_argument("--tests", nargs="*", default=list(_TESTS), help="tests to run as well")
    wanted = parser.parse_args()
    if not shutil.which("strace"):
        print("there is no strace here, so nothing was watched (on Debian: apt install strace)")
        return 0
    with tempfile.TemporaryDirectory(prefix="briefing-network-") as name:
        if not sees(Path(name)):
            print("strace may not watch here, so nothing was watched")
            return 0
        seen, beyond, passed = watched(Path(name), wanted.tests)
    print(f"{seen.total()} network calls in all", *told(seen), sep="\n")
    print("beyond this machine:", *(map(str, beyond) if beyond else ["none"]))
    return 1 if beyond or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
