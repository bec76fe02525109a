"""Why a change is not made: one sentence, and nothing is changed."""

from __future__ import annotations


class EditRefused(Exception):
    """The change was not made and everything is as it was; the message is a sentence."""
