"""`briefing open`: a briefing in a window, or a picture of that window."""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
from pathlib import Path

from briefing.commands.display import loading_qt
from briefing.commands.speech import language_of
from briefing.commands.topics import refuse_unknown_fact, refuse_unknown_topics
from briefing.shipped import SHIPPED_BRIEFING
from briefing.storage.path import open_path

Size = tuple[int, int]
"""Width and height in pixels."""


def open_window(
    path: Path | None,
    *,
    topics: Sequence[str] = (),
    language: str | None = None,
    theme: str | None = None,
    fact: str | None = None,
    size: Size | None = None,
    screenshot: Path | None = None,
) -> int:
    """Open the briefing at `path`, or the one that is shipped, in a window; returns the exit code.

    Everything that can be refused without a window is refused before Qt is loaded.
    """
    wanted = path or SHIPPED_BRIEFING
    gc.disable()  # of what is loaded for a window nothing is garbage; it is looked for once that is furnished
    try:
        if topics or fact:
            briefing = open_path(wanted).briefing
            refuse_unknown_topics(briefing, topics)
            if fact:
                refuse_unknown_fact(briefing, fact)
        with loading_qt(drawn=screenshot is not None):
            from briefing.app import run
        return run(
            wanted,
            topics=topics,
            language=language or language_of(os.environ),
            theme=theme,
            fact=fact,
            size=size,
            screenshot=screenshot,
        )
    finally:
        gc.enable()
