"""Bytes to letters: by a byte order mark, as UTF-8, as the document declares, or as its bytes look."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from briefing.core.sentence import worded
from briefing.intake.article import NotTaken

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
_AS_BROWSERS_DO = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "iso8859-11": "cp874"}
"""What is declared by one name and written in another: https://encoding.spec.whatwg.org/#names-and-labels"""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the charset it was written in, and how that was found, as in `windows-1252, declared`."""

    text: str
    charset: str


def decoded(content: bytes, declared: str = "") -> Decoded:
    """Decode the bytes of a text, whose document may declare a charset; raises NotTaken for what is no text."""
    for mark, codec, name in _MARKS:
        if content.startswith(mark):
            text = _strictly(content, codec)
            if not text:
                raise _unknown()
            return Decoded(text, f"{name}, told by its byte order mark")
    text = _strictly(content, "utf-8")
    if text is not None and "\0" not in text:
        return Decoded(text.removeprefix("\ufeff"), "UTF-8")
    codec = _codec(declared)
    text = _strictly(content, codec) if codec else None
    return Decoded(text, f"{_name(codec)}, declared") if text else _guessed(content)


def _guessed(content: bytes) -> Decoded:
    from charset_normalizer import from_bytes  # late: few documents need it

    best = from_bytes(content).best()
    text = str(best) if best else ""
    if best is None or not text or _is_binary(text):
        raise _unknown()
    return Decoded(text.removeprefix("\ufeff"), f"{_name(best.encoding)}, guessed from its letters")


def _unknown() -> NotTaken:
    return NotTaken(worded("is not text in any charset that is known"))


def _is_binary(text: str) -> bool:
    controls = sum(1 for c in text[:100_000] if ord(c) < 32 and c not in "\t\n\r\f")
    return controls * 200 > len(text[:100_000])


def _strictly(content: bytes, codec: str) -> str | None:
    try:
        return content.decode(codec)
    except (UnicodeError, LookupError):
        return None


def _codec(declared: str) -> str:
    try:
        name = codecs.lookup(declared.strip()).name if declared.strip() else ""
    except (LookupError, ValueError):
        return ""
    return _AS_BROWSERS_DO.get(name, name)


def _name(codec: str) -> str:
    return codec.replace("_", "-").replace("cp125", "windows-125")
