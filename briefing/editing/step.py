"""One change that was made, with the characters that it took away and put: enough to go back and forth over it."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from briefing.core.sentence import worded
from briefing.editing.changes import AnyChange, Change
from briefing.editing.layout import Splice
from briefing.editing.refusal import EditRefused


class Cut(msgspec.Struct, frozen=True, array_like=True):
    """From which code point of the text before, what stood there, and what stands there after."""

    start: int
    gone: str
    put: str


class Step(msgspec.Struct, frozen=True):
    """A change and its cuts, in the order of the text; one that `goes_on` is one act with the step after it."""

    change: AnyChange
    cuts: tuple[Cut, ...]
    goes_on: bool = False

    def forth(self, text: str) -> str:
        """The text after the step; raises EditRefused where the text before is another one."""
        return _replaced(text, self.cuts)

    def back(self, text: str) -> str:
        """The text before the step; raises EditRefused where the text after is another one."""
        turned, shift = [], 0
        for cut in self.cuts:
            turned.append(Cut(cut.start + shift, cut.put, cut.gone))
            shift += len(cut.put) - len(cut.gone)
        return _replaced(text, turned)


def step_of(change: Change, text: str, splices: Iterable[Splice]) -> Step:
    """The step that leads from `text` over its splices."""
    cuts = tuple(Cut(it.start, text[it.start : it.end], it.put) for it in splices)
    return Step(change, cuts)  # type: ignore[arg-type]


def _replaced(text: str, cuts: Iterable[Cut]) -> str:
    pieces, here = [], 0
    for cut in cuts:
        if cut.start < here or not text.startswith(cut.gone, cut.start):
            raise EditRefused(worded("the text is not the one that this was noted for"))
        pieces += [text[here : cut.start], cut.put]
        here = cut.start + len(cut.gone)
    return "".join([*pieces, text[here:]])
