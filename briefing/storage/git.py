"""Asks git for objects by name, and for nothing else: no hook, filter or configured program is run for that."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from briefing.core.sentence import Refusal, Sentence, system_reason, worded
from briefing.core.visible import quoted, visible

_SAFE = (
    "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.pager=cat", "core.bigFileThreshold=64m",
    "protocol.allow=never", "safe.bareRepository=explicit", "submodule.recurse=false",
)
"""Said over whatever the repository's own configuration says."""

_AROUND = {
    "GIT_CONFIG_NOSYSTEM": "1", "GIT_ALLOW_PROTOCOL": "none", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0",
    "GIT_NO_REPLACE_OBJECTS": "1", "GIT_OPTIONAL_LOCKS": "0", "GIT_PAGER": "cat", "LC_ALL": "C",
}
"""Nothing is fetched, nobody is asked for a password, no object is taken for another."""

_PATIENCE = 60
"""Seconds that one answer may take."""
_HEADER = re.compile(rb"([0-9a-f]{40,64}) (\w+) (\d+)")


_LACKING = {
    "tree": "{folder}: this folder was not in git at that commit",
    "blob": "{folder}: git lacks a file of that commit, and nothing is fetched",
}


class NoHistory(Refusal):
    """Git cannot tell."""


class Git:
    """The git repository that a folder lies in."""

    def __init__(self, folder: Path) -> None:
        program = shutil.which("git")
        if program is None:
            raise NoHistory(worded("git is not installed, so nothing is known of earlier versions"))
        self._folder = folder
        settings = [word for setting in _SAFE for word in ("-c", setting)]
        self._command = [program, "--no-pager", *settings, "-C", str(folder.absolute()), "cat-file"]
        kept = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
        self._around = kept | _AROUND

    def commit(self, revision: str) -> str:
        """The hash of the commit that `revision` names; raises NoHistory where there is none."""
        if not revision.isprintable() or not revision.strip():
            raise NoHistory(worded("{name} cannot be the name of a commit", name=quoted(revision)))
        kind, name, _ = self._about(f"{revision}^{{commit}}")
        if kind != "commit":
            words = "{folder}: git knows no commit {name} here"
            raise NoHistory(worded(words, folder=str(self._folder), name=quoted(revision)))
        return name

    def content(self, name: str, kind: str, most: int) -> bytes:
        """The bytes of an object; raises NoHistory where it is of another kind, or longer than `most`."""
        found, key, size = self._about(name)
        if found != kind:
            raise NoHistory(worded(_LACKING[kind], folder=str(self._folder)))
        if size > most:
            words = "{folder}: a file was larger at that commit than a briefing’s may be"
            raise NoHistory(worded(words, folder=str(self._folder)))
        answer = self._asked("--batch", key)
        return answer[answer.index(b"\n") + 1 :][:size]

    def _about(self, name: str) -> tuple[str, str, int]:
        """Kind, hash and size (bytes) of an object; no kind where there is none."""
        header = _HEADER.match(self._asked("--batch-check", name))
        return (header[2].decode(), header[1].decode(), int(header[3])) if header else ("", "", 0)

    def _asked(self, how: str, name: str) -> bytes:
        """What git answers to one name, which it reads from a pipe: a name is never taken for an option."""
        try:
            done = subprocess.run(
                [*self._command, how], input=f"{name}\n".encode("utf-8", "surrogateescape"), capture_output=True,
                env=self._around, timeout=_PATIENCE, check=False,
            )
        except subprocess.TimeoutExpired as late:
            raise NoHistory(worded("{folder}: git does not answer", folder=str(self._folder))) from late
        except (OSError, ValueError) as error:
            raise NoHistory(worded("git cannot be run: {reason}", reason=system_reason(error))) from error
        if done.returncode:
            raise NoHistory(self._why(done.stderr.decode("utf-8", "replace")))
        return done.stdout

    def _why(self, said: str) -> Sentence:
        """The reason in a sentence of ours, where it is one that a reader can do something about."""
        folder, lines = str(self._folder), said.strip().splitlines()
        if "dubious ownership" in said:
            words = (
                "{folder}: git does not read this repository, since it belongs to somebody else; "
                "{command} says that you trust it"
            )
            return worded(words, folder=folder, command="`git config --global --add safe.directory FOLDER`")
        if "not a git repository" in said:
            words = "{folder}: this folder is not in a git repository, so nothing is known of earlier versions"
            return worded(words, folder=folder)
        if not lines:
            return worded("{folder}: git cannot tell: it gives no reason", folder=folder)
        reason = visible(lines[0].removeprefix("fatal: "))
        return worded("{folder}: git cannot tell: {reason}", folder=folder, reason=reason)
