"""What two forms of one noun say differently, key by key, as the format names the keys."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any

from briefing.core.briefing import Briefing
from briefing.core.noun import Noun
from briefing.core.revision import Alteration

_TEXTS = frozenset({
    "title", "summary", "handling", "label", "name", "publisher", "note", "text", "role", "translation",
})
"""The keys whose values are Text; the `text` of a source, which is a path, can be taken for one."""


def alterations(
    before: Noun, after: Noun, old: Briefing, new: Briefing, without: Collection[str] = ()
) -> Iterator[Alteration]:
    """The keys of which `before`, in the briefing `old`, has another value than `after` in `new`.

    `without` are keys that are compared elsewhere. A text is compared language by language; one that is a plain
    string in one version is in that briefing's first language.
    """
    for key in dict.fromkeys((*before.__struct_fields__, *after.__struct_fields__)):
        if key in without:
            continue
        ours, theirs = getattr(before, key, None), getattr(after, key, None)
        if ours == theirs:
            continue
        if key in _TEXTS:
            yield from _in_each_language(key, ours, theirs, old, new)
        else:
            yield Alteration(key, ours, theirs)


def _in_each_language(key: str, ours: Any, theirs: Any, old: Briefing, new: Briefing) -> Iterator[Alteration]:
    if isinstance(ours, str) and isinstance(theirs, str):
        yield Alteration(key, ours, theirs)
        return
    before, after = _by_language(ours, old), _by_language(theirs, new)
    for language in dict.fromkeys((*after, *before)):
        one, other = before.get(language, ""), after.get(language, "")
        if one != other:
            yield Alteration(key, one, other, language)


def _by_language(text: Any, briefing: Briefing) -> dict[str, str]:
    if isinstance(text, dict):
        return text
    return {briefing.languages[0]: text} if text else {}
