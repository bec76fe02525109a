"""Opening a briefing: from a path to frozen nouns and the texts of the sources, or to everything that is wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from briefing.core import Briefing, TextOnFile
from briefing.storage.caution import cautions
from briefing.storage.conversion import NotConverted, converted
from briefing.storage.diagnosis import diagnosed
from briefing.storage.folder import decoded_yaml, read_yaml, yaml_file
from briefing.storage.inspection import Remark
from briefing.storage.lines import Lines
from briefing.storage.problem import BrokenBriefing, Problem
from briefing.storage.texts import Absence, BadText, TextFolder


@dataclass(frozen=True, slots=True)
class Opened:
    """A briefing as it lies on disk.

    `file` is the YAML file, `folder` the one it lies in, `content` the file's bytes. `texts` holds by source id
    the texts on file that are as they were when their quotes were checked; `absent` says of every other source
    why its text is not there. `warnings` are what an author should look at, though the briefing opens.
    """

    briefing: Briefing
    file: Path
    folder: Path
    texts: dict[str, TextOnFile]
    absent: dict[str, Absence]
    warnings: tuple[Problem, ...] = ()
    content: bytes = field(default=b"", repr=False)


def open_briefing(path: Path) -> Opened:
    """Open the briefing at `path`, a folder or its YAML file; raises BrokenBriefing with every problem."""
    file = yaml_file(path)
    content = read_yaml(file)
    text = decoded_yaml(content, file)
    texts = TextFolder(file.parent)
    try:
        briefing = converted(text)
        found = {source.id: texts.text(source.text, source.sha256) for source in briefing.sources.values()}
    except (NotConverted, BadText) as wrong:
        raise BrokenBriefing(_problems(file, text, diagnosed(text, texts))) from wrong
    return Opened(
        briefing,
        file,
        file.parent,
        {key: it for key, it in found.items() if isinstance(it, TextOnFile)},
        {key: it for key, it in found.items() if isinstance(it, Absence)},
        tuple(_problems(file, text, cautions(text, found))),
        content,
    )


def _problems(file: Path, text: str, remarks: Iterable[Remark]) -> list[Problem]:
    lines = Lines(text)
    return [Problem(str(file), *lines.place(index), message) for index, message in remarks]
