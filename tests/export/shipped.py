"""The briefings that are shipped, judged once and ready to be exported."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from briefing.core import Briefing
from briefing.evidence import Ledger, SourceText, check
from briefing.evidence.texts import source_texts
from briefing.export import FORMATS, export
from briefing.shipped import DATA
from briefing.storage import Opened, open_briefing
from briefing.storage.carrying import carried_files
from tests.export.sample import Case

SHIPPED = ("tour", "morocco-us-ai-2025")


@lru_cache(maxsize=2)
def judged(name: str) -> tuple[Opened, dict[str, SourceText], Ledger]:
    opened = open_briefing(DATA / name)
    texts = source_texts(opened.briefing, opened.texts)
    return opened, texts, check(opened.briefing, texts)


def export_shipped(name: str, form: str, folder: Path, **options: Any) -> Path:
    opened, texts, ledger = judged(name)
    output = folder / f"{name}{FORMATS[form].suffixes[0]}"
    export(opened.briefing, ledger, texts, output, FORMATS[form], files=carried_files(opened), **options)
    return output


def export_case(case: Case, form: str, folder: Path, **options: Any) -> Path:
    """The small briefing in a format; a pack gets a stand-in for its files."""
    output = folder / f"case{FORMATS[form].suffixes[0]}"
    files = {"briefing.yaml": "briefing: 1\n"}
    export(case.briefing, case.ledger, case.texts, output, FORMATS[form], files=files, **options)
    return output


def say(briefing: Briefing, language: str) -> list[str]:
    """Every statement in the words of a language."""
    return [briefing.say(fact.text, language).words for fact in briefing.facts]
