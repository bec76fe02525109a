"""Tool tips as text: Qt takes words that look like markup for markup."""

from __future__ import annotations


def plain_tip(words: str) -> str:
    """`words` as a tool tip that shows them as they are."""
    from html import escape  # late: it brings every name of HTML's characters

    return f"<qt>{escape(words)}</qt>" if "<" in words or "&" in words else words
