"""Files of a size that nobody writes: what each holds, made when it is asked for.

`python -m tests.storage.hostile_sizes NAME` opens one with at most 640 MiB of memory and prints what the program
says; without a name, all of them, each in a process of its own, with its seconds and the memory that it took.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.storage.folder import HEAD

MILLION = 1_000_000
MEMORY = 640 * 1024 * 1024


def repeated(part: str, times: int, head: str = "", encoding: str = "utf-8") -> Callable[[], bytes]:
    """The bytes of `part`, so many times, after `head`."""
    return lambda: head.encode(encoding) + part.encode(encoding) * times


def numbered(part: str, times: int, head: str = HEAD, tail: str = "") -> Callable[[], bytes]:
    """The bytes of `part` with the numbers up to `times` in it."""
    return lambda: (head + "".join(part.format(n=n, next=n + 1) for n in range(times)) + tail).encode()


TOO_MANY = "this is one too many: a map or a list has at most 250,000 entries"
TOO_LONG = "this text has more than 1,000,000 characters; keep what is so long in a file beside this one"
TOO_DEEP = "this is nested more than 64 levels deep"
EMPTY = "1:1: the file is empty; a briefing begins with `briefing: 1`"
FACTS = HEAD + "topics: {ai: AI}\ntimeline:\n"

SIZES: dict[str, tuple[Callable[[], bytes], str]] = {
    "brackets": (repeated("[", 10 * MILLION), f"1:65: {TOO_DEEP}"),
    "braces": (repeated("{a: ", 2 * MILLION), f"1:257: {TOO_DEEP}"),
    "dashes": (repeated("- ", 5 * MILLION), f"1:129: {TOO_DEEP}"),
    "question marks": (repeated("? ", 5 * MILLION), "1:3: a key is a word"),
    "colons": (repeated("a: ", 3 * MILLION), "1:5: a second `: ` in one line"),
    "spaces": (repeated(" ", 60 * MILLION), EMPTY),
    "line feeds": (repeated("\n", 60 * MILLION), EMPTY),
    "carriage returns": (repeated("\r", 60 * MILLION), EMPTY),
    "next lines": (repeated("\x85", 20 * MILLION), EMPTY),
    "a comment": (repeated("#", 60 * MILLION), EMPTY),
    "comments": (repeated("# x\n", 10 * MILLION), EMPTY),
    "tabs": (repeated("\t", 60 * MILLION), "1:1: a tab cannot indent"),
    "null characters": (repeated("\0", 60 * MILLION), "1:1: the character U+0000 cannot stand in YAML"),
    "no UTF-8": (lambda: b"\xff" * 60 * MILLION, "1:1: this is not UTF-8 text (byte 0xff at offset 0)"),
    "UTF-16": (repeated(HEAD, 100_000, encoding="utf-16"), "1:1: this is UTF-16 text"),
    "byte order marks": (repeated("\ufeff", 5 * MILLION), "1:2: a briefing is a map of keys"),
    "ten million letters": (repeated("words ", 1_700_000, HEAD + "summary: "), f"4:10: {TOO_LONG}"),
    "a tower": (repeated("\u0301", 5 * MILLION, HEAD + "summary: a"), f"4:10: {TOO_LONG}"),
    "an open quotation mark": (
        repeated("words ", 1_700_000, HEAD + 'summary: "'),
        "4:10: the quotation mark that",
    ),
    "escapes": (numbered("\\u0041", 1_500_000, HEAD + 'summary: "', '"\n'), f"4:10: {TOO_LONG}"),
    "a block": (repeated("  words words\n", 2 * MILLION, HEAD + "summary: |\n"), f"4:10: {TOO_LONG}"),
    "a long key": (repeated("x", 10 * MILLION, HEAD), "is neither `key: value` nor a list item"),
    "a long id": (
        numbered("x", MILLION, HEAD + "topics:\n  ? ", "\n  : x\n"),
        "it has more than 1,000 characters",
    ),
    "topics": (numbered("  t{n}: x\n", MILLION, HEAD + "topics:\n"), f"250005:3: {TOO_MANY}"),
    "keys": (numbered("t{n}: x\n", MILLION), f"250001:1: {TOO_MANY}"),
    "equal keys": (repeated("a: x\n", MILLION, HEAD), "5:1: `a` is a second key of the same name"),
    "items": (repeated("a,", 5 * MILLION, HEAD + "authors: ["), f"4:500011: {TOO_MANY}"),
    "empty events": (repeated("-\n", 5 * MILLION, HEAD + "timeline:\n"), f"250005:2: {TOO_MANY}"),
    "anchors": (repeated("- &a x\n", MILLION, HEAD + "authors:\n"), "5:3: `&a` is an anchor"),
    "aliases": (repeated("- *a\n", MILLION, HEAD + "authors:\n"), "5:3: `*a` is an alias"),
    "tags": (repeated("- !t x\n", MILLION, HEAD + "authors:\n"), "5:3: `!t` is a tag"),
    "documents": (repeated("---\n", 5 * MILLION, HEAD), "4:1: a second document begins here"),
    "directives": (repeated("%FOO x\n", MILLION), "1:5: a line cannot begin with `%`"),
    "merges": (
        numbered(
            "a{next}: &a{next} {{<<: [*a{n}, *a{n}, *a{n}, *a{n}, *a{n}, *a{n}, *a{n}]}}\n", 30, "a0: &a0 {k: v}\n"
        ),
        "1:5: `&a0` is an anchor",
    ),
    "laughs": (
        numbered("a{next}: &a{next} [*a{n}, *a{n}, *a{n}, *a{n}, *a{n}, *a{n}, *a{n}]\n", 30, "a0: &a0 [x]\n"),
        "1:5: `&a0` is an anchor",
    ),
    "a chain of owners": (
        numbered("  p{n}: {{name: x, kind: person, of: p{next}}}\n", 50_000, HEAD + "participants:\n"),
        "`of: p50000`: there is no such participant",
    ),
    "wrong names": (
        numbered("- {{date: 2025, text: x, topics: [topik{n}]}}\n", 20_000, FACTS.replace("ai", "topic1")),
        "6:34: `topics: topik0`: there is no such topic; did you mean `topic1`?",
    ),
    "wrong dates": (
        numbered("- {{date: {n:04d}-13, text: x, topics: [ai]}}\n", 20_000, FACTS),
        "6:10: `date`: `0000-13` names month 13",
    ),
    "missing texts": (
        numbered("  s{n}: {{title: x, text: nowhere/{n}.txt}}\n", 20_000, HEAD + "sources:\n"),
        "`nowhere/0.txt` is not in the folder",
    ),
}
"""Each with the beginning or a part of what is to be said of it, and where."""


def said(content: bytes, folder: Path) -> list[str]:
    """What the program says of these bytes as a briefing's file: a line for each problem."""
    from briefing.storage import BrokenBriefing, open_briefing

    file = folder / "briefing.yaml"
    file.write_bytes(content)
    del content
    try:
        open_briefing(file)
    except BrokenBriefing as broken:
        return [f"{problem.line}:{problem.column}: {problem.message}" for problem in broken.problems]
    return ["no problem"]


def opened_apart(name: str) -> list[str]:
    """Open one of the files in a process with little memory: first what it took, then what the program says."""
    child = [sys.executable, "-m", "tests.storage.hostile_sizes", name]
    done = subprocess.run(child, capture_output=True, text=True, timeout=120, cwd=Path(__file__).parents[2])
    assert done.returncode == 0, done.stderr[-2_000:]
    return done.stdout.splitlines()


def _open_one(name: str) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    with tempfile.TemporaryDirectory() as folder:
        os.environ["BRIEFING_CACHE"] = str(Path(folder, "cache"))
        content = SIZES[name][0]()
        started = time.perf_counter()
        lines = said(content, Path(folder))
        seconds = time.perf_counter() - started
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:24}{len(content) / 1e6:6.1f} MB {seconds:6.2f} s {memory:6.0f} MiB")
    print(*lines, sep="\n")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _open_one(sys.argv[1])
    else:
        for each in SIZES:
            took, first, *_ = opened_apart(each)
            print(f"{took}   {first[:80]}", flush=True)
