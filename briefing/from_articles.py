"""From articles to a briefing: a new one drafted from them, or new sources of one that is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.core.sentence import Refusal, Sentence, worded
from briefing.drafting import draft
from briefing.evidence.ledger import check
from briefing.evidence.texts import source_texts
from briefing.evidence.verdict import Verdict
from briefing.intake import Article, Filed, Twice, filed
from briefing.storage import Opened
from briefing.storage.adding import NotAdded, add_sources
from briefing.storage.making import NotMade, make_briefing, refuse_taken
from briefing.storage.writing import NotWritten, written

if TYPE_CHECKING:
    from briefing.drafting.proposals import Declined, Proposal

Propose = Callable[[Mapping[str, str]], Mapping[str, "Sequence[Proposal]"]]
"""Given the texts by source id, what a model proposes for each."""

_HEAD = """\
A draft that the program's rules made: nobody has read it yet.

Every fact is marked `draft: true`, and its text is the words of its quote, in the language of the source. Of each
make a statement of your own and take the mark away, or delete the fact. What an article does not say of itself
(its date, its author, its publisher, its address) is empty.

`briefing check --strict` tells at any time whether every quote still holds."""

_SECTIONS: Mapping[str, str] = {
    "topics": "Told by single words of the quotes: merge, rename and sort them.",
    "participants": "Those whom the texts name; a `role` is the text’s own words for an office.",
    "timeline": "Every sentence with a date, at the precision that the text gives it.",
    "strategies": "The programmes by their names in the texts. The stage of each goal is the least there is.",
    "tracks": "The items of the texts' lists. The sentence that leads to a list proves the stage.",
}


class NotFiled(Refusal):
    """Nothing was written."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of articles: the briefing as it is now, the place of each article, and proposals not taken."""

    opened: Opened
    found: Sequence[Filed | Twice]
    declined: tuple[Declined, ...] = ()

    @property
    def new(self) -> int:
        """How many sources are new."""
        return sum(isinstance(one, Filed) for one in self.found)


def drafted(
    folder: Path,
    articles: Sequence[Article],
    *,
    keep_original: bool = False,
    title: str = "",
    propose: Propose | None = None,
) -> Outcome:
    """Draft a briefing from `articles` into the new `folder`; every quote of it is exact.

    `title` is its title, by default that of the first article. `propose` may add facts to those of the rules.
    Raises NotFiled.
    """
    try:
        refuse_taken(folder)
        found = filed(articles, {}, keep_original=keep_original)
        new = [one for one in found if isinstance(one, Filed)]
        texts = {one.source.id: one.article.text for one in new}
        made = draft([one.source for one in new], texts, title, dict(propose(texts)) if propose else {})
        yaml = written(made.briefing, _HEAD, {**made.comments, **_SECTIONS})
        opened = make_briefing(folder, yaml, _files(new), _wrong_with)
    except (NotMade, NotWritten) as refused:
        raise NotFiled(refused.sentence) from refused
    return Outcome(opened, found, made.declined)


def added(opened: Opened, articles: Sequence[Article], *, keep_original: bool = False) -> Outcome:
    """Add `articles` to an open briefing as sources; of its file no other byte changes. Raises NotFiled."""
    ids = tuple(opened.briefing.sources)
    found = filed(articles, opened.shown, ids=ids, paths=_paths(opened), keep_original=keep_original)
    new = [one for one in found if isinstance(one, Filed)]
    try:
        now = add_sources(opened, [one.source for one in new], _files(new)) if new else opened
    except NotAdded as refused:
        raise NotFiled(refused.sentence) from refused
    return Outcome(now, found)


def _files(new: Sequence[Filed]) -> dict[str, bytes]:
    return {name: content for one in new for name, content in one.files.items()}


def _wrong_with(opened: Opened) -> Sentence | None:
    """What keeps a draft from being given out: a text that is not there, a quote that is not exact."""
    if opened.absent:
        return worded("the text of {source} cannot be read back", source=next(iter(opened.absent)))
    findings = check(opened.briefing, source_texts(opened.briefing, opened.texts)).findings
    wrong = next((one for one in findings if one.verdict is not Verdict.EXACT), None)
    return worded("a drafted quote of {fact} is not exact", fact=wrong.fact.id) if wrong else None


def _paths(opened: Opened) -> list[str]:
    """The paths inside the folder that are taken."""
    sources = opened.briefing.sources.values()
    named = [path for source in sources for path in (source.text, source.original) if path]
    found = [file for name in ("sources", "originals") for file in (opened.folder / name).glob("*")]
    return [*named, *(file.relative_to(opened.folder).as_posix() for file in found)]
