"""New sources into the YAML file of a briefing: put in at their place, every other byte as it was, and proved.

The new text is the old one with some lines more. It is read again before anything is written: it must hold the
same data and the new sources, and be a briefing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from yaml.error import YAMLError

from briefing.core import Source
from briefing.core.sentence import system_reason, worded
from briefing.storage.acceptance import NotAccepted
from briefing.storage.conversion import NotConverted, converted
from briefing.storage.encoding import MARK, decoded
from briefing.storage.marks import Marks, marked
from briefing.storage.opening import Opened, open_briefing
from briefing.storage.plain import Plain, plain
from briefing.storage.problem import BrokenBriefing
from briefing.storage.refusal import NotPlain
from briefing.storage.replacing import replace_content
from briefing.storage.writing import source_lines
from briefing.whole_file import write_whole

_EMPTY = re.compile(r" *[a-z_0-9]+:")


class NotAdded(NotAccepted):
    """The sources were not added and the file is as it was."""


def add_sources(opened: Opened, sources: Sequence[Source], files: Mapping[str, bytes]) -> Opened:
    """Write new sources into the file of an opened briefing, and their new `files` beside it, by path.

    Returns the briefing as it is then. Raises NotAdded; then the file is as it was and no new one is left.
    """
    new = with_sources(decoded(opened.content), sources)
    mark = MARK if opened.content.startswith(MARK.encode()) else ""
    with _new_files(opened.folder, files):
        replace_content(opened.file, opened.content, (mark + new).encode(), NotAdded)
        try:
            return open_briefing(opened.file)
        except BrokenBriefing as broken:
            write_whole(opened.file, opened.content)
            raise NotAdded(broken.problems[0].sentence) from broken


def with_sources(text: str, sources: Sequence[Source]) -> str:
    """The text of a YAML file with new sources; raises NotAdded where it cannot be done safely."""
    marks = marked(text).marks
    newline = "\r\n" if "\r\n" in text else "\n"
    wanted = _expected(text, sources)
    for place, put in _ways(text, marks, sources):
        new = text[:place] + put.replace("\n", newline) + text[place:]
        if _read(new) == wanted:
            if not _is_briefing(new):
                told = worded("some quotes name no source, since there was only one; name it in them first")
                raise NotAdded(told)
            return new
    raise NotAdded(worded("the sources cannot be written without changing something else; write them by hand"))


@contextmanager
def _new_files(folder: Path, files: Mapping[str, bytes]) -> Iterator[None]:
    """Put new files into a folder; where the block raises they are taken out again."""
    made: list[Path] = []
    try:
        for path, content in files.items():
            file = folder / path
            if file.exists() or any(part.is_symlink() for part in (file.parent, file)):
                words = "{file} is there already, or in a folder that is a link; nothing was written"
                raise NotAdded(worded(words, file=str(file)))
            made.append(file)
            write_whole(file, content)
        yield
    except (OSError, NotAdded) as error:
        for file in made:
            file.unlink(missing_ok=True)
            with suppress(OSError):
                file.parent.rmdir()
        if isinstance(error, OSError):
            file = error.filename or folder
            told = worded("{file} cannot be written: {reason}", file=str(file), reason=system_reason(error))
            raise NotAdded(told) from error
        raise


def _ways(text: str, marks: Marks, sources: Sequence[Source]) -> Iterator[tuple[int, str]]:
    """Where the sources could be put in, and as what: the likeliest first; the proof decides."""
    here = marks.values.get("sources")
    if marks.flow:
        return
    if here is None or (not here.values and not here.flow):
        yield from _empty_section(text, marks, sources)
    elif here.flow:
        yield from _in_braces(text, here, sources)
    else:
        column = _column(text, next(iter(here.keys.values())))
        block = "\n".join(line for source in sources for line in source_lines(source, column))
        end = _last(here)
        for place in dict.fromkeys((_line_end(text, _without_blanks(text, end)), _line_end(text, end), len(text))):
            yield place, f"\n{block}"
            yield place, f"{block}\n"


def _empty_section(text: str, marks: Marks, sources: Sequence[Source]) -> Iterator[tuple[int, str]]:
    block = "\n".join(line for source in sources for line in source_lines(source, 2))
    if "sources" in marks.keys:
        yield _line_end(text, marks.keys["sources"]), f"\n{block}"
    else:
        column = " " * _column(text, next(iter(marks.keys.values()), 0))
        shift = block.replace("\n", f"\n{column}")
        for before in ("", "\n"):
            yield len(text), f"{before}{column}sources:\n{column}{shift}\n"


def _in_braces(text: str, here: Marks, sources: Sequence[Source]) -> Iterator[tuple[int, str]]:
    entries = ", ".join(_flow(source) for source in sources)
    start = _last(here) if here.values else here.start
    for place in [i for i in range(start, min(len(text), start + 500)) if text[i] == "}"][:8]:
        yield place, f", {entries}" if here.values else entries


def _flow(source: Source) -> str:
    lines = source_lines(source, 0)
    # In double quotes a line break and the spaces after it are one space: a source on several lines is one still.
    # Empty keys are left out: in braces they would need a value.
    pairs = [line.strip() for line in lines[1:] if not _EMPTY.fullmatch(line)]
    joined = ""
    for pair in pairs:
        opens = not joined or _is_closed(joined)
        joined += f"{', ' if joined and opens else ' ' if joined else ''}{pair}"
    return f"{lines[0]} {{{joined}}}"


def _is_closed(flow: str) -> bool:
    return flow.replace("\\\\", "").replace('\\"', "").count('"') % 2 == 0


def _last(marks: Marks) -> int:
    """Where the last scalar of a value ends."""
    ends = [marks.end if not (marks.values or marks.items) else 0]
    ends += [_last(value) for value in (*marks.values.values(), *marks.items)]
    ends += list(marks.keys.values())
    return max(ends)


def _without_blanks(text: str, end: int) -> int:
    return len(text[:end].rstrip()) if end and text[end - 1].isspace() else end


def _line_end(text: str, index: int) -> int:
    end = text.find("\n", index)
    if end < 0:
        return len(text)
    return end - (text[end - 1] == "\r")


def _column(text: str, index: int) -> int:
    return index - text.rfind("\n", 0, index) - 1


def _read(text: str) -> Plain:
    try:
        return plain(text)
    except (NotPlain, YAMLError):
        return None


def _is_briefing(text: str) -> bool:
    try:
        converted(text)
    except NotConverted:
        return False
    return True


def _expected(text: str, sources: Sequence[Source]) -> Plain:
    data: dict[str, Any] = plain(text)
    alone = plain("sources:\n" + "\n".join(line for source in sources for line in source_lines(source, 2)))
    data["sources"] = {**(data.get("sources") or {}), **alone["sources"]}
    return data
