"""A comparison of two versions for programs: one JSON object, the same in every language."""

from __future__ import annotations

import json
from typing import Any

from briefing.core import Date, Fact, Quote
from briefing.core.revision import Alteration, FactRevision, PartRevision, QuoteRevision, Revision
from briefing.language import Wording


def json_revision(revision: Revision, wording: Wording) -> str:
    """Write the comparison as one JSON object, in ASCII.

    `same` tells whether nothing differs; `counts` counts the facts by what became of them. `facts` and `parts`
    hold one object for each that differs: what became of it, and its `changes`. Of these each has the key,
    `before` and `after` as the format has them, and for words the `steps` from one to the other.
    """
    return json.dumps(
        {
            "same": revision.same,
            "counts": {what.value: n for what, n in revision.counts.items()},
            "facts": [_fact(it) for it in revision.facts],
            "parts": [_part(it) for it in revision.parts],
        },
        indent=2,
    )


def _fact(it: FactRevision) -> dict[str, Any]:
    return {
        "what": it.what.value,
        "before": _at(it.before, it, 0),
        "after": _at(it.after, it, 1),
        "moved": it.moved,
        "changes": [_change(each) for each in it.alterations],
        "quotes": [_quote(each) for each in it.quotes],
    }


def _at(fact: Fact | None, it: FactRevision, side: int) -> dict[str, Any] | None:
    place = it.places[side]
    if fact is None or place is None:
        return None
    return {"id": fact.id, "section": place.section.value, "holder": place.holder, "text": fact.text}


def _quote(it: QuoteRevision) -> dict[str, Any]:
    return {
        "what": it.what.value,
        "before": _words(it.before, it.verdicts[0]),
        "after": _words(it.after, it.verdicts[1]),
        "changes": [_change(each) for each in it.alterations],
    }


def _words(quote: Quote | None, verdict: str) -> dict[str, Any] | None:
    return {"source": quote.source, "exact": quote.exact, "verdict": verdict} if quote else None


def _part(it: PartRevision) -> dict[str, Any]:
    changes = [_change(each) for each in it.alterations]
    return {"what": it.what.value, "part": it.part.value, "id": it.id, "changes": changes}


def _change(it: Alteration) -> dict[str, Any]:
    change: dict[str, Any] = {"key": it.name, "before": _plain(it.before), "after": _plain(it.after)}
    if it.language:
        change["language"] = it.language
    if steps := it.steps:
        change["steps"] = [[step.fate.value, step.words] for step in steps]
    return change


def _plain(value: Any) -> Any:
    """A value as the format writes it."""
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.edtf if isinstance(value, Date) else value
