"""The files that a briefing is made of: what nothing that is written from it may replace."""

from __future__ import annotations

import os
from pathlib import Path

from briefing.core import Briefing


def is_own_file(briefing: Briefing, yaml: Path, output: Path) -> bool:
    """Whether `output` is the briefing's YAML file, a source’s text or an original, by any name."""
    named = (path for source in briefing.sources.values() for path in (source.text, source.original) if path)
    own = {os.path.realpath(yaml), *(os.path.realpath(yaml.parent / path) for path in named)}
    return os.path.realpath(output) in own
