"""The answer of a check for people: every quote that does not hold, with the nearest words, and the totals."""

from __future__ import annotations

from briefing.commands.findings import Checked, Placed
from briefing.commands.proposals import proposals
from briefing.core import Extent
from briefing.core.visible import shortened, visible
from briefing.evidence import Change, Finding, Standing, Verdict
from briefing.storage import AbsenceReason, Opened
from briefing.storage.enclosed import Enclosed
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

_MARKS = {"same": ("", ""), "removed": ("[-", "-]"), "added": ("{+", "+}")}


def text_report(checked: Checked) -> str:
    """Write one line for each quote that is not verified or carries a warning, and the totals."""
    if not checked.opened:
        return ""
    lines = [str(problem) for problem in checked.opened.warnings]
    for placed in checked.items:
        if not placed.finding.verdict.verified or placed.finding.match.warnings:
            lines += _entry(placed, checked.opened)
            lines += proposals(placed.finding, checked.ledger) if checked.repairs else []
    lines += [str(remark) for remark in checked.remarks]
    return "\n".join((*lines, *(visible(line) for line in totals(checked))))


def sentence(finding: Finding, opened: Opened) -> str:
    """Say of one quote its verdict and, by verdict, why, or which words are nearest in the source."""
    source = finding.quote.source
    words = f"{_verdict(finding, opened)}: “{_one_line(finding.quote.exact)}” ({source}, fact {finding.fact.id})"
    detail = _detail(finding, opened)
    return f"{words}: {detail}" if detail else words


def totals(checked: Checked) -> list[str]:
    """Count the facts by what they rest on, and the quotes by their verdicts."""
    ledger = checked.ledger
    rests = ", ".join(
        (
            f"{ledger.standings[Standing.VERIFIED]} on verified quotes",
            f"{ledger.standings[Standing.UNVERIFIED]} on unverified ones",
            f"{ledger.standings[Standing.UNSUPPORTED]} on none",
        )
    )
    verdicts = ", ".join(f"{count} {verdict}" for verdict, count in ledger.verdicts.items())
    quotes = f"quotes: {len(ledger.findings)}" + (f" ({verdicts})" if verdicts else "")
    return [
        f"facts: {len(ledger.facts)}, of which rest {rests}", quotes, *_excerpts(checked.opened), *_paper(checked)
    ]


def _paper(checked: Checked) -> list[str]:
    if not isinstance(checked.opened, Enclosed) or not checked.opened.edition or checked.paper:
        return []
    from briefing.export.imprint import of_this_version

    if of_this_version(checked.opened.edition):
        return ["pages: they say what the briefing in the PDF says, and look so"]
    return ["pages: they say what the briefing in the PDF says; another version made them, so not their look"]


def _excerpts(opened: Opened | None) -> list[str]:
    sources = opened.briefing.sources.values() if opened else ()
    named = [s.id for s in sources if opened and s.id in opened.texts and s.extent is Extent.EXCERPTS]
    return [f"checked in the excerpts on file: {', '.join(named)}"] if named else []


def _entry(placed: Placed, opened: Opened) -> list[str]:
    place = f"{opened.file}:{placed.line}:{placed.column}"
    return [visible(f"{place}: {sentence(placed.finding, opened)}")]


def _verdict(finding: Finding, opened: Opened) -> str:
    words = [finding.verdict.value]
    if finding.match.warnings:
        words.append(f"warning {', '.join(finding.match.warnings)}")
    source = opened.briefing.sources[finding.quote.source]
    if source.extent is Extent.EXCERPTS and finding.verdict is not Verdict.UNCHECKED:
        words.append("in the excerpts on file")
    return ", ".join(words)


def _detail(finding: Finding, opened: Opened) -> str:
    match, source = finding.match, finding.quote.source
    if match.verdict is Verdict.UNCHECKED:
        return WHY_UNCHECKED[opened.absent[source].reason]
    raw = opened.texts[source].raw
    if match.verdict is Verdict.AMBIGUOUS:
        places = " and ".join(_place(raw, start) for start, _ in match.spans[:MOST_PLACES])
        return f"the words stand in {len(match.spans)} places, at {places}; a prefix or suffix tells which"
    if match.difference:
        says = "the source says, in another order:" if "out-of-order" in match.warnings else "the source says"
        return f"{says} “{''.join(map(_change, match.difference)).strip()}”"
    found = " […] ".join(raw[start:end] for start, end in _around(finding, raw))
    return f"the source says “{_one_line(found)}”" if found else ""


def _around(finding: Finding, raw: str) -> list[tuple[int, int]]:
    """The spans to show: those of a cut quote with the letters it was cut from, those of an elided one whole."""
    if finding.verdict is Verdict.CUT:
        return [(max(start - 12, 0), min(end + 12, len(raw))) for start, end in finding.match.spans]
    if finding.verdict is Verdict.ELIDED and finding.match.spans:
        return [(finding.match.spans[0][0], finding.match.spans[-1][1])]
    return list(finding.match.spans)


def _place(raw: str, start: int) -> str:
    line, column = Lines(raw).place(start)
    return f"{line}:{column}"


def _change(change: Change) -> str:
    before, after = _MARKS[change.kind]
    return f"{before}{change.text}{after} "


def _one_line(text: str) -> str:
    return shortened(" ".join(text.split()), LONGEST)
