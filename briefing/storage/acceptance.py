"""Saying that the quotes were checked in the sources' texts as they are now: their hashes, written into the file.

The new text is the old one with a few characters put in at their places, and it is read again before anything is
written: it must hold the same data but for the hashes.
"""

from __future__ import annotations

from collections.abc import Mapping

from yaml.error import YAMLError

from briefing.core.sentence import Refusal, worded
from briefing.storage.encoding import MARK, decoded
from briefing.storage.marks import Marks, marked
from briefing.storage.opening import Opened
from briefing.storage.plain import Plain, plain
from briefing.storage.refusal import NotPlain
from briefing.storage.replacing import replace_content

Splice = tuple[int, int, str]
"""From which code point to which, and the characters that are to stand there."""


class NotAccepted(Refusal):
    """The hashes were not recorded and the file is as it was."""


def accept_sources(opened: Opened) -> tuple[str, ...]:
    """Record the hash of every text on file that the YAML file does not have; no other byte changes.

    Returns the ids of the sources whose hashes were written. Raises NotAccepted.
    """
    hashes = _hashes_to_write(opened)
    if hashes:
        text = decoded(opened.content)
        new = with_hashes(text, hashes)
        mark = MARK if opened.content.startswith(MARK.encode()) else ""
        replace_content(opened.file, opened.content, (mark + new).encode(), NotAccepted)
    return tuple(hashes)


def with_hashes(text: str, hashes: Mapping[str, str]) -> str:
    """The text of a YAML file with new hashes, by source id; raises NotAccepted where it cannot be done safely."""
    sources = marked(text).marks.at(("sources",))
    new = text
    for start, end, put in sorted(
        (_splice(text, sources.values[key], h) for key, h in hashes.items()), reverse=True
    ):
        new = new[:start] + put + new[end:]
    if _read(new) != _expected(text, hashes):
        told = worded("the hashes cannot be written without changing something else; write them by hand")
        raise NotAccepted(told)
    return new


def _hashes_to_write(opened: Opened) -> dict[str, str]:
    hashes = {key: text.sha256 for key, text in opened.texts.items() if not opened.briefing.sources[key].sha256}
    changed = {key: absence.text.sha256 for key, absence in opened.absent.items() if absence.text}
    return hashes | changed


def _splice(text: str, source: Marks, sha256: str) -> Splice:
    if "sha256" in source.keys:
        place = source.values["sha256"]
        return place.start, place.end, sha256 if place.end > place.start else f" {sha256}"
    after = source.values["text"].end
    if source.flow:
        return after, after, f", sha256: {sha256}"
    key = source.keys["text"]
    indent = text[text.rfind("\n", 0, key) + 1 : key]
    line_end = text.find("\n", after)
    end = len(text) if line_end < 0 else line_end - (text[line_end - 1] == "\r")
    newline = "\r\n" if text[end : end + 1] == "\r" else "\n"
    return end, end, f"{newline}{indent}sha256: {sha256}"


def _read(text: str) -> Plain:
    try:
        return plain(text)
    except (NotPlain, YAMLError):
        return None


def _expected(text: str, hashes: Mapping[str, str]) -> Plain:
    data = plain(text)
    for key, sha256 in hashes.items():
        data["sources"][key]["sha256"] = sha256
    return data
