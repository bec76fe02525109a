"""What an exported PDF says of itself: which facts it shows to whom, with which ledger, and what it carries.

It is carried as `edition.json`: with it, and the briefing beside it, the same document can be made again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

import msgspec

from briefing import __version__
from briefing.export.attachment import Attachment, Relation
from briefing.export.edition import Edition
from briefing.export.parts import Part

NAME = "edition.json"


class Imprint(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The edition of one PDF.

    `briefing` is the name of the YAML file among those carried, `sha256` the sums of all that is carried (hex) by
    their names, `facts` the ids of the facts shown (None: all), `verdicts` the number of quotes by verdict. The
    volumes of one export bear the same `mark`.
    """

    made_by: str
    briefing: str
    language: str
    sha256: dict[str, str]
    verdicts: dict[str, int]
    facts: tuple[str, ...] | None = None
    filter: str = ""
    without: frozenset[Part] = frozenset()
    volume: tuple[int, int] = (1, 1)
    mark: str = ""


def imprint(edition: Edition, attachments: Sequence[Attachment]) -> Imprint:
    """The imprint of an edition that carries `attachments`, the briefing's own file first."""
    return Imprint(
        made_by=made_by(),
        briefing=attachments[0].name,
        language=edition.reader.language,
        sha256={each.name: hashlib.sha256(each.text.encode()).hexdigest() for each in attachments},
        verdicts=verdicts_of(edition),
        facts=None if edition.whole else tuple(fact.id for fact in edition.facts),
        filter=edition.filter_words,
        without=edition.without,
        volume=edition.volume,
        mark=edition.mark,
    )


def with_imprint(edition: Edition, attachments: Sequence[Attachment]) -> tuple[Attachment, ...]:
    """The attachments, and the imprint as the last of them; none where nothing is carried."""
    if not attachments:
        return ()
    name, taken = NAME, {each.name.casefold() for each in attachments}
    while name in taken:
        name = f"_{name}"
    written = msgspec.json.format(msgspec.json.encode(imprint(edition, attachments), order="sorted"), indent=1)
    told = Attachment(
        name=name,
        text=written.decode(),
        description=edition.reader("What this edition shows, and the sums of the files beside it"),
        mime="application/json",
        relation=Relation.SUPPLEMENT,
    )
    return (*attachments, told)


def verdicts_of(edition: Edition) -> dict[str, int]:
    """How many quotes of the facts shown have each verdict."""
    ledger = edition.ledger.of(edition.facts)
    return {verdict.value: count for verdict, count in ledger.verdicts.items()}


def of_this_version(written: bytes) -> bool:
    """Whether a PDF says of itself that this very version made it."""
    try:
        return msgspec.json.decode(written, type=Imprint).made_by == made_by()
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False


def made_by() -> str:
    """The program and the typesetter with their versions: equal ones give equal bytes."""
    try:
        typesetter = version("typst")
    except PackageNotFoundError:
        typesetter = "unknown"
    return f"briefing {__version__}, typst {typesetter}"
