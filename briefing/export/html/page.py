"""A page of HTML that needs nothing but itself: no network, no fonts, no script to be read, and none but ours."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

from briefing.export.characters import writable
from briefing.export.html.markup import Tongue, escaped, icon_set
from briefing.shipped import RESOURCES

_PAPER = RESOURCES / "paper"
_HANDLING = (
    '@page { @top-right { content: "%s"; font: 600 8pt "IBM Plex Sans", "IBM Plex Sans Arabic", sans-serif; } }\n'
    "@page :first { @top-right { content: none; } }\n"
)
"""The mark on each printed page; the first one shows it anyway."""
_ICON_USED = re.compile(r'href="#icon-([a-z-]+)"')


def page(
    *,
    title: str,
    tongue: Tongue,
    body: str,
    handling: str = "",
    script: str = "",
    about: Iterable[tuple[str, str]] = (),
) -> str:
    """A whole page: `about` are its meta elements (author, …), `handling` stands on each printed page."""
    style = _style(handling)
    icons = icon_set(sorted(set(_ICON_USED.findall(body))))
    metas = "".join(f'<meta name="{name}" content="{escaped(told)}">\n' for name, told in about if told)
    return (
        f"<!DOCTYPE html>\n<html{tongue.attributes}>\n<head>\n"
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(style, script)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"{metas}<title>{escaped(title)}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n{icons}\n{body}\n{f'<script>{script}</script>' if script else ''}\n</body>\n</html>\n"
    )


def script(name: str) -> str:
    """A script of resources/paper."""
    return (_PAPER / name).read_text("utf-8")


def _policy(style: str, script: str) -> str:
    """What the page may do: show its own style, run its own script, and nothing else."""
    allowed = ["default-src 'none'", f"style-src '{_hash(style)}'", "base-uri 'none'", "form-action 'none'"]
    if script:
        allowed.append(f"script-src '{_hash(script)}'")
    return "; ".join(allowed)


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def _style(handling: str) -> str:
    light, dark = (_variables(theme) for theme in ("light", "dark"))
    marked = _HANDLING % _css(handling) if handling else ""
    return (
        f":root {{{light}}}\n@media screen and (prefers-color-scheme: dark) {{ :root {{{dark}}} }}\n"
        f"{marked}{(_PAPER / 'page.css').read_text('utf-8')}"
    )


def _variables(theme: str) -> str:
    palette = json.loads((RESOURCES / "palettes" / f"{theme}.json").read_text("utf-8"))
    return " ".join(f"--{name}: {colour};" for name, colour in palette.items())


def _css(text: str) -> str:
    """Text inside a string of CSS: everything but letters and digits by its number."""
    return "".join(c if c.isascii() and c.isalnum() else f"\\{ord(c):x} " for c in writable(text))
