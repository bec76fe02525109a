"""Why a text is not a briefing: the second reading, which finds every problem and its place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from yaml.error import YAMLError

from briefing.core.sentence import worded
from briefing.core.visible import quoted
from briefing.storage.inspection import inspect
from briefing.storage.marks import Marked, marked
from briefing.storage.portions import Told
from briefing.storage.remark import MOST, Remark
from briefing.storage.syntax import explained
from briefing.storage.texts import BadText, TextFolder


def diagnosed(text: str, texts: TextFolder, told: Told | None = None) -> list[Remark]:
    """Say everything that is wrong with the text of a YAML file and with the texts that its sources name.

    A text that is no YAML has one problem: where the parser gave up. Otherwise all are told, in their order.
    `told` is told how far it is read; raises ReadNoFurther where it says so.
    """
    try:
        reading = marked(text, told)
    except YAMLError as error:
        return [explained(error, text)]
    remarks = [(refused.index, refused.sentence) for refused in reading.refused]
    if not reading.cut_short:
        remarks += inspect(reading.data, reading.marks)
        remarks += islice(_bad_texts(reading, texts), MOST)
    unknown = worded("this is not a briefing, for a reason not known")
    return sorted(remarks, key=lambda remark: remark[0]) or [(0, unknown)]


def _bad_texts(reading: Marked, texts: TextFolder) -> Iterator[Remark]:
    sources = reading.data.get("sources") if isinstance(reading.data, dict) else None
    for key, source in sources.items() if isinstance(sources, dict) else ():
        path = source.get("text") if isinstance(source, dict) else None
        if isinstance(path, str):
            try:
                texts.text(path, "")
            except BadText as bad:
                place = reading.marks.at(("sources", key, "text")).start
                told = worded("the text of the source {source}: {told}", source=quoted(key), told=bad.sentence)
                yield place, told
