"""JSON as it is written to a file: readable, in UTF-8, with nothing that a strict reader would refuse."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

_LONE = re.compile("[\ud800-\udfff]")


def write_json(draft: Path, value: Any) -> None:
    """Write `value`: control characters escaped as JSON has it, lone surrogates written out as [U+XXXX]."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    draft.write_text(_LONE.sub(_written_out, text) + "\n", "utf-8", newline="\n")


def _written_out(found: re.Match[str]) -> str:
    return f"[U+{ord(found[0]):04X}]"
