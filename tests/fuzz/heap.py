"""What a process holds of the machine's memory, and what of that the C library has given out: Linux with glibc."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

_STATE = Path("/proc/self/statm")
_MEGABYTE = 2**20
_NAMES = "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost"


class _Info(ctypes.Structure):
    """`struct mallinfo2` of malloc.h."""

    _fields_ = [(name, ctypes.c_size_t) for name in _NAMES.split()]


def resident() -> float:
    """Megabytes in memory; 0 where the system does not tell."""
    if not _STATE.exists():
        return 0.0
    return int(_STATE.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE") / _MEGABYTE


def given_out() -> float:
    """Megabytes that the C library has given out and not got back; 0 where it does not tell."""
    try:
        ask = ctypes.CDLL(None).mallinfo2
    except (AttributeError, OSError, TypeError):
        return 0.0
    ask.restype = _Info
    told = ask()
    return float(told.uordblks + told.hblkhd) / _MEGABYTE
