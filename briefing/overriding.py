"""`override` (PEP 698), by which a method says that it stands for one of a class above it; new in Python 3.12."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: Any) -> Any:
        """Returns `method` as it is: only type checkers ask, and they know what is meant."""
        return method


__all__ = ["override"]
