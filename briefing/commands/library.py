"""`briefing library`: every briefing below some folders, listed or searched, in the terminal or in a window."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from briefing.commands.complaint import Complaint
from briefing.commands.display import loading_qt, refuse_without_display
from briefing.commands.speech import language_of
from briefing.commands.window import Size
from briefing.core.hits import hits
from briefing.core.sentence import worded
from briefing.core.visible import visible
from briefing.language import Wording
from briefing.language.names import verdict_name
from briefing.library import Catalogue, Found, KeptFact, refreshed, saying
from briefing.library.index_file import IndexFile
from briefing.library.shown import shown
from briefing.library.told import Trouble
from briefing.storage.memory import memory_file, recall

FOUND, NOTHING_FOUND = 0, 1
_BOLD, _PLAIN = "\x1b[1m", "\x1b[22m"
_SHOW_AFTER = 20
"""With fewer briefings to read, nobody waits long enough to be told how far it is."""


def library(
    folders: Sequence[Path], *, search: str | None, form: str | None, language: str | None, theme: str | None,
    size: Size | None, screenshot: Path | None,
) -> int:
    """List or search the briefings below `folders`, by default those that the window remembers.

    With neither `search` nor `form`, and where there is a display, a window opens. Returns the exit code: 1 where
    a search finds nothing.
    """
    language = language or language_of(os.environ)
    if screenshot or (search is None and form is None and _has_display()):
        return _window(folders, search or "", language, theme, size, screenshot)
    roots = list(folders) or [Path(folder) for folder in recall(memory_file()).library]
    if not roots:
        words = "name a folder that briefings lie in, as in {command}"
        raise Complaint(worded(words, command="`briefing library FOLDER`"))
    for root in roots:
        if not root.is_dir():
            raise Complaint(worded("{path}: there is no such folder", path=str(root)))
    catalogue, wording = _looked(roots), Wording(language or "en")
    found = catalogue.find(search) if search is not None else None
    as_json = form == "json"
    print("\n".join(_as_json(catalogue, found) if as_json else _as_text(catalogue, found, search or "", wording)))
    for told in catalogue.told:
        print(told.say(wording), file=sys.stderr)
    return NOTHING_FOUND if found == [] else FOUND


def _has_display() -> bool:
    try:
        refuse_without_display(os.environ)
    except Complaint:
        return False
    return True


def _window(
    folders: Sequence[Path], search: str, language: str | None, theme: str | None, size: Size | None,
    screenshot: Path | None,
) -> int:
    with loading_qt(drawn=screenshot is not None):
        from briefing.app import run_library
    return run_library(
        folders, search=search, language=language, theme=theme, size=size, screenshot=screenshot
    )


def _looked(roots: Sequence[Path]) -> Catalogue:
    """Refresh the library, and show how far that is to a person who waits."""
    shown_to_person = sys.stderr.isatty()

    def progress(done: int, total: int) -> bool:
        if shown_to_person and total >= _SHOW_AFTER:
            print(f"\r{done:,} / {total:,}" if done < total else "\r\x1b[K", end="", file=sys.stderr, flush=True)
        return True

    return refreshed(roots, IndexFile(), progress)


def _as_text(catalogue: Catalogue, found: list[Found] | None, words: str, wording: Wording) -> Iterator[str]:
    if found is None:
        for number in range(len(catalogue.entries)):
            yield from _entry(catalogue, number, wording)
        yield saying.totals_line(catalogue, wording)
        return
    for it in found:
        yield from _found(catalogue, it, words, wording)
    yield saying.found_line(found, wording)


def _entry(catalogue: Catalogue, number: int, wording: Wording) -> Iterator[str]:
    entry = catalogue.entries[number]
    yield _head(catalogue, number, wording)
    if entry.problems:
        yield f"  {saying.problem_line(entry, wording)}"
    else:
        yield f"  {saying.facts_line(entry, wording)}"
        yield f"  {saying.quotes_line(entry, wording)}"
        if entry.topics:
            yield f"  {saying.topics_line(entry, wording)}"
    yield f"  {visible(entry.file)}\n"


def _head(catalogue: Catalogue, number: int, wording: Wording) -> str:
    entry = catalogue.entries[number]
    title = visible(saying.title_of(entry, wording).words)
    return " · ".join(part for part in (title, saying.date_line(entry, wording)) if part)


def _found(catalogue: Catalogue, it: Found, words: str, wording: Wording) -> Iterator[str]:
    entry, facts = catalogue.entries[it.number], catalogue.facts(it.number)
    yield _marked(_head(catalogue, it.number, wording), words)
    if entry.problems:
        yield f"  {saying.problem_line(entry, wording)}"
    yield f"  {visible(entry.file)}"
    for place in it.facts:
        fact = facts[place]
        result = shown(entry, fact, words, wording.language)
        verdict = verdict_name(wording, fact.verdict or "unsupported")
        yield f"  {visible(fact.id)} ({verdict}): {_marked(result.statement.words, words)}"
        if result.also:
            yield f"      {_marked(result.also, words)}"
    yield ""


def _marked(text: str, words: str) -> str:
    """The text fit to print, on a terminal with what was found in bold."""
    if not sys.stdout.isatty():
        return visible(text)
    parts, end = [], 0
    for start, stop in sorted(hits(text, words)):
        if start >= end:
            parts += [visible(text[end:start]), _BOLD, visible(text[start:stop]), _PLAIN]
            end = stop
    return "".join([*parts, visible(text[end:])])


def _as_json(catalogue: Catalogue, found: list[Found] | None) -> Iterator[str]:
    """One object: `briefings` with what was found in each (in a search), and what is in the way as `told`."""
    wanted = found if found is not None else [Found(number, (), True) for number in range(len(catalogue.entries))]
    briefings = [_json_entry(catalogue, it, searched=found is not None) for it in wanted]
    told = [told.say(Wording()) for told in catalogue.told if told.trouble is not Trouble.NOT_KEPT]
    yield json.dumps({"briefings": briefings, "told": told}, indent=2)


def _json_entry(catalogue: Catalogue, it: Found, searched: bool) -> dict[str, Any]:
    entry = catalogue.entries[it.number]
    answer = {
        "file": entry.file, "title": entry.title, "as_of": entry.as_of, "topics": list(entry.topics),
        "facts": entry.facts, "quotes": entry.quotes, "standings": entry.standings, "verdicts": entry.verdicts,
        "problems": entry.problems, "problem": visible(str(entry.problem)),
    }
    if searched:
        facts = catalogue.facts(it.number)
        answer |= {"found_itself": it.itself, "found": [_json_fact(facts[place]) for place in it.facts]}
    return answer


def _json_fact(fact: KeptFact) -> dict[str, Any]:
    quotes = [{"exact": quote.exact, "source": quote.source, "verdict": quote.verdict} for quote in fact.quotes]
    return {"fact": fact.id, "text": fact.text, "verdict": fact.verdict, "quotes": quotes}
