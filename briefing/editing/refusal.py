"""Why a change is not made: one sentence, and nothing is changed."""

from __future__ import annotations

from briefing.core.sentence import Refusal


class EditRefused(Refusal):
    """The change was not made and everything is as it was."""


class FileGone(EditRefused):
    """The file was deleted or moved away meanwhile: nobody but a person can tell whether to write it anew."""
