"""The answer of a check as annotations that GitHub shows beside the lines of a pull request."""

from __future__ import annotations

from briefing.commands.findings import Checked
from briefing.commands.report_text import finding_line, totals
from briefing.core.sentence import verbatim
from briefing.core.visible import visible
from briefing.language import Wording
from briefing.storage import Problem


def github_report(checked: Checked) -> str:
    """Write one workflow command a problem and a quote that is not verified, and the totals; all in English."""
    english = Wording()
    lines = [annotation("error", problem) for problem in checked.problems]
    if checked.opened:
        file = str(checked.opened.file)
        lines += [annotation("warning", problem) for problem in checked.opened.warnings]
        for placed in checked.items:
            if not placed.finding.verdict.verified:
                words = finding_line(placed.finding, checked.opened, english)
                lines.append(annotation("error", Problem(file, placed.line, placed.column, verbatim(words))))
        lines += [annotation("error", remark) for remark in checked.remarks]
        lines += totals(checked, english)
    return "\n".join(lines)


def annotation(level: str, problem: Problem) -> str:
    """Write one annotation of `level` (error, warning), escaped as the runner reads it."""
    place = f",line={problem.line},col={problem.column}" if problem.line else ""
    return f"::{level} file={_property(problem.file)}{place}::{_message(visible(str(problem.message)))}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
