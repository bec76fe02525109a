"""What is large, or opened in a window, is read once; the same bytes come from the cache, never without proof."""

from __future__ import annotations

import hashlib
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from briefing.core import Briefing
from briefing.core.noun import Noun
from briefing.language import Wording
from briefing.language.sentences import printed
from briefing.storage import BrokenBriefing, Opened, cache, conversion, open_briefing, reading
from briefing.storage.cache import NOUNS, Cache, Reading
from briefing.storage.conversion import converted
from tests.storage.folder import SMALL, Folder, changed

LARGE = changed("title: Talks", "title: Talks #1")
"""Large enough where the least is a byte, and with something to look at."""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache of its own, which keeps files of every size."""
    monkeypatch.setenv("BRIEFING_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(reading, "LEAST", 1)
    return tmp_path / "cache"


@pytest.fixture
def times_read(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How often a YAML file was read anew."""
    readings: list[str] = []

    def counted(text: str, told: object) -> object:
        readings.append(text)
        return converted(text)

    monkeypatch.setattr(conversion, "converted", counted)
    return lambda: len(readings)


def only_entry(place: Path) -> Path:
    (entry,) = place.iterdir()
    return entry


def shown(opened: Opened) -> tuple[object, ...]:
    return opened.briefing, opened.texts, opened.absent, opened.warnings, opened.content


def test_the_second_opening_is_the_same_and_reads_nothing_anew(
    folder: Folder, place: Path, times_read: Callable[[], int]
) -> None:
    first = folder.open(LARGE)
    again = open_briefing(folder.path)
    assert shown(first) == shown(again)
    assert [str(warning.message) for warning in again.warnings] != []
    assert printed(Wording("fr"), again.warnings[0].message).startswith("YAML lit `#1` comme un commentaire")
    assert times_read() == 1


def test_another_byte_is_another_briefing(folder: Folder, place: Path, times_read: Callable[[], int]) -> None:
    folder.open(SMALL)
    assert folder.open(SMALL.replace("Talks", "Walks")).briefing.title == "Walks"
    assert times_read() == 2
    assert len(list(place.iterdir())) == 2


@pytest.mark.parametrize("clock", [0.0, 1.0, 4e9])
def test_no_clock_is_asked_whether_a_file_has_changed(
    folder: Folder, place: Path, monkeypatch: pytest.MonkeyPatch, clock: float
) -> None:
    """A clock set back, a file from the future, a change that leaves size and time as they were: all is seen."""
    monkeypatch.setattr("time.time", lambda: clock)
    first = folder.open(LARGE)
    for file in (folder.file, only_entry(place)):
        os.utime(file, (clock, clock))
    changed_since = folder.file.read_text("utf-8").replace("title: Talks #1", "title: Walks #1")
    folder.file.write_text(changed_since, "utf-8")
    os.utime(folder.file, (clock, clock))
    assert (first.briefing.title, open_briefing(folder.path).briefing.title) == ("Talks", "Walks")
    folder.file.write_text(changed_since.replace("Walks", "Talks"), "utf-8")
    os.utime(folder.file, (clock, clock))
    assert open_briefing(folder.path).briefing.title == "Talks"


def test_the_texts_of_the_sources_are_always_read(folder: Folder, place: Path) -> None:
    folder.open()
    folder.put("sources/courier.txt", "They never met.\n")
    assert open_briefing(folder.path).texts["courier"].raw == "They never met.\n"
    folder.put("sources/courier.txt", b"\xff")
    with pytest.raises(BrokenBriefing, match="not UTF-8"):
        open_briefing(folder.path)


def test_a_broken_briefing_is_not_kept(folder: Folder, place: Path) -> None:
    assert folder.problems("briefing: 1\n")
    assert not place.exists()


def test_only_the_reader_may_look_into_the_cache(folder: Folder, place: Path) -> None:
    folder.open()
    assert stat.S_IMODE(place.stat().st_mode) == 0o700
    assert stat.S_IMODE(only_entry(place).stat().st_mode) == 0o600


def test_a_small_file_leaves_no_copy_of_its_words(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BRIEFING_CACHE", str(tmp_path / "cache"))
    folder.open()
    assert not (tmp_path / "cache").exists()


def test_a_small_file_that_is_opened_in_a_window_is_kept_too(
    folder: Folder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times_read: Callable[[], int]
) -> None:
    monkeypatch.setenv("BRIEFING_CACHE", str(tmp_path / "cache"))
    folder.put("briefing.yaml", LARGE)
    first = open_briefing(folder.path, soon_again=True)
    assert shown(open_briefing(folder.path, soon_again=True)) == shown(first)
    assert times_read() == 1


def test_what_is_kept_is_opened_without_a_word_of_yaml(folder: Folder, place: Path) -> None:
    folder.open(SMALL)
    program = (
        "import sys\nfrom pathlib import Path\nfrom briefing.storage import open_briefing\n"
        "print(open_briefing(Path(sys.argv[1]), soon_again=True).briefing.title, 'yaml' in sys.modules)"
    )
    command = [sys.executable, "-c", program, str(folder.path)]
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout == "Talks False\n"


def test_another_form_of_any_noun_is_another_program() -> None:
    """The form of every noun that a briefing can hold is part of what an entry is known by."""
    held = msgspec.json.schema(Briefing, schema_hook=lambda _: {"type": "string"})["$defs"]
    names = {noun.__name__ for noun in NOUNS}
    assert {name for name, form in held.items() if form.get("type") == "object"} <= names
    bases = {base for noun in NOUNS for base in noun.__mro__ if issubclass(base, Noun)}
    assert bases == {*NOUNS, Noun}


def cut_short(kept: bytes) -> bytes:
    return kept[: len(kept) // 2]


def one_bit_off(kept: bytes) -> bytes:
    return kept[:-9] + bytes([kept[-9] ^ 1]) + kept[-8:]


def with_a_right_sum(body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=32).digest() + body


def of_another_program(kept: bytes) -> bytes:
    entry = msgspec.msgpack.decode(kept[32:])
    return with_a_right_sum(msgspec.msgpack.encode(entry | {"program": "0.0.9"}))


def of_another_file(kept: bytes) -> bytes:
    entry = msgspec.msgpack.decode(kept[32:])
    return with_a_right_sum(msgspec.msgpack.encode(entry | {"content": "0" * 64}))


def that_names_nobody(kept: bytes) -> bytes:
    return with_a_right_sum(kept[32:].replace(b"\xa6office", b"\xa6nobody", 1))


def of_strange_values(kept: bytes) -> bytes:
    return with_a_right_sum(msgspec.msgpack.encode([1, {"a": None}]))


def nested_without_end(kept: bytes) -> bytes:
    return with_a_right_sum(b"\x91" * 1_000_000)


def with_a_false_date(kept: bytes) -> bytes:
    return with_a_right_sum(kept[32:].replace(b"2025-03", b"2025-99"))


def empty(kept: bytes) -> bytes:
    return b""


@pytest.mark.parametrize(
    "damage",
    [
        cut_short,
        one_bit_off,
        of_another_program,
        of_another_file,
        that_names_nobody,
        of_strange_values,
        nested_without_end,
        with_a_false_date,
        empty,
    ],
)
def test_what_is_damaged_or_foreign_is_ignored_and_replaced(
    folder: Folder, place: Path, times_read: Callable[[], int], damage: Callable[[bytes], bytes]
) -> None:
    first = folder.open(LARGE)
    entry = only_entry(place)
    whole = entry.read_bytes()
    entry.write_bytes(damage(whole))
    assert shown(open_briefing(folder.path)) == shown(first)
    assert times_read() == 2
    assert only_entry(place).read_bytes() == whole


def test_the_cache_may_be_deleted_or_be_no_folder(folder: Folder, place: Path) -> None:
    first = folder.open()
    only_entry(place).unlink()
    place.rmdir()
    assert open_briefing(folder.path).briefing == first.briefing
    only_entry(place).unlink()
    place.rmdir()
    place.write_text("a file in the way")
    assert open_briefing(folder.path).briefing == first.briefing
    assert place.read_text() == "a file in the way"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_a_pipe_or_link_in_place_of_an_entry_is_not_waited_for(
    folder: Folder, place: Path, tmp_path: Path
) -> None:
    first = folder.open()
    entry = only_entry(place)
    whole = entry.read_bytes()
    entry.unlink()
    os.mkfifo(entry)
    assert open_briefing(folder.path).briefing == first.briefing
    (tmp_path / "elsewhere").write_bytes(whole)
    entry.unlink(missing_ok=True)
    entry.symlink_to(tmp_path / "elsewhere")
    assert open_briefing(folder.path).briefing == first.briefing
    assert (tmp_path / "elsewhere").read_bytes() == whole


def test_what_was_not_used_for_longest_goes_first(
    folder: Folder, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = Reading(briefing=folder.open().briefing)
    only_entry(place).unlink()
    kept = Cache(place)
    kept.keep(b"first", reading)
    size = only_entry(place).stat().st_size
    monkeypatch.setattr(cache, "LARGEST_TOGETHER", 2 * size + size // 2)
    kept.keep(b"second", reading)
    for age, content in enumerate((b"second", b"first")):
        os.utime(place / f"{hashlib.sha256(content).hexdigest()}.briefing", (age, age))
    (place / "notes.txt").write_text("not the cache's own")
    kept.keep(b"third", reading)
    assert [bool(kept.recalled(content)) for content in (b"first", b"second", b"third")] == [True, False, True]
    assert (place / "notes.txt").exists()


def test_there_are_never_more_than_so_many(
    folder: Folder, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = Reading(briefing=folder.open().briefing)
    only_entry(place).unlink()
    monkeypatch.setattr(cache, "MOST", 3)
    for number in range(6):
        Cache(place).keep(b"%d" % number, reading)
        os.utime(place / f"{hashlib.sha256(b'%d' % number).hexdigest()}.briefing", (number, number))
    assert [bool(Cache(place).recalled(b"%d" % number)) for number in range(6)] == [False] * 3 + [True] * 3


def test_what_a_killed_program_left_goes_too(folder: Folder, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reading = Reading(briefing=folder.open().briefing)
    left = place / f".{'0' * 64}.briefing.abc.part"
    left.write_bytes(b"x" * 10_000)
    os.utime(left, (1, 1))
    monkeypatch.setattr(cache, "LARGEST_TOGETHER", 9_000)
    Cache(place).keep(b"content", reading)
    assert not left.exists()


def test_a_cache_that_cannot_be_written_stops_nobody(
    folder: Folder, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cache, "write_whole", full)
    assert folder.open().briefing.title == "Talks"
    assert not list(place.iterdir())
