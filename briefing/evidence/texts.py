"""The texts of a briefing's sources, prepared for judging quotes in them."""

from __future__ import annotations

from collections.abc import Mapping

from briefing.core import Briefing, TextOnFile
from briefing.evidence.source_text import SourceText


def source_texts(briefing: Briefing, on_file: Mapping[str, TextOnFile]) -> dict[str, SourceText]:
    """Prepare the texts `on_file`, by source id, each with how much of its source it holds."""
    return {key: SourceText(text.raw, extent=briefing.sources[key].extent.value) for key, text in on_file.items()}
