"""Bytes to text: UTF-8 and nothing else, a byte order mark aside."""

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE

MARK = "\ufeff"


class NotUtf8(Exception):
    """The bytes are not UTF-8 text.

    `before` is the text up to the place where they are not, without its byte order mark.
    """

    def __init__(self, before: str, message: str) -> None:
        super().__init__(message)
        self.before = before
        self.message = message


def decoded(content: bytes) -> str:
    """Decode `content` with its line ends as they are; a byte order mark is no character of it."""
    try:
        return content.decode("utf-8").removeprefix(MARK)
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8").removeprefix(MARK)
        if content.startswith((BOM_UTF16_BE, BOM_UTF16_LE)):
            raise NotUtf8("", "this is UTF-16 text; save it as UTF-8") from error
        byte = f"byte {content[error.start]:#04x} at offset {error.start}"
        raise NotUtf8(before, f"this is not UTF-8 text ({byte}); save it as UTF-8") from error
