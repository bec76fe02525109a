"""Everything that the program says to a reader: the English words that reach a `Wording`, and from where.

Rooms that know no language put what they say into words with `worded`; `language.sentences` hands these on.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.language.origins import Origins, Unclear
from tests.language.program import Program, name_of

ROOT = Path(__file__).parents[2]
_SPEAKERS = {"wording", "reader"}
"""What a `Wording`, or an export's `Reader` which hands its words to one, is called throughout the program."""
_MAKERS = {"Wording", "Reader"}
_WORDED = "worded"
_HANDED_ON = {"__call__", "_hand_on"}
"""Where words are said that others have chosen."""


@dataclass
class Saying:
    """English words that the code says; `counted` where it says them with a number `n`, which wants plurals."""

    words: str
    counted: bool = False
    plain: bool = False
    places: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Sayings:
    """All sayings by their words, and the calls whose words cannot be followed back to literals."""

    by_words: dict[str, Saying]
    unclear: list[str]


def sayings(root: Path = ROOT) -> Sayings:
    """Read what the program in `root` says."""
    program = Program(root, "briefing")
    origins, found = Origins(program), Sayings({}, [])
    for call in _spoken(program):
        try:
            words = origins.words(call.args[0])
        except Unclear as unclear:
            found.unclear.append(f"{program.place(call)}: {ast.unparse(call)} ({unclear})")
            continue
        for each in words:
            _note(found.by_words.setdefault(each, Saying(each)), call, program.place(call))
    return found


def _note(saying: Saying, call: ast.Call, place: str) -> None:
    counted = any(keyword.arg == "n" for keyword in call.keywords)
    saying.counted, saying.plain = saying.counted or counted, saying.plain or not counted
    saying.places.add(place)


def _spoken(program: Program) -> Iterator[ast.Call]:
    """The calls that say something, in a language or to be said in one; those that hand on are left out."""
    for call in program.calls:
        around = program.home(call).around(call)
        inside = [node.name for node in around if isinstance(node, ast.FunctionDef | ast.ClassDef)]
        if call.args and _HANDED_ON.isdisjoint(inside) and _speaks(call.func, inside):
            yield call


def _speaks(called: ast.expr, inside: list[str]) -> bool:
    if isinstance(called, ast.Call):
        return name_of(called.func) in _MAKERS
    if name_of(called) == "self":
        return not _MAKERS.isdisjoint(inside)
    return name_of(called) in (*_SPEAKERS, _WORDED)
