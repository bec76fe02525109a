"""The common ground of all nouns of a briefing: frozen, named fields only, strict."""

from __future__ import annotations

import msgspec


class Noun(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, gc=False):
    """A frozen value of the format; a key that it does not know is an error.

    Python never looks for garbage among nouns, of which a large briefing has half a million: a value that is
    frozen holds only what was there before it, and so never itself.
    """
