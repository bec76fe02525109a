"""How a quote that does not hold could be written, for people: one line a proposal, none of them carried out."""

from __future__ import annotations

from briefing.core.visible import visible
from briefing.evidence import Finding, Ledger
from briefing.evidence.repair import Repair, repairs
from briefing.evidence.source_text import SourceText
from briefing.storage.lines import Lines


def proposals(finding: Finding, ledger: Ledger) -> list[str]:
    """Write one line for each repair that is offered for a quote, indented; none where there is no repair."""
    source = ledger.texts.get(finding.quote.source)
    offered = repairs_of(finding, ledger)
    return [visible(f"  repair: {_proposal(it, finding, source)}") for it in offered if source]


def repairs_of(finding: Finding, ledger: Ledger) -> tuple[Repair, ...]:
    """The repairs that are offered for a quote; none where its text is not there to prove them."""
    source = ledger.texts.get(finding.quote.source)
    return repairs(source, finding.quote, finding.match) if source else ()


def _proposal(repair: Repair, finding: Finding, source: SourceText) -> str:
    quote = finding.quote
    said = [f"exact: “{repair.exact}”"] if repair.exact != quote.exact else []
    said += [f"prefix: “{repair.prefix}”"] if repair.prefix != quote.prefix else []
    said += [f"suffix: “{repair.suffix}”"] if repair.suffix != quote.suffix else []
    line, column = Lines(source.raw).place(repair.spans[0][0])
    return f"{', '.join(said)} ({repair.verdict}, at {line}:{column} of {quote.source})"
