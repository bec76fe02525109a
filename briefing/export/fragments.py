"""Links to the very words in a live article: text fragments, as the W3C's community group wrote them down.

https://wicg.github.io/scroll-to-text-fragment/ : `#:~:text=prefix-,start,end,-suffix`, once for each part.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote as percent_encoded
from urllib.parse import urlsplit

from briefing.core import Quote
from briefing.evidence import Verdict

_LONGEST = 200
"""A part of more characters is named by its first and last words alone."""

_ENDS = 6
"""How many words name the beginning and the end of a long part."""

_LEFT_OUT = re.compile(r"\[(?:…|\.\.\.)\]")
_NOWHERE = {Verdict.MISSING, Verdict.CUT}


def live_address(url: str, quote: Quote, verdict: Verdict, found: Sequence[str]) -> str:
    """The address of the quote in the article at `url`; empty where `url` is no address of the web.

    `found` are the words as the source has them, part by part; without them, those of the quote are looked for,
    unless the source is known not to have them: then the address of the article alone is given.
    """
    if not is_web_address(url):
        return ""
    if verdict in _NOWHERE:
        return url
    if verdict is Verdict.AMBIGUOUS or not found:
        return text_fragment(url, _LEFT_OUT.split(quote.exact), quote.prefix, quote.suffix)
    return text_fragment(url, found, quote.prefix, quote.suffix)


def is_web_address(url: str) -> bool:
    """Whether `url` is an absolute http or https address, without a character that could end a link early."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and url.isprintable() and " " not in url
    except ValueError:
        return False


def text_fragment(url: str, parts: Sequence[str], prefix: str = "", suffix: str = "") -> str:
    """`url` with a text fragment for each of `parts`; `prefix` and `suffix`, around them, tell repeats apart."""
    named = [words for words in (part.split() for part in parts) if words]
    if not named:
        return url
    directives = [_directive(words) for words in named]
    if prefix.split():
        directives[0] = f"{_encoded(prefix.split())}-,{directives[0]}"
    if suffix.split():
        directives[-1] = f"{directives[-1]},-{_encoded(suffix.split())}"
    told = "&".join(f"text={directive}" for directive in directives)
    return f"{url}{'' if '#' in url else '#'}:~:{told}"


def _directive(words: Sequence[str]) -> str:
    if len(" ".join(words)) <= _LONGEST or len(words) < 2 * _ENDS:
        return _encoded(words)
    return f"{_encoded(words[:_ENDS])},{_encoded(words[-_ENDS:])}"


def _encoded(words: Sequence[str]) -> str:
    return percent_encoded(" ".join(words), safe="", errors="replace").replace("-", "%2D")
