"""Which program judged: what another one found out counts as not found out."""

from __future__ import annotations

import hashlib
import sys
import unicodedata
from functools import cache
from pathlib import Path

import msgspec

import briefing

_ROOMS = ("core", "evidence", "library", "storage")
"""Whose code decides what is said of a briefing."""


@cache
def program() -> str:
    """This program's name for itself: its version, its very code, and the letters as this Python knows them."""
    code = hashlib.sha256()
    for file in sorted(file for room in _ROOMS for file in Path(briefing.__file__).parent.glob(f"{room}/**/*.py")):
        code.update(hashlib.sha256(file.read_bytes()).digest())
    python = f"{sys.version_info.major}.{sys.version_info.minor} {unicodedata.unidata_version}"
    return f"{briefing.__version__} {msgspec.__version__} {python} {code.hexdigest()}"
