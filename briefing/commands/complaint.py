"""What the command line cannot do, said in one sentence."""

from __future__ import annotations

from briefing.core.sentence import Refusal, Sentence, worded


class Complaint(Refusal):
    """The command cannot be carried out; the exit code is 2."""


_CONTAINERS = {"pack": "pack", "PDF": "PDF"}


def container_name(kind: str) -> Sentence:
    """What a file that holds a whole briefing is called, see `briefing.storage.path.KINDS`."""
    return worded(_CONTAINERS[kind])
