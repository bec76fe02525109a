"""Why a change is not made: one sentence, and nothing is changed."""

from __future__ import annotations


class EditRefused(Exception):
    """The change was not made and everything is as it was; the message is a sentence."""


class FileGone(EditRefused):
    """The file was deleted or moved away meanwhile: nobody but a person can tell whether to write it anew."""
