"""What a page declares of itself: title, site, authors, dates, address, language; its text is not asked.

Read off the standard places (Open Graph, Dublin Core, JSON-LD of schema.org, `<html lang>`) and the comments that
browsers leave in the pages they save.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from typing import Any

from briefing.core import Date, InvalidDate

_SILENT = frozenset({"script", "style", "noscript", "template", "svg"})
_FURNITURE = frozenset({"a", "nav", "footer", "form", "button", "select"})
_SAVED = re.compile(r"saved from url=\(\d+\)\s*(\S+)|Page saved with SingleFile\s+url:\s*(\S+)")
_ISO = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T|\s)")
_TITLES = ("og:title", "dc.title", "citation_title", "twitter:title")
_SITES = ("og:site_name", "dc.publisher", "application-name")
_AUTHORS = ("author", "article:author", "dc.creator", "citation_author", "parsely-author")
_DATES = (
    "article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "date",
    "citation_publication_date",
    "pubdate",
    "parsely-pub-date",
)


@dataclass(slots=True)
class _Seen:
    meta: dict[str, list[str]] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)
    prose: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    title: str = ""
    language: str = ""
    canonical: str = ""
    charset: str = ""


class _Reader(HTMLParser):
    """Walks through a page once."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.seen = _Seen()
        self._silent: list[str] = []
        self._inside = ""
        self._furniture = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._inside = tag
        self._furniture += tag in _FURNITURE
        if tag in _SILENT:
            self._silent.append(given.get("type", tag))
        elif tag == "meta":
            self._meta(given)
        elif tag == "html":
            self.seen.language = given.get("lang") or given.get("xml:lang", "")
        elif tag == "link" and given.get("rel", "").lower() == "canonical":
            self.seen.canonical = given.get("href", "")
        elif tag == "time" and "datetime" in given and ("pubdate" in given or "datePublished" in given.values()):
            self.seen.meta.setdefault("pubdate", []).append(given["datetime"])

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""
        self._furniture = max(0, self._furniture - (tag in _FURNITURE))
        if tag in _SILENT and self._silent:
            self._silent.pop()

    def handle_data(self, data: str) -> None:
        if self._silent:
            if self._silent[-1] == "application/ld+json":
                self.seen.scripts.append(data)
        elif self._inside == "title":
            self.seen.title = self.seen.title or data
        else:
            self.seen.words.append(data)
            if not self._furniture:
                self.seen.prose.append(data)

    def handle_comment(self, data: str) -> None:
        self.seen.comments.append(data[:2_000])

    def _meta(self, given: Mapping[str, str]) -> None:
        name = (given.get("property") or given.get("name") or given.get("itemprop") or "").lower()
        content = given.get("content", "").strip()
        if name and content:
            self.seen.meta.setdefault(name, []).append(content)
        found = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", content)
        self.seen.charset = self.seen.charset or given.get("charset", "") or (found[1] if found else "")


class Declared:
    """What the page `html` declares of itself; each word is empty where the page does not say.

    `visible` is all that it shows, `prose` what of it stands outside of links, menus and forms.
    """

    def __init__(self, html: str) -> None:
        reader = _Reader()
        try:
            reader.feed(html)
            reader.close()
        except (AssertionError, ValueError):  # the standard parser gives up on some broken declarations
            pass
        self._seen = reader.seen
        self.visible = " ".join(" ".join(self._seen.words).split())
        self.prose = " ".join(" ".join(self._seen.prose).split())
        self.charset = self._seen.charset
        self.language = _language(self._seen.language or self._first(("og:locale", "dc.language")))

    @property
    def title(self) -> str:
        """The article's title; that of the page with its site's name taken off the end, at worst."""
        plain = " ".join(self._seen.title.split())
        site = self.publisher
        parted = re.sub(rf"\s+[|\-–—·•:]\s+{re.escape(site)}\s*$", "", plain) if site else plain
        return self._first(_TITLES) or _words(self._linked.get("headline")) or parted

    @property
    def publisher(self) -> str:
        """The name of the site."""
        publisher = self._linked.get("publisher")
        return self._first(_SITES) or _words(publisher.get("name") if isinstance(publisher, dict) else publisher)

    @property
    def authors(self) -> tuple[str, ...]:
        """The authors' names; addresses of their profiles are none."""
        given = [name for key in _AUTHORS for name in self._seen.meta.get(key, ())]
        linked = self._linked.get("author")
        for author in linked if isinstance(linked, list) else [linked]:
            given.append(_words(author.get("name") if isinstance(author, dict) else author))
        return tuple(dict.fromkeys(name for name in given if name and "://" not in name))

    @property
    def published(self) -> Date | None:
        """The day of publication (a month or a year where no more is said)."""
        return date_of(self._first(_DATES)) or date_of(_words(self._linked.get("datePublished")))

    @property
    def url(self) -> str:
        """The address: what the page calls canonical, or what the browser wrote into it when it saved it."""
        saved = next((found[1] or found[2] for c in self._seen.comments if (found := _SAVED.search(c))), "")
        address = self._seen.canonical or self._first(("og:url",)) or saved
        return address if address.startswith(("http://", "https://")) else ""

    def _first(self, names: tuple[str, ...]) -> str:
        return next((" ".join(self._seen.meta[name][0].split()) for name in names if name in self._seen.meta), "")

    @cached_property
    def _linked(self) -> Mapping[str, Any]:
        items = [item for script in self._seen.scripts for item in _items(_json(script))]
        return next((item for item in items if "datePublished" in item or "headline" in item), {})


def date_of(written: str) -> Date | None:
    """The date of an ISO date, month or year, with a time of day or without; None for anything else."""
    found = _ISO.match(written.strip())
    try:
        return Date.parse(found[0]) if found else None
    except InvalidDate:
        return None


def _json(script: str) -> Any:
    try:
        return json.loads(script)
    except (ValueError, RecursionError):
        return None


def _items(data: Any) -> Iterator[Mapping[str, Any]]:
    if isinstance(data, list):
        for item in data:
            yield from _items(item)
    elif isinstance(data, dict):
        yield data
        if isinstance(data.get("@graph"), list):
            yield from (item for item in data["@graph"] if isinstance(item, dict))


def _words(value: object) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _language(tag: str) -> str:
    first = re.match(r"[A-Za-z]{2,3}(?=$|[-_])", tag.strip())
    return first[0].lower() if first else ""
