"""How far a wheel turns, as Qt counts it."""

from __future__ import annotations

NOTCH = 120
"""One notch, in eighths of a degree."""
