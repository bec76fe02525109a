"""The answer of a check for people: every quote that does not hold, with the nearest words, and the totals."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce

from briefing.commands.findings import Checked, Placed
from briefing.commands.proposals import proposals
from briefing.commands.speech import problem_line
from briefing.commands.terms import counted, verdict_word, warned_of
from briefing.core import Extent
from briefing.core.sentence import Sentence, verbatim, worded
from briefing.core.visible import shortened, visible
from briefing.evidence import Change, Finding, Standing, Verdict
from briefing.language import Wording
from briefing.language.sentences import printed
from briefing.storage import AbsenceReason, Opened
from briefing.storage.lines import Lines

LONGEST = 160
"""How many characters of a quote are shown."""

MOST_PLACES = 5
"""How many places of an ambiguous quote are named."""

WHY_UNCHECKED = {
    AbsenceReason.NOT_ON_FILE: "the text is not on file",
    AbsenceReason.CHANGED: "the text has changed since its quotes were checked",
    AbsenceReason.UNREADABLE: "the text cannot be read",
}

_RESTS = (
    "facts: {total}, of which rest {verified} on verified quotes, {unverified} on unverified ones, {none} on none"
)
_MARKS = {"same": ("", ""), "removed": ("[-", "-]"), "added": ("{+", "+}")}


def text_report(checked: Checked, wording: Wording) -> str:
    """Write one line for each quote that is not verified or carries a warning, and the totals."""
    if not checked.opened:
        return ""
    lines = [problem_line(problem, wording) for problem in checked.opened.warnings]
    for placed in checked.items:
        if not placed.finding.verdict.verified or placed.finding.match.warnings:
            lines.append(_entry(placed, checked.opened, wording))
            lines += proposals(placed.finding, checked.ledger, wording) if checked.repairs else []
    lines += [problem_line(remark, wording) for remark in checked.remarks]
    return "\n".join((*lines, *totals(checked, wording)))


def finding_line(finding: Finding, opened: Opened, wording: Wording) -> str:
    """Say of one quote its verdict and, by verdict, why, or which words are nearest in the source."""
    quote, fact = finding.quote, finding.fact.id
    told = worded("{verdict}: “{words}” ({source}, fact {fact})", verdict=_verdict(finding, opened, wording),
                  words=_one_line(quote.exact), source=quote.source, fact=fact)
    detail = _detail(finding, opened)
    return printed(wording, worded("{key}: {told}", key=told, told=detail) if detail else told)


def totals(checked: Checked, wording: Wording) -> list[str]:
    """Count the facts by what they rest on, and the quotes by their verdicts."""
    return [printed(wording, told) for told in _totals(checked, wording)]


def _totals(checked: Checked, wording: Wording) -> Iterator[Sentence]:
    ledger, standings = checked.ledger, checked.ledger.standings
    yield worded(
        _RESTS, total=len(ledger.facts), verified=standings[Standing.VERIFIED],
        unverified=standings[Standing.UNVERIFIED], none=standings[Standing.UNSUPPORTED],
    )
    if ledger.drafts:
        yield worded("{n} of them drafts, still to be checked", n=ledger.drafts)
    verdicts = tuple(counted(wording, verdict, count) for verdict, count in ledger.verdicts.items())
    total = len(ledger.findings)
    quotes = worded("quotes: {total} ({verdicts})", total=total, verdicts=verdicts)
    yield quotes if verdicts else worded("quotes: {total}", total=total)
    yield from _excerpts(checked.opened)
    if checked.proof and not checked.paper:
        yield checked.proof.agreed


def _excerpts(opened: Opened | None) -> Iterator[Sentence]:
    sources = opened.briefing.sources.values() if opened else ()
    named = [s.id for s in sources if opened and s.id in opened.texts and s.extent is Extent.EXCERPTS]
    if named:
        yield worded("checked in the excerpts on file: {names}", names=tuple(named))


def _entry(placed: Placed, opened: Opened, wording: Wording) -> str:
    place = f"{opened.file}:{placed.line}:{placed.column}"
    return f"{visible(place)}: {finding_line(placed.finding, opened, wording)}"


def _verdict(finding: Finding, opened: Opened, wording: Wording) -> tuple[str | Sentence, ...]:
    words: list[str | Sentence] = [verdict_word(wording, finding.verdict)]
    if finding.match.warnings:
        words.append(worded("warning {warnings}", warnings=warned_of(wording, finding.match.warnings)))
    source = opened.briefing.sources[finding.quote.source]
    if source.extent is Extent.EXCERPTS and finding.verdict is not Verdict.UNCHECKED:
        words.append(worded("in the excerpts on file"))
    return tuple(words)


def _detail(finding: Finding, opened: Opened) -> Sentence | None:
    match, source = finding.match, finding.quote.source
    if match.verdict is Verdict.UNCHECKED:
        return worded(WHY_UNCHECKED[opened.absent[source].reason])
    raw = opened.texts[source].raw
    if match.verdict is Verdict.AMBIGUOUS:
        words = "the words stand in {n} places, at {places}; a prefix or suffix tells which"
        places = [verbatim(_place(raw, start)) for start, _ in match.spans[:MOST_PLACES]]
        return worded(words, n=len(match.spans), places=reduce(_and, places))
    if match.difference:
        changes = "".join(map(_change, match.difference)).strip()
        if "out-of-order" in match.warnings:
            return worded("the source says, in another order: “{words}”", words=changes)
        return worded("the source says “{words}”", words=changes)
    found = " […] ".join(raw[start:end] for start, end in _around(finding, raw))
    return worded("the source says “{words}”", words=_one_line(found)) if found else None


def _around(finding: Finding, raw: str) -> list[tuple[int, int]]:
    """The spans to show: those of a cut quote with the letters it was cut from, those of an elided one whole."""
    if finding.verdict is Verdict.CUT:
        return [(max(start - 12, 0), min(end + 12, len(raw))) for start, end in finding.match.spans]
    if finding.verdict is Verdict.ELIDED and finding.match.spans:
        return [(finding.match.spans[0][0], finding.match.spans[-1][1])]
    return list(finding.match.spans)


def _and(first: Sentence, second: Sentence) -> Sentence:
    return worded("{first} and {second}", first=first, second=second)


def _place(raw: str, start: int) -> str:
    line, column = Lines(raw).place(start)
    return f"{line}:{column}"


def _change(change: Change) -> str:
    before, after = _MARKS[change.kind]
    return f"{before}{change.text}{after} "


def _one_line(text: str) -> str:
    return shortened(" ".join(text.split()), LONGEST)
