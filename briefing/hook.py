"""What pre-commit calls: the briefings that the changed files belong to are checked, each once.

A file belongs to the nearest folder above it that holds a `briefing.yaml`; so a changed text of a source has the
quotes taken from it checked as well. Files that a commit takes away are not named by pre-commit: git is asked.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from briefing.cli import main

NAMES = ("briefing.yaml", "briefing.yml")
FILES = r"(^|/)(briefing\.ya?ml|sources/.+)$"
"""The files that a briefing is made of, as pre-commit is told them."""


def check_changed(words: Sequence[str]) -> int:
    """Check the briefings of the files named in `words`, options aside; returns the highest exit code."""
    options = [word for word in words if word.startswith("-")]
    found = dict.fromkeys(briefing_of(Path(word)) for word in words if not word.startswith("-"))
    return max((main(["check", *options, str(file)]) for file in found if file), default=0)


def briefing_of(file: Path) -> Path | None:
    """The YAML file of the briefing that `file` belongs to; None where it belongs to none."""
    candidates = (folder / name for folder in file.parents for name in NAMES)
    return next((candidate for candidate in candidates if candidate.is_file()), None)


def taken_away() -> list[str]:
    """The files of briefings that the commit takes away, or all the commits that pre-commit is asked about."""
    since, until = os.environ.get("PRE_COMMIT_FROM_REF"), os.environ.get("PRE_COMMIT_TO_REF")
    commits = [since, until] if since and until else ["--cached"]
    diff = ["git", "diff", "-z", "--name-only", "--no-renames", "--diff-filter=D", "--relative"]
    try:
        told = subprocess.run([*diff, *commits, "--"], capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):  # no git here, or no commit yet
        return []
    return [name for name in os.fsdecode(told).split("\0") if re.search(FILES, name)]


if __name__ == "__main__":
    sys.exit(check_changed([*sys.argv[1:], *taken_away()]))
