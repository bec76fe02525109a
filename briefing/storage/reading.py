"""Reading a YAML file: what it says, or everything that is wrong with it.

A large file that somebody waits for is read by another process, and what it says comes back as an entry of the
cache: the window goes on meanwhile, and what reading and diagnosing needed goes with that process.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from itertools import islice
from pathlib import Path

from briefing.core.sentence import worded
from briefing.storage.cache import LEAST, Cache, Reading, cache_folder, entry_read
from briefing.storage.folder import decoded_yaml
from briefing.storage.lines import Lines
from briefing.storage.portions import Told
from briefing.storage.problem import BrokenBriefing, Problem
from briefing.storage.remark import MOST, Remark
from briefing.storage.texts import TextFolder


def read(file: Path, content: bytes, *, soon_again: bool = False, told: Told | None = None) -> Reading:
    """What the bytes of `file` say: see `open_briefing`, which raises the same."""
    if not soon_again and len(content) < LEAST:
        return read_anew(file, content, told)
    cache = Cache(cache_folder())
    reading = cache.recalled(content)
    if reading is None and told:
        return _read_apart(file, content, told)
    if reading is None:
        reading = read_anew(file, content, told)
        cache.keep(content, reading)
    return reading


def broken(file: Path, content: bytes, texts: TextFolder, told: Told | None = None) -> BrokenBriefing:
    """Everything that is wrong with the file, and with the texts that its sources name."""
    from briefing.storage.diagnosis import diagnosed

    text = decoded_yaml(content, file)
    return BrokenBriefing(problems(file, text, diagnosed(text, texts, told)))


def problems(file: Path, text: str, remarks: Iterable[Remark]) -> list[Problem]:
    """What was remarked at places of the text of `file`."""
    lines = Lines(text)
    return [Problem(str(file), *lines.place(index), told) for index, told in remarks]


def read_anew(file: Path, content: bytes, told: Told | None) -> Reading:
    """What the bytes of `file` say, whatever is kept of them: see `read`.

    What is wrong with it is found by reading it a second time, of which `told` is told anew.
    """
    from briefing.storage.caution import lost_words
    from briefing.storage.conversion import NotConverted, converted

    text = decoded_yaml(content, file)
    try:
        return Reading(briefing=converted(text, told), remarks=tuple(islice(lost_words(text), MOST)))
    except NotConverted as wrong:
        raise broken(file, content, TextFolder(file.parent), told) from wrong


def _read_apart(file: Path, content: bytes, told: Told) -> Reading:
    from briefing.apart import EndedFromOutside, do_apart  # late: the first picture does without

    try:
        return entry_read(do_apart(partial(_entry, file, content), told), content)
    except EndedFromOutside as ended:
        raise BrokenBriefing([Problem(str(file), 0, 0, worded("reading it was ended from outside"))]) from ended


def _entry(file: Path, content: bytes, told: Told) -> bytes:
    """Read and keep what the file says; in the other process."""
    return Cache(cache_folder()).keep(content, read_anew(file, content, told))
