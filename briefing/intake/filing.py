"""From articles to the sources of a briefing: an id, a file for the text, and the same article only once."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from briefing.core import Source
from briefing.intake.article import Article
from briefing.intake.sameness import fingerprint

LONGEST_ID = 40


@dataclass(frozen=True, slots=True)
class Filed:
    """An article with its place in a briefing: the source, and its files by their paths inside the folder."""

    article: Article
    source: Source
    files: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Twice:
    """An article that is there already: as the source with the id `source`."""

    article: Article
    source: str


def filed(
    articles: Iterable[Article],
    texts: Mapping[str, str],
    *,
    ids: Collection[str] = (),
    paths: Collection[str] = (),
    keep_original: bool = False,
) -> list[Filed | Twice]:
    """Give each article its place beside sources that are there already.

    `texts` are the texts of those by source id, `ids` all ids of sources and `paths` all paths that are taken;
    the original is filed too if `keep_original`.
    """
    seen = {fingerprint(text): key for key, text in texts.items()}
    taken = {*ids, *texts}
    places = {path.casefold() for path in paths}
    found: list[Filed | Twice] = []
    for article in articles:
        print_of = fingerprint(article.text)
        if print_of in seen:
            found.append(Twice(article, seen[print_of]))
            continue
        one = _filed(article, taken, places, keep_original)
        seen[print_of] = one.source.id
        taken.add(one.source.id)
        places.update(path.casefold() for path in one.files)
        found.append(one)
    return found


def slug(words: str) -> str:
    """An id out of words: lower-case Latin letters, digits and hyphens, of at most 40 characters."""
    plain = unicodedata.normalize("NFKD", words.lower().replace("œ", "oe").replace("’", "-"))
    whole = re.sub(r"[^a-z0-9]+", "-", "".join(c for c in plain if not unicodedata.combining(c))).strip("-")
    return whole if len(whole) <= LONGEST_ID else whole[: LONGEST_ID + 1].rpartition("-")[0].strip("-")


def _filed(article: Article, taken: Collection[str], places: Collection[str], keep: bool) -> Filed:
    base = slug(article.publisher) or slug(article.title) or slug(Path(article.name).stem) or "source"
    suffix = Path(article.name).suffix.lower()
    suffix = suffix if re.fullmatch(r"\.[a-z0-9]{1,8}", suffix) else ""
    for number in range(1, len(taken) + len(places) + 2):
        key = base if number == 1 else f"{base}-{number}"
        text, original = f"sources/{key}.txt", f"originals/{key}{suffix}"
        if key not in taken and text.casefold() not in places and original.casefold() not in places:
            break
    content = article.text.encode("utf-8")
    files = {text: content} | ({original: article.original} if keep else {})
    source = Source(
        id=key,
        title=article.title or Path(article.name).stem or article.name,
        publisher=article.publisher,
        authors=article.authors,
        published=article.published,
        accessed=article.accessed,
        url=article.url,
        language=article.language,
        text=text,
        original=original if keep else "",
        sha256=hashlib.sha256(content).hexdigest(),
        note=article.provenance,
    )
    return Filed(article, source, files)
