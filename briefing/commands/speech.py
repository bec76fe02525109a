"""What the terminal says to people: in the language that they ask for, else in that of their environment."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.language import LANGUAGES, Wording

if TYPE_CHECKING:
    from briefing.core.sentence import Sentence
    from briefing.storage.problem import Problem


def language_of(environment: Mapping[str, str]) -> str | None:
    """The language that the user's environment asks for, if the program speaks it."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(name):
            language = re.split("[_.@-]", environment[name])[0].lower()
            return language if language in LANGUAGES else None
    return None


def asked_for(arguments: Sequence[str]) -> str | None:
    """The language that a command line asks for; none where it asks for none that the program speaks."""
    words = [word for argument in arguments for word in argument.split("=", 1)]
    found = [after for word, after in pairwise(words) if word == "--language" and after in LANGUAGES]
    return found[-1] if found else None


def spoken(language: str | None = None) -> Wording:
    """The words for whoever reads the terminal: in `language`, else the environment's, else in English."""
    return Wording(language or language_of(os.environ) or "en")


def complain(sentence: Sentence, language: str | None) -> None:
    """Say on the error stream what could not be done."""
    from briefing.language.sentences import printed

    print(f"briefing: {printed(spoken(language), sentence)}", file=sys.stderr)


def tell_problems(problems: Iterable[Problem], language: str | None = None) -> None:
    """Say on the error stream what is wrong with files, each problem after its place."""
    wording = spoken(language)
    for problem in problems:
        print(problem_line(problem, wording), file=sys.stderr)


def problem_line(problem: Problem, wording: Wording) -> str:
    """A problem as compilers write theirs: `file:line:column: sentence`, in any language."""
    from briefing.language.sentences import printed

    return f"{problem.place}: {printed(wording, problem.message)}"
