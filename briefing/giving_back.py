"""Giving back: memory that a window no longer needs goes back to the system, where the C library is glibc.

Left to itself, glibc keeps pictures of some megabytes among small things once one of them was freed (it raises
M_MMAP_THRESHOLD, mallopt(3)), and what lies free between them stays with the process: a third of what it held. Qt
keeps the letters of every size of text that was ever shown, since it counts their pictures alone (QFontCache), and
not what they are made of: 11 MB after all sizes in three languages.
"""

from __future__ import annotations

import ctypes
import sys
from functools import cache

from PySide6.QtGui import QFont

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""M_TRIM_THRESHOLD and M_MMAP_THRESHOLD of malloc.h."""
_SMALL, _FREE_AT_THE_END = 256 * 1024, 1024 * 1024


def keep_large_apart() -> None:
    """Have whatever takes 256 KB or more go back as soon as it is freed, from now on."""
    library = _glibc()
    if library:
        library.mallopt(_MMAP_THRESHOLD, _SMALL)
        library.mallopt(_TRIM_THRESHOLD, _FREE_AT_THE_END)


def give_back() -> None:
    """Give back what is free now, wherever it lies, and letters until they are drawn again; takes milliseconds."""
    QFont.cleanup()
    library = _glibc()
    if library:
        library.malloc_trim(0)


@cache
def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") and hasattr(library, "mallopt") else None
