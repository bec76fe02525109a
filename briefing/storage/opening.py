"""Opening a briefing: from a path to frozen nouns and the texts of the sources, or to everything that is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec
import yaml

from briefing.core import Briefing, Date, TextOnFile
from briefing.storage.plain import NotPlain, plain
from briefing.storage.problem import BrokenBriefing, Problem
from briefing.storage.shape import Misshapen, shaped
from briefing.storage.texts import Absence, BadText, read_text


@dataclass(frozen=True, slots=True)
class Opened:
    """A briefing as it lies on disk.

    `file` is the YAML file, `folder` the one it lies in. `texts` holds by source id the texts on file that are
    as they were when their quotes were checked; `absent` says of every other source why its text is not there.
    `warnings` are what an author should look at, though the briefing opens.
    """

    briefing: Briefing
    file: Path
    folder: Path
    texts: dict[str, TextOnFile]
    absent: dict[str, Absence]
    warnings: tuple[Problem, ...] = ()


def open_briefing(path: Path) -> Opened:
    """Open the briefing at `path`, a folder or its YAML file; raises BrokenBriefing with every problem."""
    file = _yaml_file(path)
    try:
        briefing = _converted(file.read_text("utf-8-sig"))
    except (NotPlain, Misshapen, msgspec.ValidationError, yaml.YAMLError, UnicodeDecodeError, OSError) as error:
        raise BrokenBriefing([Problem(str(file), 1, 1, str(error))]) from error
    texts: dict[str, TextOnFile] = {}
    absent: dict[str, Absence] = {}
    for source in briefing.sources.values():
        try:
            found = read_text(file.parent, source)
        except BadText as bad:
            raise BrokenBriefing([Problem(str(file), 1, 1, str(bad))]) from bad
        if isinstance(found, Absence):
            absent[source.id] = found
        else:
            texts[source.id] = found
    return Opened(briefing, file, file.parent, texts, absent)


def _converted(text: str) -> Briefing:
    return msgspec.convert(shaped(plain(text)), Briefing, dec_hook=_date)


def _date(kind: type, written: object) -> object:
    if kind is Date and isinstance(written, str):
        return Date.parse(written)
    raise NotImplementedError


def _yaml_file(path: Path) -> Path:
    if not path.is_dir():
        return path
    files = sorted(file for file in path.iterdir() if file.suffix in (".yaml", ".yml"))
    if len(files) != 1:
        raise BrokenBriefing([Problem(str(path), 0, 0, "the folder does not hold exactly one YAML file")])
    return files[0]
