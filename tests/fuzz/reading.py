"""Throws inputs at everything that reads files; whatever is raised that is not ours, or hangs, is a defect.

`python -m tests.fuzz.reading [--inputs N] [--minutes M] [--seed S] [--of KIND] [--atheris]` runs through all kinds
of files (or one), by mutation or with atheris, which follows what the code has not done yet. A defect is printed
with its input and ends the run with 1.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

SLOWEST = 5
"""How many seconds one input may take: far more than any does, and less than for ever."""

SHARES = {
    **{"yaml": 60, "pack": 4, "signatures": 4, "memory": 4, "cache": 4, "date": 4},
    **{"article": 3, "proposals": 5, "exported": 4, "paper": 4, "archive": 4, "command": 1},
}
"""How many of a hundred inputs are of each kind."""


class Hang(BaseException):
    """An input took longer than any may."""


def main() -> int:
    """Run as the command line says; returns the exit code."""
    wanted = _wanted()
    with tempfile.TemporaryDirectory(prefix="briefing-fuzz-") as name:
        os.environ["BRIEFING_CACHE"] = str(Path(name, "cache"))
        os.environ |= {f"XDG_{kind}_HOME": str(Path(name, kind)) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        if wanted.atheris:
            return _with_atheris(Path(name), wanted)
        return _by_mutation(Path(name), wanted)


def _by_mutation(folder: Path, wanted: argparse.Namespace) -> int:
    from tests.fuzz.targets import inputs, target

    dice = random.Random(wanted.seed)
    kinds = [wanted.of] if wanted.of else list(SHARES)
    weights = [SHARES[kind] for kind in kinds]
    for kind in kinds:
        (folder / kind).mkdir()
    targets = {kind: target(kind, folder / kind) for kind in kinds}
    streams = {kind: inputs(kind, dice) for kind in kinds}
    told: Counter[str] = Counter()
    began, slowest = time.monotonic(), 0.0
    signal.signal(signal.SIGPROF, _say_hang)
    signal.signal(signal.SIGALRM, _say_hang)
    while told.total() < wanted.inputs and time.monotonic() - began < wanted.minutes * 60:
        (kind,) = dice.choices(kinds, weights)
        content = next(streams[kind])
        started = time.perf_counter()
        signal.setitimer(signal.ITIMER_PROF, SLOWEST)  # of work, since other things may keep the machine busy
        signal.alarm(SLOWEST * 20)
        try:
            targets[kind](content)
        except BaseException as defect:
            return _report(kind, content, defect, told.total())
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.alarm(0)
        slowest = max(slowest, time.perf_counter() - started)
        told[kind] += 1
    counts = ", ".join(f"{count:,} {kind}" for kind, count in told.most_common())
    print(f"{told.total():,} inputs ({counts}), seed {wanted.seed}, {time.monotonic() - began:.0f} s,")
    print(f"slowest {slowest * 1000:.0f} ms: no crash, no hang, no exception that is not ours")
    return 0


def _with_atheris(folder: Path, wanted: argparse.Namespace) -> int:
    try:
        import atheris  # type: ignore[import-not-found, import-untyped, unused-ignore]
    except ImportError:
        print("atheris is not installed: pip install atheris (Linux, where it comes ready made)")
        return 0
    with atheris.instrument_imports(include=["briefing"]):
        from tests.fuzz.inputs import yaml_seeds
        from tests.fuzz.targets import target
    kind = wanted.of or "yaml"
    (folder / kind).mkdir()
    (folder / "corpus").mkdir()
    for number, seed in enumerate(yaml_seeds() if kind == "yaml" else ()):
        (folder / "corpus" / str(number)).write_bytes(seed.encode())
    thrown_at = target(kind, folder / kind)

    def test_one_input(content: bytes) -> None:
        thrown_at(content)

    limits = [f"-max_total_time={int(wanted.minutes * 60)}", f"-timeout={SLOWEST}", "-max_len=4000"]
    if wanted.inputs < sys.maxsize:
        limits.append(f"-runs={wanted.inputs}")
    atheris.Setup([sys.argv[0], *limits, str(folder / "corpus")], test_one_input)
    atheris.Fuzz()  # ends the process by itself
    return 0


def _report(kind: str, content: bytes, defect: BaseException, before: int) -> int:
    traceback.print_exception(defect)
    print(f"after {before:,} inputs, this one of the kind {kind} is a defect:\n{content!r}")
    return 1


def _say_hang(*_: Any) -> None:
    raise Hang(f"more than {SLOWEST} seconds")


def _wanted() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.reading", description=__doc__)
    parser.add_argument("--inputs", type=int, default=sys.maxsize, help="how many at most")
    parser.add_argument("--minutes", type=float, default=10, help="how long at most (10)")
    parser.add_argument("--seed", type=int, default=random.randrange(2**32), help="the same again")
    parser.add_argument("--of", choices=SHARES, help="one kind of files alone")
    parser.add_argument("--atheris", action="store_true", help="led by what the code has not done yet")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
