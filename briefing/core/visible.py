"""Text from elsewhere made fit to print on one line: what would move the cursor or turn the line is shown."""

from __future__ import annotations

import re

_INVISIBLE = (  # compiled when it is first needed: most texts have nothing of the kind
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)


def visible(text: str) -> str:
    """Write control characters, line breaks, bidi controls and lone surrogates of `text` as escapes."""
    return text if text.isprintable() else re.sub(_INVISIBLE, _escape, text)


def shortened(text: str, length: int = 60) -> str:
    """Cut `text` to at most `length` characters, the last of them an ellipsis where something was cut."""
    return text if len(text) <= length else text[: length - 1] + "…"


def quoted(text: str) -> str:
    """Quote an author's word inside a sentence of ours: short, visible, between backticks."""
    return f"`{visible(shortened(text))}`"


def _escape(found: re.Match[str]) -> str:
    return found[0].encode("unicode-escape").decode("ascii")
