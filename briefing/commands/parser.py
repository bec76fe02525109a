"""The parser of the command line: its own words are said in the reader's language, as all else in the terminal."""

from __future__ import annotations

import argparse
import re
from functools import partial
from typing import Any, NoReturn

from briefing.commands.names import REFUSED
from briefing.core.sentence import Sentence, Value, verbatim, worded
from briefing.language import Wording
from briefing.language.sentences import printed
from briefing.overriding import override

_ABOUT = r"argument (?P<option>\S+): "
_CHOICE = r"invalid choice: (?P<word>.+) \(choose from (?P<names>.+)\)"
_COMPLAINTS = (
    (r"the following arguments are required: (?P<names>.+)", "missing: {names}"),
    (r"unrecognized arguments: (?P<word>.+)", "not understood: {word}"),
    (_ABOUT + r"expected (?:one|at least one|at most one|\d+) arguments?", "{option} needs a value"),
    (_ABOUT + r"ignored explicit argument (?P<word>.+)", "{option} takes no value: {word}"),
    (_ABOUT + _CHOICE, "{option}: {word} is none of {names}"),
)
"""What argparse says where it gives up, and what we say."""


class Parser(argparse.ArgumentParser):
    """Helps and complains in the language of `wording`; complains in one sentence, without a page of usage."""

    def __init__(self, wording: Wording, **rest: Any) -> None:
        super().__init__(allow_abbrev=False, add_help=False, formatter_class=partial(_Layout, wording), **rest)
        self.wording = wording
        self._positionals.title, self._optionals.title = wording("arguments"), wording("options")
        self.add_argument("-h", "--help", action="help", help=wording("show this help, and end"))

    @override
    def error(self, message: str) -> NoReturn:
        command = f"`{self.prog} --help`"
        told = worded("{complaint}; {command} tells more", complaint=_complaint(message), command=command)
        self.exit(REFUSED, f"{self.prog}: {printed(self.wording, told)}\n")


class _Layout(argparse.HelpFormatter):
    """Begins the line of usage in the reader's language."""

    def __init__(self, wording: Wording, prog: str, **rest: Any) -> None:
        super().__init__(prog, **rest)
        self._words = wording("usage:") + " "

    @override
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, self._words if prefix is None else prefix)


def _complaint(message: str) -> Sentence:
    """A complaint of argparse's as a sentence of ours; as it is where it is not known."""
    for pattern, words in _COMPLAINTS:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return worded(words, **{name: _value(name, value) for name, value in found.groupdict().items()})
    return verbatim(message)


def _value(name: str, told: str) -> Value:
    return tuple(map(_bare, told.split(", "))) if name == "names" else _bare(told)


def _bare(word: str) -> str:
    """A word without the quotation marks that argparse puts around some."""
    return word[1:-1] if len(word) > 1 and word[0] == word[-1] == "'" else word
