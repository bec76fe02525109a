"""A briefing's folder to write into, and the smallest briefing to change."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

from briefing.storage import BrokenBriefing, Opened, open_briefing

HEAD = """\
briefing: 1
title: Talks
languages: [en, fr]
"""

SMALL = (
    HEAD
    + """\
topics:
  ai: {en: Artificial intelligence, fr: Intelligence artificielle}
  training: Training
sources:
  courier:
    title: Courier
    text: sources/courier.txt
participants:
  office:
    name: The Office
    kind: organisation
    facts:
      - text: It keeps the clocks.
        topics: [ai]
        quotes: ["keeps the clocks"]
timeline:
  - date: 2025-03
    text: {en: They met., fr: Ils se sont vus.}
    topics: [training]
    participants: [office]
    quotes: [{source: courier, exact: "met in March"}]
"""
)

COURIER = "The Office keeps the clocks.\r\nThey met in March.\n"


class Folder:
    """A briefing's folder below a temporary one; `path` leads to it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file = path / "briefing.yaml"
        self.put("sources/courier.txt", COURIER)

    def put(self, name: str, content: str | bytes) -> Path:
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    def open(self, yaml: str | bytes = SMALL, files: Mapping[str, str | bytes] | None = None) -> Opened:
        self.put("briefing.yaml", dedent(yaml) if isinstance(yaml, str) else yaml)
        for name, content in (files or {}).items():
            self.put(name, content)
        return open_briefing(self.path)

    def problems(self, yaml: str | bytes = SMALL) -> list[str]:
        """Everything that is wrong with `yaml`, each as `line:column: message`."""
        try:
            self.open(yaml)
        except BrokenBriefing as broken:
            return [f"{p.line}:{p.column}: {p.message}" for p in broken.problems]
        return []

    def problem(self, yaml: str | bytes = SMALL) -> str:
        """The only thing that is wrong with `yaml`."""
        (only,) = self.problems(yaml)
        return only


def changed(old: str, new: str) -> str:
    """The smallest briefing with `old` changed into `new`, which must be in it once."""
    assert SMALL.count(old) == 1
    return SMALL.replace(old, new)
