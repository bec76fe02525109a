"""The neutral sequence of blocks that every exporter turns into its own format; all words are chosen already."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Look(StrEnum):
    """What a run of text is, for a format that can show it."""

    PLAIN = ""
    STRONG = "strong"
    QUIET = "quiet"
    QUOTED = "quoted"
    LEFT_OUT = "left-out"
    REMOVED = "removed"
    ADDED = "added"
    CODE = "code"


class Value(msgspec.Struct, frozen=True, kw_only=True):
    """The common ground of all blocks and their parts: frozen, named fields only."""


class Run(msgspec.Struct, frozen=True):
    """A stretch of text of one look in one language.

    `language` is a BCP 47 tag, empty for the document's own. `link` is an anchor of the document (`#fact-3`) or
    empty; no address outside the document is ever a link.
    """

    text: str
    language: str = ""
    right_to_left: bool = False
    look: Look = Look.PLAIN
    link: str = ""


Words = tuple[Run, ...]
"""Running text: runs set one after the other."""


class Badge(Value, frozen=True):
    """A sign with its word: `icon` names a drawing of resources/icons, `colour` a colour of the palette."""

    icon: str
    word: str
    colour: str
    count: int = 1


class Tally(Value, frozen=True):
    """A total with its parts, as in the ledger: “34 facts”, and how many of them are what."""

    title: str
    total: int
    parts: tuple[Badge, ...]
    remarks: tuple[str, ...] = ()


class SourceLine(Value, frozen=True):
    """A source named in a line: its short label linked to its card, its title, and who published it when."""

    label: str
    link: str
    title: Words
    about: Words = ()


class Row(Value, frozen=True):
    """A label and its words, as on a source card."""

    label: str
    words: Words


class Block(Value, frozen=True, tag_field="block"):
    """One piece of the document, in reading order."""


class Cover(Block, tag="cover", frozen=True):
    """The title page: what this is, as of when, by whom, how well it is founded, and what is shown of it.

    `carried` tells what the file holds beside its pages; empty for formats that hold nothing else.
    """

    title: Words
    summary: tuple[Words, ...]
    details: tuple[Row, ...]
    handling: str
    scope: tuple[str, ...]
    tallies: tuple[Tally, ...]
    sources_title: str
    sources: tuple[SourceLine, ...]
    carried: str = ""


class Contents(Block, tag="contents", frozen=True):
    """The table of contents."""

    title: str


class Heading(Block, tag="heading", frozen=True):
    """The heading of a section (level 1) or of a participant, strategy or track (level 2).

    A section that `opens` begins a new page.
    """

    level: int
    words: Words
    details: tuple[Words, ...] = ()
    opens: bool = False


class Paragraph(Block, tag="paragraph", frozen=True):
    """A paragraph of running text in our words; `of_annex`: on the annex, which some formats have in footnotes."""

    words: Words
    look: Look = Look.PLAIN
    of_annex: bool = False


class Tick(Value, frozen=True):
    """A date written under the axis of the timeline, at `x` of its width (0 to 1)."""

    x: float
    label: str


class Mark(Value, frozen=True):
    """One event on the timeline: from `start` to `end` of the axis (0 to 1), in a `lane` counted from the axis.

    A day is a point (`start` equals `end`); `soft` marks an uncertain or approximate date; an open end fades.
    """

    start: float
    end: float
    lane: int
    label: str
    link: str = ""
    soft: bool = False
    open_start: bool = False
    open_end: bool = False
    horizon: bool = False


class Band(Block, tag="band", frozen=True):
    """The drawn timeline; `breaks` are the places where a long time without events is cut short."""

    description: str
    caption: str
    ticks: tuple[Tick, ...]
    breaks: tuple[float, ...]
    marks: tuple[Mark, ...]
    lanes: int


class Progress(Value, frozen=True):
    """How far a goal or measure has come: `step` of `steps`, and the word for it."""

    step: int
    steps: int
    word: str


class Statement(Block, tag="statement", frozen=True):
    """One fact: its number and words, verdicts and evidence; `supported` tells whether a quote bears it."""

    number: int
    anchor: str
    evidence: str
    words: Words
    when: str
    badges: tuple[Badge, ...]
    supported: bool
    details: tuple[Words, ...]
    stage: Progress | None = None


class Citation(Value, frozen=True):
    """One quote: verdict, the words in their sentence, translation, differences, and the source.

    `passages` are sentences of the source with the quoted words marked; `quoted` are the briefing's own words for
    the quote, given wherever they are not simply the marked ones.
    """

    label: str
    badges: tuple[Badge, ...]
    remarks: tuple[Words, ...]
    passages: tuple[Words, ...]
    quoted: Row | None
    difference: Row | None
    translation: Row | None
    note: Row | None
    source: SourceLine


class Evidence(Block, tag="evidence", frozen=True):
    """All quotes of one fact, in the annex; `back` is the anchor of the fact."""

    number: int
    anchor: str
    back: str
    words: Words
    badges: tuple[Badge, ...]
    citations: tuple[Citation, ...]
    remark: str = ""


class Revised(Block, tag="revised", frozen=True):
    """A fact, or a part of the briefing, that one version has otherwise than another: what became of it, and how.

    `number` is the fact's in the later version; 0 for what has none.
    """

    number: int
    badge: Badge
    words: Words
    rows: tuple[Row, ...]


class SourceCard(Block, tag="source", frozen=True):
    """Everything that is known of a source, what the text does not say among it."""

    label: str
    anchor: str
    title: Words
    rows: tuple[Row, ...]
    used: Row | None


class Register(Block, tag="register", frozen=True):
    """One index: every entry with the numbers of its facts."""

    title: str
    entries: tuple[Row, ...]


class Document(Value, frozen=True):
    """A briefing as it is to be printed or sent: what it is called, and its blocks in reading order.

    `issued` is the day the briefing describes as (year, month, day): the only date in the file, so that equal
    briefings give equal bytes. `running` is the short title and the scope that stand on each page.
    """

    language: str
    right_to_left: bool
    title: str
    authors: tuple[str, ...]
    description: str
    keywords: tuple[str, ...]
    issued: tuple[int, int, int]
    running: str
    scope: str
    handling: str
    blocks: tuple[Block, ...]
