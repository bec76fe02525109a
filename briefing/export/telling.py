"""Telling whoever waits for an export what is being done and how far it is, and heeding the answer."""

from __future__ import annotations

from collections.abc import Callable

from briefing.export.errors import ExportCancelled

Told = Callable[[str, float], bool]
"""Told what is being done and how far it has come, from 0 to 1; answers False to cancel."""


def going_on(stage: str, share: float) -> bool:
    """Somebody who never cancels."""
    return True


def ask(told: Told, stage: str, share: float) -> None:
    """Tell how far it has come; raises ExportCancelled where told to stop."""
    if not told(stage, share):
        raise ExportCancelled


def up_to(end: float, told: Told) -> Told:
    """Whoever is told of a work that is the first part of a larger one, and ends at the share `end` of it."""

    def of_all(stage: str, share: float) -> bool:
        return told(stage, share * end)

    return of_all
