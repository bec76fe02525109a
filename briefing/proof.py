"""Whether what a person reads says what the briefing beside it says: of a PDF its pages, of a pack its papers."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from briefing.core.sentence import Sentence, verbatim, worded
from briefing.evidence import Ledger, SourceText
from briefing.export.errors import NotCompared
from briefing.export.telling import Told
from briefing.language import Wording
from briefing.storage import BrokenBriefing
from briefing.storage.carrying import carried_files
from briefing.storage.enclosed import Enclosed
from briefing.storage.pack import papers_of
from briefing.storage.paper import edition_in


class Objection(NamedTuple):
    """A sentence about one paper: the file that it is or comes out of, and its name where there are several."""

    file: Path
    sentence: Sentence
    paper: str = ""

    @property
    def said(self) -> Sentence:
        """The sentence, and before it which paper it is about."""
        return worded("{key}: {told}", key=self.paper, told=self.sentence) if self.paper else self.sentence


class Proof(NamedTuple):
    """What papers say otherwise than the briefing, of which that is not known, and what is said if of none."""

    otherwise: tuple[Objection, ...]
    unknown: tuple[Objection, ...]
    agreed: Sentence


def prove(
    opened: Enclosed,
    ledger: Ledger,
    texts: Mapping[str, SourceText],
    wording: Wording,
    progress: Told | None = None,
) -> Proof:
    """Make anew what is read of the file that `opened` came from, and compare, in the words of `wording`.

    `ledger` and `texts` are those of the briefing in it. Raises ExportCancelled where `progress` answers False.
    """
    try:
        proof_of = _proof_of_pack if opened.is_pack else _proof_of_pdf
        return proof_of(opened, ledger, texts, wording, progress)
    except NotCompared as error:
        return Proof((), (Objection(opened.container, error.sentence),), verbatim(""))
    except BrokenBriefing as broken:
        return Proof((), tuple(Objection(opened.container, it.message) for it in broken.problems), verbatim(""))


def _proof_of_pdf(
    opened: Enclosed, ledger: Ledger, texts: Mapping[str, SourceText], wording: Wording, progress: Told | None
) -> Proof:
    from briefing.export.imprint import of_this_version
    from briefing.export.likeness import differences  # late: with it comes the typesetter

    found = differences(
        opened.container, opened.edition, opened.briefing, ledger, texts, carried_files(opened), wording, progress
    )
    agreed = "pages: they say what the briefing in the PDF says; another version made them, so not their look"
    if of_this_version(opened.edition):
        agreed = "pages: they say what the briefing in the PDF says, and look so"
    return Proof(tuple(Objection(opened.container, verbatim(sentence)) for sentence in found), (), worded(agreed))


def _proof_of_pack(
    opened: Enclosed, ledger: Ledger, texts: Mapping[str, SourceText], wording: Wording, progress: Told | None
) -> Proof:
    from briefing.export.pack_likeness import Pack, compared_pack

    with tempfile.TemporaryDirectory(prefix="briefing-pack-") as folder:
        papers = papers_of(opened.container, Path(folder))
        pack = Pack(papers, dict(_imprints(papers)), carried_files(opened), opened.briefing, ledger, texts)
        found = compared_pack(pack, wording, progress)
    of = opened.container
    return Proof(
        tuple(Objection(of / it.paper, it.sentence, it.paper) for it in found.otherwise),
        tuple(Objection(of / it.paper, it.sentence, it.paper) for it in found.unknown),
        worded("papers: all {total} say what the briefing in the pack says", total=len(papers)),
    )


def _imprints(papers: Mapping[str, Path]) -> Iterator[tuple[str, bytes]]:
    """What the PDFs among the papers say of themselves, as far as they do."""
    for name, file in papers.items():
        if name.lower().endswith(".pdf"):
            try:
                yield name, edition_in(file)
            except BrokenBriefing:
                continue
