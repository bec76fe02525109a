"""The words and signs by which window, paper and terminal name verdicts, stages, stances and languages."""

from __future__ import annotations

from functools import cache, lru_cache

from briefing.language.wording import Wording
from briefing.shipped import RESOURCES

UNSUPPORTED = "unsupported"
DIFFERS = "differs"
FLAGGED = "flag"
DRAFT = "draft"
NOT_REACHED = "unreached"
WAITING = "waiting"

LANGUAGE_NAMES = {"en": "English", "fr": "Français", "ar": "العربية"}
"""The languages of the interface, each as it calls itself."""

_VERDICTS = {
    "exact": "exact",
    "normalised": "typographic",
    "cosmetic": "cosmetic",
    "elided": "parts left out",
    "ambiguous": "several places",
    "altered": "altered",
    "cut": "cut short",
    "missing": "missing",
    "unchecked": "not checked",
    UNSUPPORTED: "no quote",
    DIFFERS: "sources differ",
    FLAGGED: "more than its quotes",
    DRAFT: "draft",
}
_COUNTS = {
    "exact": "{n} exact",
    "normalised": "{n} typographic",
    "cosmetic": "{n} cosmetic",
    "elided": "{n} with parts left out",
    "ambiguous": "{n} in several places",
    "altered": "{n} altered",
    "cut": "{n} cut short",
    "missing": "{n} missing",
    "unchecked": "{n} not checked",
}
COUNTED = tuple(_COUNTS)
"""The verdicts of quotes, in their order of trust; what else a fact is filtered by is said of the fact."""

_MEANINGS = {
    "exact": "The source has these words, character for character.",
    "normalised": "The source has these words; only spaces, quote marks, dashes or line ends differ.",
    "cosmetic": "The source has these words; only capitals or punctuation at the edge differ.",
    "elided": "Every part is in the source, in order; the words left out are shown.",
    "ambiguous": "The words stand in several places, and nothing tells which is meant.",
    "altered": "Found, but the words differ from the source.",
    "cut": "The letters are there, but the quote begins or ends inside a word or number.",
    "missing": "These words are nowhere in the source.",
    "unchecked": "The text is not on file, or has changed since its quotes were checked.",
    NOT_REACHED: "Checking was stopped before this quote.",
    WAITING: "The quotes are still being checked.",
    UNSUPPORTED: "No quote supports this statement.",
    DIFFERS: "A source is quoted that differs from the statement.",
    FLAGGED: "The statement has a figure, a date, a name or a negation that none of its quotes has.",
    DRAFT: "A draft: it is still to be checked.",
}
_COLOURS = {
    "exact": "good",
    "normalised": "info",
    "cosmetic": "info",
    "elided": "info",
    "ambiguous": "warn",
    "altered": "bad",
    "cut": "bad",
    "missing": "bad",
    "unchecked": "warn",
    UNSUPPORTED: "quiet",
    DIFFERS: "warn",
    FLAGGED: "warn",
    DRAFT: "quiet",
}
_STAGES = {"announced": "announced", "agreed": "agreed", "started": "started", "delivered": "delivered"}
_KINDS = {"person": "person", "organisation": "organisation", "country": "country"}
_EXTENTS = {"full": "full text on file", "excerpts": "excerpts on file"}
_FORMATS = {
    "pdf": "PDF document",
    "html": "Web page in one file",
    "docx": "Word document",
    "xlsx": "Spreadsheet of the evidence",
    "csv": "Table of the evidence",
    "markdown": "Markdown with footnotes",
    "pack": "Evidence pack: all of it, with the sources",
    "web-annotation": "Web annotations (W3C)",
    "csl": "Sources for Zotero and other programs (CSL-JSON)",
    "biblatex": "Sources for LaTeX (BibLaTeX)",
    "ris": "Sources for reference managers (RIS)",
    "timelinejs": "Timeline for the web (TimelineJS)",
    "calendar": "Calendar of dated events and horizons",
}
WARNINGS = {
    "negation-omitted": "a negation is left out",
    "modal-omitted": "a “may”, “must” or the like is left out",
    "number-omitted": "a figure is left out",
    "large-gap": "many words are left out",
    "across-passages": "the parts stand in different passages",
    "sentences-joined": "parts of different sentences are joined",
    "number-changed": "a figure differs",
    "number-inserted": "a figure is put in between brackets",
    "modal-inserted": "a “may”, “must” or the like is put in between brackets",
    "words-inserted": "words between brackets are put in",
    "negation-changed": "a negation differs",
    "modal-changed": "a “may”, “must” or the like differs",
    "out-of-order": "the parts stand in another order",
}
"""What a warning of the evidence says to a reader, by its name."""


_NOTES = {
    "case": "the first letter’s case",
    "capitals": "capital letters",
    "accented-capital": "the accent of a capital",
    "vowel-marks": "Arabic vowel marks",
    "nested-quote-marks": "quote marks within the quote",
    "edge-punctuation": "punctuation at the edge",
    "spaces": "spaces or line ends",
    "punctuation-marks": "the shape of a punctuation mark",
    "dashes": "the shape of a dash",
    "quote-marks": "the shape of quote marks",
    "ligature": "a ligature",
    "composition": "how accents are encoded",
    "soft-hyphen": "a soft hyphen",
    "line-hyphen": "a hyphen at a line’s end",
    "page-header": "a page header in between",
}


def verdict_name(wording: Wording, verdict: str) -> str:
    """The reader's word for a verdict, for `unsupported` or for `differs`."""
    return wording(_VERDICTS[verdict])


def verdict_count(wording: Wording, verdict: str, n: int) -> str:
    """How many quotes have a verdict, in words that agree with the number: “3 exactes”, “اثنان مطابقان”."""
    return wording(_COUNTS[verdict], n=n)


def verdict_meaning(wording: Wording, verdict: str) -> str:
    """One sentence that says what the verdict means, or why there is none: `unreached`, `waiting`."""
    return wording(_MEANINGS[verdict])


def checked_so_far(wording: Wording, done: int, total: int) -> str:
    """That checking was stopped, and how many quotes of how many were checked by then."""
    return wording("checking stopped at {done} of {total} quotes", done=done, total=total)


def verdict_colour(verdict: str) -> str:
    """The name of the palette's colour for a verdict: good, info, warn, bad or quiet."""
    return _COLOURS[verdict]


def warning_name(wording: Wording, warning: str) -> str:
    """The reader's words for a warning of the evidence engine."""
    return wording(WARNINGS.get(warning, warning))


def note_name(wording: Wording, note: str) -> str:
    """The reader's words for what a verdict has forgiven."""
    return wording(_NOTES.get(note, note))


def stage_name(wording: Wording, stage: str) -> str:
    """The reader's word for a stage."""
    return wording(_STAGES[stage])


def kind_name(wording: Wording, kind: str) -> str:
    """The reader's word for a kind of participant."""
    return wording(_KINDS[kind])


def extent_name(wording: Wording, extent: str) -> str:
    """The reader's words for how much of a text is on file."""
    return wording(_EXTENTS[extent])


def format_name(wording: Wording, form: str) -> str:
    """The reader's words for a format of exports."""
    return wording(_FORMATS[form])


@lru_cache(maxsize=512)
def language_name(tag: str, reader: str) -> str:
    """The name of the language of a BCP 47 tag in the reader's language; the tag itself where unknown.

    The languages that are written most stand in a file, as the CLDR names them: Babel, which knows them all, takes
    longer to load than a window to paint.
    """
    if tag in (names := _language_names()[reader]):
        return names[tag]
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(tag, sep="-").get_display_name(reader) or tag
    except (ValueError, UnknownLocaleError):
        return tag


@cache
def _language_names() -> dict[str, dict[str, str]]:
    """The names of languages for a reader of en, fr or ar, by tag."""
    import json  # late: no language is named before a source is shown

    names: dict[str, dict[str, str]] = json.loads((RESOURCES / "languages.json").read_text("utf-8"))
    return names
