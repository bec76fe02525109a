"""A new briefing's folder: made whole beside its place, opened to see that it is one, and moved there."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from briefing.core.sentence import Refusal, Sentence, system_reason, worded
from briefing.storage.opening import Opened, open_briefing
from briefing.storage.problem import BrokenBriefing

YAML_NAME = "briefing.yaml"


class NotMade(Refusal):
    """The folder was not made and nothing is left of it."""


def refuse_taken(folder: Path) -> None:
    """Raise NotMade where a new briefing cannot have its place at `folder`."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise NotMade(worded("{folder} is there already, and is no folder", folder=str(folder)))
    if folder.is_dir() and any(folder.iterdir()):
        told = worded("{folder} is not empty; a new briefing gets a folder of its own", folder=str(folder))
        raise NotMade(told)


def make_briefing(
    folder: Path, yaml: str, files: Mapping[str, bytes], proof: Callable[[Opened], Sentence | None]
) -> Opened:
    """Make the folder of a new briefing from the text of its YAML file and its other files, by path.

    `proof` looks at the briefing before it gets its place, and says what is wrong with it, or nothing. Raises
    NotMade.
    """
    refuse_taken(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f".{folder.name[:80]}.", dir=folder.parent) as beside:
            made = Path(beside) / "made"
            _fill(made, {YAML_NAME: yaml.encode("utf-8")} | dict(files))
            wrong = proof(open_briefing(made))
            if wrong:
                raise NotMade(wrong)
            if folder.exists():
                folder.rmdir()
            shutil.move(made, folder)
    except OSError as error:
        told = worded("{folder} cannot be made: {reason}", folder=str(folder), reason=system_reason(error))
        raise NotMade(told) from error
    except BrokenBriefing as broken:
        told = worded("the new briefing would be broken: {told}", told=broken.problems[0].message)
        raise NotMade(told) from broken
    return open_briefing(folder)


def _fill(folder: Path, files: Mapping[str, bytes]) -> None:
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
