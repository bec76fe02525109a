"""Watches every call to the network while the program works, and fails where one leaves the machine.

`python -m tests.fuzz.network [--tests PATH...]` runs a guided session under `strace`: checks, every export,
articles taken in, a library, windows drawn and used by random hands, a broken briefing, and the tests named.
Local sockets, as of a display or a bus, are allowed, and to ask whether this machine has an address of its own (a
library below ours does when it is imported); any other family is not. Tests may speak to a server of their own on
this machine, too. Where there is no strace it says so.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from pathlib import Path

from briefing.export.formats import FORMATS
from briefing.shipped import DATA
from tests.intake.documents import page

HOUSE = Path(__file__).parents[2]
_CALL = re.compile(r"^(?:\d+ +)?(\w+)\((.*)")
_FAMILY = re.compile(r"\b(?:AF|PF)_(\w+)")
_LOCAL = {"UNIX", "LOCAL", "UNSPEC", "OWN"}
_LOOPBACK = re.compile(r'inet_addr\("127\.|inet_pton\(AF_INET6, "::1"')
_OWN = re.compile(r'\b(?:inet_pton\(AF_INET6, "::1"|inet_addr\("127\.)')
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


def traced(command: list[str], log: Path) -> int:
    """Run one command under strace; returns its exit code."""
    around = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CACHE_HOME": str(log.parent / "cache")}
    strace = ["strace", "--seccomp-bpf", "-f", "-q", "-e", "trace=network", "-o", str(log)]
    return subprocess.run([*strace, *command], env=around, cwd=HOUSE, capture_output=True, check=False).returncode


def calls(log: Path) -> Iterator[tuple[str, str]]:
    """Every network call in a trace: its name, and the family of its address (empty: it has none)."""
    for line in log.read_text("utf-8", "replace").splitlines():
        if found := _CALL.match(line):
            family = _FAMILY.search(found[2])
            if found[1] == "bind" and _OWN.search(found[2]):
                yield found[1], "OWN"
            elif _LOOPBACK.search(found[2]):
                yield found[1], "LOOPBACK"
            else:
                yield found[1], family[1] if family else ""


def abroad(seen: Mapping[tuple[str, str], int], allowed: Set[str] = frozenset()) -> dict[tuple[str, str], int]:
    """Of calls, those that lead beyond this program, its display and bus, and the families `allowed` besides.

    A socket that nothing is done with leads nowhere.
    """
    leading = {call: count for call, count in seen.items() if call[1] and call[1] not in _LOCAL | allowed}
    return {call: count for call, count in leading.items() if call[0] != "socket"}


def sees(folder: Path) -> bool:
    """Whether the watch would see a connection: one is tried, to a port of this machine where nobody listens."""
    log = folder / "canary.trace"
    traced([sys.executable, "-c", "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"], log)
    return ("connect", "LOOPBACK") in abroad(Counter(calls(log)))


def main() -> int:
    """Run the session; returns 1 where something left the machine."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.network", description=__doc__)
    parser.add_argument("--tests", nargs="*", default=list(_TESTS), help="tests to run as well")
    wanted = parser.parse_args()
    if not shutil.which("strace"):
        print("there is no strace here, so nothing was watched (on Debian: apt install strace)")
        return 0
    seen: Counter[tuple[str, str]] = Counter()
    beyond: dict[tuple[str, str], int] = {}
    with tempfile.TemporaryDirectory(prefix="briefing-network-") as name:
        folder = Path(name)
        if not sees(folder):
            print("strace may not watch here, so nothing was watched")
            return 0
        for number, command in enumerate(session(folder, wanted.tests)):
            words = [str(next(folder.glob(word[1:]), word)) if word.startswith("@") else word for word in command]
            log = folder / f"{number}.trace"
            code = traced(words, log)
            here = Counter(calls(log))
            seen += here
            out = abroad(here, frozenset({"LOOPBACK"} if "pytest" in words else ()))
            beyond |= out
            told = f"{here.total():4} network calls, {len(out)} abroad"
            print(f"exit {code}, {told}: {' '.join(words[1:])[:90]}", flush=True)
    print(f"{seen.total()} network calls in all:", *(f"{count} {' '.join(call)};" for call, count in seen.items()))
    print(f"beyond this machine: {beyond or 'none'}")
    return 1 if beyond else 0


if __name__ == "__main__":
    sys.exit(main())
