"""The library in words: a briefing's date, ledger, topics and problems, for window and terminal."""

from __future__ import annotations

from collections.abc import Callable

from briefing.core import Date, InvalidDate, Spoken, in_language
from briefing.core.sentence import Sentence
from briefing.core.visible import visible
from briefing.language import Wording, format_date
from briefing.language.names import verdict_count
from briefing.language.sentences import printed
from briefing.library.catalogue import Catalogue, Found
from briefing.library.entry import Entry


def title_of(entry: Entry, wording: Wording) -> Spoken:
    """The title for the reader; a broken briefing, whose title is not known, has the name of its folder."""
    if entry.problems:
        return Spoken(folder_of(entry), "")
    return in_language(entry.title, wording.language, entry.languages)


def folder_of(entry: Entry) -> str:
    """The last folder that the briefing lies in, fit to print."""
    return visible(entry.file.replace("\\", "/").rsplit("/", 2)[-2])


def date_line(entry: Entry, wording: Wording) -> str:
    """As of when the briefing is; empty where it does not say."""
    try:
        return wording("as of {date}", date=format_date(Date.parse(entry.as_of), wording.language))
    except InvalidDate:
        return ""


def facts_line(entry: Entry, wording: Wording) -> str:
    """How many facts the briefing has, and how many of them rest on verified quotes."""
    facts, verified = entry.facts, entry.standings.get("verified", 0)
    if not facts:
        return wording("{n} facts", n=0)
    some = wording("{n} on verified quotes", n=verified)
    rest = wording("all on verified quotes") if verified == facts else some
    return wording.listed([wording("{n} facts", n=facts), rest])


def quotes_line(entry: Entry, wording: Wording) -> str:
    """How many quotes the briefing has, and with which verdicts; no count is parted at the end of a line."""
    counts = (verdict_count(wording, verdict, count) for verdict, count in entry.verdicts.items())
    verdicts = " · ".join(count.replace(" ", "\u00a0") for count in counts)
    quotes = wording("{n} quotes", n=entry.quotes)
    return wording("{quotes}: {verdicts}", quotes=quotes, verdicts=verdicts) if verdicts else quotes


def topics_line(entry: Entry, wording: Wording) -> str:
    """The briefing's topics for the reader."""
    spoken = (in_language(topic, wording.language, entry.languages).words for topic in entry.topics)
    return wording.listed(map(visible, spoken))


def problem_line(entry: Entry, wording: Wording, say: Callable[[Wording, Sentence], str] = printed) -> str:
    """How many problems a broken briefing has, and the first of them, as `say` says it."""
    problems = wording("{n} problems", n=entry.problems)
    return wording("{problems}: {first}", problems=problems, first=say(wording, entry.problem))


def worst_verdict(entry: Entry) -> str:
    """The least trusted verdict among the briefing's quotes, by its word; `unsupported` where it has no quote."""
    return list(entry.verdicts)[-1] if entry.verdicts else "unsupported"


def totals_line(catalogue: Catalogue, wording: Wording) -> str:
    """How many briefings there are, with how many facts, and how many are broken."""
    broken = sum(bool(entry.problems) for entry in catalogue.entries)
    parts = [
        wording("{n} briefings", n=len(catalogue.entries)),
        wording("{n} facts", n=sum(entry.facts for entry in catalogue.entries)),
    ]
    return " · ".join([*parts, wording("{n} broken", n=broken)] if broken else parts)


def found_line(found: list[Found], wording: Wording) -> str:
    """How many facts in how many briefings were found."""
    facts = wording("{n} facts found", n=sum(len(it.facts) for it in found))
    return wording("{found} in {n} briefings", found=facts, n=len(found))
