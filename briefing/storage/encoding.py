"""Bytes to text: UTF-8 and nothing else, a byte order mark aside."""

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE

from briefing.core.sentence import Refusal, Sentence, worded

MARK = "\ufeff"


class NotUtf8(Refusal):
    """The bytes are not UTF-8 text.

    `before` is the text up to the place where they are not, without its byte order mark.
    """

    def __init__(self, before: str, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.before = before


def decoded(content: bytes) -> str:
    """Decode `content` with its line ends as they are; a byte order mark is no character of it."""
    try:
        return content.decode("utf-8").removeprefix(MARK)
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8").removeprefix(MARK)
        if content.startswith((BOM_UTF16_BE, BOM_UTF16_LE)):
            raise NotUtf8("", worded("this is UTF-16 text; save it as UTF-8")) from error
        words = "this is not UTF-8 text (byte {byte} at offset {offset}); save it as UTF-8"
        byte = f"{content[error.start]:#04x}"
        raise NotUtf8(before, worded(words, byte=byte, offset=error.start)) from error
