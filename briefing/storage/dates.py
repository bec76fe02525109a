"""Dates in files: the only values of a briefing that msgspec does not know by itself."""

from __future__ import annotations

import msgspec

from briefing.core import Date


def date_hook(kind: type, written: object) -> object:
    """Read a date as EDTF writes it; raises msgspec.ValidationError for anything else."""
    if kind is Date and isinstance(written, str):
        return Date.parse(written)
    raise msgspec.ValidationError("not a date")
