"""Tool tips as text: Qt takes words that look like markup for markup."""

from __future__ import annotations


def plain_tip(words: str) -> str:
    """`words` as a tool tip that shows them as they are."""
    if "<" not in words and "&" not in words:
        return words
    from html import escape  # late: it brings the name of every character of HTML, and few tips need it

    return f"<qt>{escape(words)}</qt>"
