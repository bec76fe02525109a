"""Catalogues of translations: Qt Linguist's .ts files, and the compiled .qm that a wheel carries; without Qt.

The compiled form is that of Qt's `lrelease` and `QTranslator` (qttools/src/linguist/shared/qm.cpp,
qtbase/src/corelib/kernel/qtranslator.cpp): a mark, then sections of a tag, a length and their bytes. This file
knows no other of the program, so that the wheel can be built where nothing of what it needs is installed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from struct import pack, unpack_from

Forms = tuple[str, ...]

_MARK = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _RULES, _LANGUAGE = 0x42, 0x69, 0x88, 0xA7
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_NUMERUS = {
    "en": bytes.fromhex("0101"),
    "fr": bytes.fromhex("0301"),
    "ar": bytes.fromhex("0100 ff 0101 ff 0102 ff 24030a ff 2a0b"),
}
"""Which plural form is whose, as Qt writes it; `briefing.language.wording` says it in Python."""


class NotCompiled(ValueError):
    """The bytes are no compiled catalogue."""


def catalogue(folder: Path, language: str) -> dict[str, Forms]:
    """The forms of each saying in one language: compiled where `folder` has that, else from the .ts; or none."""
    compiled_file, source = folder / f"{language}.qm", folder / f"{language}.ts"
    if compiled_file.is_file():
        return read(compiled_file.read_bytes())
    return dict(_finished(source)) if source.is_file() else {}


def compiled(language: str, catalogue: Mapping[str, Forms], context: str = "Briefing") -> bytes:
    """Compile the forms of each saying into the bytes of a .qm file that `QTranslator` loads."""
    messages, hashes = bytearray(), []
    for words, forms in catalogue.items():
        hashes.append((_hash(words), len(messages)))
        messages += b"".join(_part(_TRANSLATION, form.encode("utf-16-be")) for form in forms)
        messages += _part(_COMMENT, b"") + _part(_SOURCE, words.encode()) + _part(_CONTEXT, context.encode())
        messages.append(_END)
    table = b"".join(pack(">II", *pair) for pair in sorted(hashes))
    parts = ((_LANGUAGE, language.encode()), (_HASHES, table), (_MESSAGES, messages), (_RULES, _NUMERUS[language]))
    return _MARK + b"".join(_part(tag, bytes(content)) for tag, content in parts)


def read(content: bytes) -> dict[str, Forms]:
    """The forms of each saying in a compiled catalogue; raises NotCompiled."""
    if not content.startswith(_MARK):
        raise NotCompiled("no compiled catalogue of Qt")
    messages = next((part for tag, part in _parts(content, len(_MARK)) if tag == _MESSAGES), b"")
    return dict(_sayings(messages))


def _finished(file: Path) -> Iterator[tuple[str, Forms]]:
    """What counts of a .ts file: all forms of a saying, or none where one is unfinished, withdrawn or empty."""
    from xml.etree import ElementTree

    for message in ElementTree.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
        if all(forms):
            yield message.findtext("source") or "", forms


def _sayings(messages: bytes) -> Iterator[tuple[str, Forms]]:
    forms: list[str] = []
    for tag, part in _parts(messages, 0):
        if tag == _TRANSLATION:
            forms.append(part.decode("utf-16-be"))
        elif tag == _SOURCE:
            yield part.decode(), tuple(forms)
        elif tag == _END:
            forms.clear()


def _part(tag: int, content: bytes) -> bytes:
    return pack(">BI", tag, len(content)) + content


def _parts(content: bytes, start: int) -> Iterator[tuple[int, bytes]]:
    """The parts with their tags; the end of a message has neither length nor bytes."""
    while start < len(content):
        tag, start = content[start], start + 1
        length = 0
        if tag != _END:
            (length,) = unpack_from(">I", content, start)
            start += 4
        yield tag, content[start : start + length]
        start += length


def _hash(words: str) -> int:
    """The ELF hash under which Qt finds a saying."""
    value = 0
    for byte in words.encode():
        value = ((value << 4) + byte) & 0xFFFFFFFF
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high if high else value
    return value or 1
