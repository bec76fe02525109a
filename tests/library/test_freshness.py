"""The list is true of the files as they are: what has changed is judged anew, and only that is read."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.library import refreshed, remembered
from briefing.library import stamp as stamps
from briefing.library.stamp import Stamp, renewed, stamp
from briefing.library.told import Trouble
from tests.library.shelf import Shelf, names
from tests.storage.folder import COURIER, SMALL


def verdicts(shelf: Shelf) -> dict[str, int]:
    (entry,) = shelf.look().entries
    return entry.verdicts


def test_a_briefing_is_listed_with_its_title_date_topics_and_ledger(shelf: Shelf) -> None:
    file = shelf.put("talks", SMALL.replace("languages:", "as_of: 2025-03\nlanguages:"))
    (entry,) = shelf.look().entries
    assert (entry.file, entry.title, entry.as_of) == (str(file), "Talks", "2025-03")
    assert entry.topics == ({"en": "Artificial intelligence", "fr": "Intelligence artificielle"}, "Training")
    assert entry.standings == {"verified": 2, "unverified": 0, "unsupported": 0}
    assert entry.verdicts == {"exact": 2}


def test_a_broken_briefing_is_listed_last_with_its_first_problem_and_how_many_there_are(shelf: Shelf) -> None:
    shelf.put("bad", SMALL.replace("title: Talks", "titel: Talks").replace("kind: organisation", "kind: firm"))
    shelf.put("good")
    catalogue = shelf.look()
    assert names(catalogue) == ["good", "bad"]
    broken = catalogue.entries[1]
    assert broken.problems == 2
    assert str(broken.problem) == "briefing.yaml:2:1: `titel` is not a key of a briefing: did you mean `title`?"


def test_the_latest_briefing_comes_first_and_one_without_a_date_after_all_others(shelf: Shelf) -> None:
    for name, date in (("old", "as_of: 2019"), ("new", "as_of: 2025-03-17"), ("none", "summary: x")):
        shelf.put(name, SMALL.replace("languages:", f"{date}\nlanguages:"))
    assert names(shelf.look()) == ["new", "old", "none"]


def test_a_second_look_reads_nothing_anew(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.put("talks")
    first = shelf.look()
    assert shelf.read == 1
    again = shelf.look()
    assert shelf.read == 0
    assert again.entries == first.entries
    assert again.facts(0) == first.facts(0)
    assert shelf.look(before=again) is again or shelf.look(before=again).entries == again.entries


def test_a_changed_file_is_judged_anew(shelf: Shelf) -> None:
    file = shelf.put("talks")
    assert verdicts(shelf) == {"exact": 2}
    file.write_text(SMALL.replace("met in March", "met in April"), "utf-8")
    assert verdicts(shelf) == {"exact": 1, "missing": 1}
    shelf.put("talks", courier=COURIER.replace("March", "April").replace("clocks", "docks"))
    assert verdicts(shelf) == {"missing": 2}


def test_a_change_that_leaves_size_and_date_as_they_were_is_found_all_the_same(shelf: Shelf) -> None:
    file = shelf.put("talks")
    text = file.parent / "sources/courier.txt"
    told = text.stat()
    assert verdicts(shelf) == {"exact": 2}
    text.write_text(COURIER.replace("March", "April"), "utf-8", newline="")
    os.utime(text, ns=(told.st_atime_ns, told.st_mtime_ns))
    assert text.stat().st_size == told.st_size
    assert verdicts(shelf) == {"exact": 1, "missing": 1}


Stat = Callable[[Path, str, str], Stamp]


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Let every file have one date for ever, as where the clock is coarse, or somebody turns it back."""

    def freeze(date: int) -> None:
        def told(folder: Path, name: str, sha256: str) -> Stamp:
            there = stamp(folder, name, sha256)
            return Stamp(name, date, date, there.size, 1, sha256)

        monkeypatch.setattr(stamps, "stamp", told)
        monkeypatch.setattr("briefing.library.reading.stamp", told)

    return freeze


@pytest.mark.parametrize("ahead", [0, 3600])
def test_a_file_as_young_as_its_reading_or_dated_ahead_is_known_by_its_bytes(
    shelf: Shelf, frozen: Callable[[int], None], ahead: int
) -> None:
    frozen(time.time_ns() + ahead * 10**9)
    file = shelf.put("talks")
    assert verdicts(shelf) == {"exact": 2}
    file.write_text(SMALL.replace("met in March", "met in Marsh"), "utf-8")
    assert verdicts(shelf) == {"exact": 1, "missing": 1}
    assert verdicts(shelf) == {"exact": 1, "missing": 1}
    assert shelf.read == 0


def test_a_file_at_rest_is_known_without_a_look_into_it(shelf: Shelf, frozen: Callable[[int], None]) -> None:
    frozen(10**18)
    shelf.put("talks")
    kept = shelf.look().shelved[0]
    folder = Path(kept.entry.file).parent
    shutil.rmtree(folder / "sources")
    (folder / "sources").mkdir()
    (folder / "sources/courier.txt").write_bytes(b"x" * len(COURIER))
    assert renewed(folder, kept.stamps, kept.read_at) == (kept.stamps, kept.read_at)


def test_a_clock_that_is_set_during_the_reading_makes_every_file_doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = stamps.Clock()
    monkeypatch.setattr("time.time_ns", lambda: 1)
    assert clock.begun() == 0


def test_touching_a_file_costs_a_look_and_no_judging(shelf: Shelf) -> None:
    file = shelf.put("talks")
    shelf.look()
    file.touch()
    shelf.look()
    assert shelf.read == 0


def test_what_has_vanished_is_no_longer_listed_nor_kept(shelf: Shelf) -> None:
    shelf.put("talks")
    shelf.put("walks")
    shelf.look()
    shutil.rmtree(shelf.root / "talks")
    assert names(shelf.look()) == ["walks"]
    assert list(shelf.index().recalled([shelf.root])) == [str(shelf.root / "walks/briefing.yaml")]


def test_what_has_vanished_below_other_folders_is_forgotten_too(shelf: Shelf, tmp_path: Path) -> None:
    shelf.put("talks")
    shelf.look()
    shutil.rmtree(shelf.root)
    (tmp_path / "empty").mkdir()
    shelf.look(tmp_path / "empty")
    assert shelf.index().recalled([shelf.root]) == {}


def test_a_missing_text_that_comes_back_mends_the_briefing(shelf: Shelf) -> None:
    text = shelf.put("talks").parent / "sources/courier.txt"
    text.unlink()
    assert str(shelf.look().entries[0].problem).endswith("`sources/courier.txt` is not in the folder")
    text.write_bytes(COURIER.encode())
    assert verdicts(shelf) == {"exact": 2}


def test_nothing_is_called_verified_before_its_files_were_looked_at(shelf: Shelf) -> None:
    shelf.put("talks")
    shelf.look()
    catalogue = remembered([shelf.root], shelf.index())
    assert names(catalogue) == ["talks"]
    assert not catalogue.confirmed
    assert shelf.look(before=catalogue).confirmed


def test_what_another_version_of_the_program_found_out_does_not_count(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.put("talks")
    shelf.look()
    monkeypatch.setattr("briefing.library.index_file.program", lambda: "another")
    shelf.look()
    assert shelf.read == 1


def test_work_that_is_stopped_keeps_what_is_done_and_says_so(shelf: Shelf) -> None:
    for number in range(3):
        shelf.put(f"talks-{number}")
    stopped = refreshed([shelf.root], shelf.index(), lambda done, total: done < 2)
    assert len(stopped.entries) == 2
    assert [told.trouble for told in stopped.told] == [Trouble.STOPPED]
    shelf.look()
    assert shelf.read == 1


def test_a_large_briefing_that_is_being_judged_is_stopped_between_two_quotes(shelf: Shelf) -> None:
    shelf.put("talks")
    asked: list[int] = []

    def third_time(done: int, total: int) -> bool:
        asked.append(done)
        return len(asked) < 3

    stopped = refreshed([shelf.root], shelf.index(), third_time)
    assert asked == [0, 0, 0, 0]
    assert stopped.entries == ()
    assert [told.trouble for told in stopped.told] == [Trouble.STOPPED]
    assert shelf.index().recalled([shelf.root]) == {}


def test_a_long_reading_gives_what_it_has_now_and_then(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing.library.refreshing._OFTEN", 0)
    for number in range(3):
        shelf.put(f"talks-{number}")
    sizes: list[int] = []
    refreshed([shelf.root], shelf.index(), lambda *_: True, partly=lambda part: sizes.append(len(part.entries)))
    assert sizes == [0, 1, 2]
