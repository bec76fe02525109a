"""The names of the commands, and who needs no parser: most only open a briefing, and a parser takes 10 ms."""

from __future__ import annotations

from collections.abc import Sequence

COMMANDS = (
    "open", "library", "new", "add", "check", "export", "compare", "compare-signatures", "schema",
    "install-desktop",
)

REFUSED = 2
"""The exit code where something that was asked for is refused."""


def paths_only(arguments: Sequence[str]) -> Sequence[str] | None:
    """The one path, or none, that is all a command line says; None where it says something else."""
    words = arguments[1:] if arguments[:1] == ["open"] else arguments
    named = words is arguments and words and words[0] in COMMANDS
    return None if len(words) > 1 or named or any(word.startswith("-") for word in words) else words
