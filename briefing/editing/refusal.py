"""Why a change is not made: one sentence, and nothing is changed."""

from __future__ import annotations

from briefing.core.sentence import Refusal, Sentence


class EditRefused(Refusal):
    """The change was not made and everything is as it was."""


class FileGone(EditRefused):
    """The file was deleted or moved away meanwhile: nobody but a person can tell whether to write it anew."""


class NotFitting(EditRefused):
    """What somebody else has written in the file does not go with what is unsaved here: `reason` is why."""

    def __init__(self, sentence: Sentence, reason: Sentence) -> None:
        super().__init__(sentence)
        self.reason = reason
