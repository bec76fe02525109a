"""Edits briefings at random, and kills the editing at random: whatever is corrupted or lost is a defect.

`python -m tests.fuzz.splicing [--files N] [--kills N] [--seed S]` writes random briefings in random styles, makes
random changes, and holds against each: the file reads as the briefing in memory, every character outside the
splices stays, every comment stays that does not belong to what is taken out, every scalar that is not changed is
written as it was, and undoing gives back the same bytes. Then it kills writers and counts what they had made.
"""

from __future__ import annotations

import argparse
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from briefing.editing import Change, DeleteFact, DeleteQuote, EditRefused, Manuscript, applied, page_of, spliced
from briefing.editing.changes import ReplaceQuote, SetInFact, SetInQuote
from briefing.editing.page import Page
from briefing.editing.step import step_of
from briefing.storage import open_briefing
from briefing.storage.conversion import converted
from tests.editing.edits import change as some_change
from tests.editing.styles import written_at_random
from tests.editing.test_splicing import TALKS

HOUSE = Path(__file__).parents[2]
CHANGES = 5
"""How many changes are tried on each file."""

_COMMENT = re.compile(r"# (?:a remark:|aside) \d+")
_TAKING_OUT = (DeleteFact, DeleteQuote, ReplaceQuote, SetInFact, SetInQuote)


def look(page: Page, change: Change, counts: Counter[str]) -> Page:
    """Make a change and hold everything against it; returns the page after it."""
    try:
        new = spliced(page, change)
    except EditRefused as refused:
        counts["refused: by hand" if "by hand" in str(refused) else "refused: impossible"] += 1
        return page
    text = new.page.text
    assert converted(text) == applied(page.briefing, change)
    step = step_of(change, page.text, new.splices)
    assert step.forth(page.text) == text
    assert step.back(text) == page.text
    lost = Counter(_COMMENT.findall(page.text)) - Counter(_COMMENT.findall(text))
    assert not lost or isinstance(change, _TAKING_OUT), lost
    assert not Counter(_COMMENT.findall(text)) - Counter(_COMMENT.findall(page.text))
    assert page.text.count("\r\n") == page.text.count("\n") or "\r\n" not in page.text
    assert text.count("\r\n") == (text.count("\n") if "\r\n" in page.text else 0)
    assert text.endswith("\n") == page.text.endswith("\n") or isinstance(change, _TAKING_OUT)
    same_elsewhere(page, new.page, change)
    counts[type(change).__name__] += 1
    return new.page


def same_elsewhere(old: Page, new: Page, change: Change) -> None:
    """Whether every fact that the change leaves alone is written with the same characters, its comments too."""
    kept = Counter(_facts(old)) - Counter(_facts(new))
    touched = getattr(change, "fact", None)
    limit = 1 if isinstance(touched, str) else 0
    assert kept.total() <= limit, kept


def _facts(page: Page) -> list[str]:
    from briefing.editing.layout import extent
    from briefing.storage.positions import fact_paths

    marks = (page.marks.at(path) for path, _ in fact_paths(page.briefing))
    return [re.sub(r"\s+", " ", page.text[it.start : extent(page.text, it)]) for it in marks]


def edited(wanted: argparse.Namespace, dice: random.Random) -> None:
    """Edit so many files."""
    counts, began = Counter[str](), time.monotonic()
    for number in range(wanted.files):
        seed = dice.randrange(2**32)
        own = random.Random(seed)
        mark = own.choice((b"", b"", b"\xef\xbb\xbf"))
        page = page_of(mark + written_at_random(own).encode())
        for _ in range(CHANGES):
            change = some_change(own, page.briefing)
            try:
                page = look(page, change, counts)
            except Exception:
                print(f"corrupted: file {number} of seed {seed}, {change}")
                raise
    made = sum(count for name, count in counts.items() if not name.startswith("refused"))
    print(f"{wanted.files:,} files, {made:,} changes, 0 corrupted, {time.monotonic() - began:.0f} s")
    print(", ".join(f"{count:,} {name}" for name, count in counts.most_common()))


def killed(wanted: argparse.Namespace, dice: random.Random) -> None:
    """Kill so many writers, and look whether what each said it had made is there at the next start."""
    changes = 0
    for _ in range(wanted.kills):
        with tempfile.TemporaryDirectory(prefix="briefing-splicing-") as name:
            file, state, told = Path(name, "talks", "briefing.yaml"), Path(name, "state"), Path(name, "told")
            file.parent.mkdir()
            file.write_text(TALKS, "utf-8")
            command = [sys.executable, "-m", "tests.editing.writer", str(file), str(state), str(told)]
            process = subprocess.Popen(command, cwd=HOUSE)
            while not told.exists() and process.poll() is None:
                time.sleep(0.005)
            time.sleep(dice.random() * 0.4)
            process.kill()
            process.wait()
            done = told.read_text("utf-8").count("\n")
            hand = Manuscript(open_briefing(file), state)
            for left in hand.left_over():
                hand.take_up(left)
            found = len(hand.briefing.by_id["met"].quotes) - 1
            assert found - done in (0, 1), (found, done)
            hand.save()
            assert len(open_briefing(file).briefing.by_id["met"].quotes) - 1 == found
            changes += done
    print(f"{wanted.kills} writers killed after {changes:,} changes: none lost")


def main() -> int:
    """Edit and kill as the command line says; returns 0, or raises what is a defect."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.splicing", description=__doc__)
    parser.add_argument("--files", type=int, default=500, help="how many files are edited (500)")
    parser.add_argument("--kills", type=int, default=40, help="how many writers are killed (40)")
    parser.add_argument("--seed", type=int, default=random.randrange(2**32), help="the same again")
    wanted = parser.parse_args()
    dice = random.Random(wanted.seed)
    print(f"seed {wanted.seed}")
    edited(wanted, dice)
    killed(wanted, dice)
    return 0


if __name__ == "__main__":
    sys.exit(main())
