"""What is wrong with a briefing's files, said to the person who wrote them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import msgspec

from briefing.core.sentence import Sentence, worded
from briefing.core.visible import visible


class Problem(msgspec.Struct, frozen=True):
    """One thing that is wrong: where it is, what is wrong, what would be right.

    `line` and `column` count from 1 as a text editor does (columns in code points); 0 where a place in the
    file means nothing, as for a file that is not there. `file` is the path as the user would type it.
    `str(problem)` says it in English, fit to print, whatever a hostile file name holds.
    """

    file: str
    line: int
    column: int
    message: Sentence

    @property
    def place(self) -> str:
        """The file, with line and column where these mean something: as compilers write it, and fit to print."""
        return self._place_in(self.file)

    @property
    def sentence(self) -> Sentence:
        """Where it is and what is wrong, in one sentence."""
        return worded("{place}: {told}", place=self.place, told=self.message)

    @property
    def short(self) -> Sentence:
        """The same with the name of the file alone, for where its folder is known."""
        return worded("{place}: {told}", place=self._place_in(Path(self.file).name), told=self.message)

    def _place_in(self, file: str) -> str:
        return visible(f"{file}:{self.line}:{self.column}" if self.line else file)

    def __str__(self) -> str:
        return f"{self.place}: {visible(str(self.message))}"


class BrokenBriefing(Exception):
    """The briefing cannot be opened; `problems` holds everything that is wrong, in the order of the file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__(*self.problems)

    def __reduce__(self) -> tuple[type[BrokenBriefing], tuple[object, ...]]:
        return BrokenBriefing, (self.problems,)

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)
