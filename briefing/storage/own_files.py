"""The files that a briefing is made of: what nothing that is written from it may replace."""

from __future__ import annotations

import os
from pathlib import Path

from briefing.core import Briefing


def is_own_file(briefing: Briefing, yaml: Path, output: Path) -> bool:
    """Whether `output` is the briefing's YAML file, a source’s text or an original, by any name.

    So is the PDF or pack that all of them came out of: the paths of what came out of a file lie inside it.
    """
    if "\0" in str(output):
        return False
    named = (path for source in briefing.sources.values() for path in (source.text, source.original) if path)
    holding = (folder for folder in yaml.parents if folder.is_file())
    own = {os.path.realpath(path) for path in (yaml, *(yaml.parent / path for path in named), *holding)}
    return os.path.realpath(output) in own
