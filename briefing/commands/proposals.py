"""How a quote that does not hold could be written, for people: one line a proposal, none of them carried out."""

from __future__ import annotations

from briefing.commands.terms import verdict_word
from briefing.core.sentence import Sentence, worded
from briefing.evidence import Finding, Ledger
from briefing.evidence.repair import Repair, repairs
from briefing.evidence.source_text import SourceText
from briefing.language import Wording
from briefing.language.sentences import printed
from briefing.storage.lines import Lines


def proposals(finding: Finding, ledger: Ledger, wording: Wording) -> list[str]:
    """Write one line for each repair that is offered for a quote, indented; none where there is no repair."""
    source = ledger.texts.get(finding.quote.source)
    offered = repairs_of(finding, ledger)
    return [f"  {printed(wording, _proposal(it, finding, source, wording))}" for it in offered if source]


def repairs_of(finding: Finding, ledger: Ledger) -> tuple[Repair, ...]:
    """The repairs that are offered for a quote; none where its text is not there to prove them."""
    source = ledger.texts.get(finding.quote.source)
    return repairs(source, finding.quote, finding.match) if source else ()


def _proposal(repair: Repair, finding: Finding, source: SourceText, wording: Wording) -> Sentence:
    quote = finding.quote
    parts = {"exact": repair.exact, "prefix": repair.prefix, "suffix": repair.suffix}
    changed = [(key, words) for key, words in parts.items() if words != getattr(quote, key)]
    told = tuple(worded("{key}: “{words}”", key=key, words=words) for key, words in changed)
    line, column = Lines(source.raw).place(repair.spans[0][0])
    return worded("repair: {told} ({verdict}, at {place} of {source})", told=told, place=f"{line}:{column}",
                  verdict=verdict_word(wording, repair.verdict), source=quote.source)
