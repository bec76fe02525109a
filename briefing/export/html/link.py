"""A link that leaves the page: it says where it leads, and nothing follows it but a click."""

from __future__ import annotations

from urllib.parse import urlsplit

from briefing.export.html.markup import escaped
from briefing.language import Wording


def live_link(address: str, wording: Wording) -> str:
    """A link to the quoted words in the live article; nothing where the source has no address."""
    if not address:
        return ""
    host = urlsplit(address).hostname or ""
    named = escaped(wording("read it at {host}", host=host))
    return f' <a class="live" href="{escaped(address)}" rel="noreferrer noopener external">{named}</a>'
