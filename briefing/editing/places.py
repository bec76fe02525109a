"""Where unsaved changes and earlier versions are kept: among the user's own files, never in the briefing's folder.

A second YAML file would make a briefing's folder ambiguous, and an old version in it would go along into every
pack, mail and commit.
"""

from __future__ import annotations

import hashlib
import os
import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from briefing.whole_file import write_whole

MOST_BACKUPS = 20
"""How many earlier versions of a file are kept."""


def editing_folder() -> Path:
    """Where it all is kept: $BRIEFING_EDITING, else a folder among the user's state."""
    from platformdirs import user_state_path

    named = os.environ.get("BRIEFING_EDITING")
    return Path(named) if named else user_state_path("briefing", appauthor=False) / "editing"


def name_for(file: Path) -> str:
    """A name for what belongs to `file`, the same by whatever way the file is reached."""
    real = os.path.realpath(file)
    words = re.sub(r"[^\w-]+", "-", Path(real).parent.name)[:40]
    return f"{words}-{hashlib.sha256(os.fsencode(real)).hexdigest()[:16]}"


def keep_backup(folder: Path, file: Path, content: bytes) -> Path:
    """Keep the version of `file` that is about to be replaced; the oldest of too many goes. Raises OSError."""
    place = folder / "backups" / name_for(file)
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    backup = place / f"{now}.yaml"
    write_whole(backup, content, private=True)
    for old in sorted(place.glob("*.yaml"))[:-MOST_BACKUPS]:
        with suppress(OSError):
            old.unlink()
    return backup
