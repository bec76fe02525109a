"""Zip files that are the same, byte for byte, whenever and wherever they are made."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a zip file can tell: every file in it carries this one."""
_READABLE = 0o644 << 16
_MADE_ON_UNIX = 3


def write_zip(draft: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write the files (name with `/`, content) into the zip file `draft`, in the order in which they are given."""
    with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr, entry.create_system = _READABLE, _MADE_ON_UNIX
            archive.writestr(entry, content)
