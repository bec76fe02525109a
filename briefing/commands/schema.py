"""`briefing schema`: the JSON Schema of the format, for editors that complete and check while one writes."""

from __future__ import annotations

import json


def print_schema() -> int:
    """Print the JSON Schema; returns the exit code."""
    from briefing.storage.schema import schema

    print(json.dumps(schema(), indent=2))
    return 0
