"""The files of a briefing as they were read, to be carried elsewhere: nothing is read a second time."""

from __future__ import annotations

import hashlib

from briefing.core import TextOnFile
from briefing.storage.encoding import MARK
from briefing.storage.opening import Opened


def carried_files(opened: Opened) -> dict[str, str]:
    """The YAML file and the texts of the sources, byte order marks and all, by their paths inside the folder.

    The YAML file comes first. A text that has changed since its quotes were checked is carried as it is now, so
    that the copy says of itself what the briefing says.
    """
    files = {opened.file.name: opened.content.decode("utf-8")}
    for source in opened.briefing.sources.values():
        absence = opened.absent.get(source.id)
        text = opened.texts.get(source.id) or (absence.text if absence else None)
        if text is not None and source.text:
            files[source.text] = _as_written(text)
    return files


def _as_written(text: TextOnFile) -> str:
    """The characters of the file: reading leaves out a byte order mark, and its hash tells that there was one."""
    if hashlib.sha256(text.raw.encode("utf-8")).hexdigest() == text.sha256:
        return text.raw
    return MARK + text.raw
