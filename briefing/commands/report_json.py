"""The answer of a check for programs: one JSON object."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from briefing.commands.findings import Checked, Placed
from briefing.commands.proposals import repairs_of
from briefing.core import Fact
from briefing.evidence import Ledger
from briefing.storage import Problem


def json_report(checked: Checked) -> str:
    """Write what was found as one JSON object, in ASCII.

    `facts`, those of them that are `drafts`, and `quotes` count; `verdicts` counts quotes by verdict, `standings`
    facts by what they rest on; `items` holds one object a quote, its `spans` in code points of the source's text;
    `flags` holds what statements say and their quotes do not; `problems` is empty unless the briefing is broken.
    Where repairs are asked for, each item has its `repairs`: the exact, prefix and suffix that would hold, with
    the verdict on them.
    Of a PDF or a pack there are `papers`: what says something else than the briefing in it, or was not compared.
    """
    ledger = checked.ledger
    return json.dumps(
        {
            "facts": len(ledger.facts),
            "drafts": ledger.drafts,
            "quotes": len(ledger.findings),
            "verdicts": {verdict.value: count for verdict, count in ledger.verdicts.items()},
            "standings": {standing.value: count for standing, count in ledger.standings.items()},
            "flags": [flag for fact in ledger.facts for flag in _flags(fact, ledger)],
            "items": [_item(placed) | _repairs(placed, checked) for placed in checked.items],
            "problems": [_problem(problem) for problem in checked.problems],
            **({"papers": [_problem(problem) for problem in checked.paper]} if checked.proof else {}),
        },
        indent=2,
    )


def _item(placed: Placed) -> dict[str, Any]:
    finding = placed.finding
    return {
        "fact": finding.fact.id,
        "source": finding.quote.source,
        "verdict": finding.verdict.value,
        "warnings": list(finding.match.warnings),
        "spans": [list(span) for span in finding.match.spans],
        "line": placed.line,
        "column": placed.column,
    }


def _repairs(placed: Placed, checked: Checked) -> dict[str, Any]:
    """The repairs of a quote under their key; nothing where they are not asked for."""
    if not checked.repairs:
        return {}
    return {
        "repairs": [
            {
                "kind": it.kind.value,
                "exact": it.exact,
                "prefix": it.prefix,
                "suffix": it.suffix,
                "verdict": it.verdict.value,
                "spans": [list(span) for span in it.spans],
            }
            for it in repairs_of(placed.finding, checked.ledger)
        ]
    }


def _flags(fact: Fact, ledger: Ledger) -> Iterator[dict[str, Any]]:
    for language, flags in ledger.flags(fact).items():
        for flag in flags:
            flagged = {"kind": flag.kind, "text": flag.text, "span": list(flag.span)}
            yield {"fact": fact.id, "language": language, **flagged}


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "message": str(problem.message),
    }
