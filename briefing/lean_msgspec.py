"""msgspec, loaded without `typing_extensions`; to be imported before anything says `import msgspec`.

Where that is installed msgspec takes three names from it, all of which `typing` has too from Python 3.11 on. To
load it, and `inspect` behind it, takes a thirtieth of the start of a window.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_modules: dict[str, Any] = sys.modules


@contextmanager
def as_if_absent(name: str) -> Iterator[None]:
    """Have imports of the module `name` in the block fail as if it were not installed, unless it is loaded."""
    if name in _modules:
        yield
        return
    _modules[name] = None
    try:
        yield
    finally:
        del _modules[name]


with as_if_absent("typing_extensions"):
    import msgspec  # noqa: F401
