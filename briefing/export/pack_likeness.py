"""Whether the papers of an evidence pack say what the briefing in the pack says: all are made anew and compared.

The sums of a pack tell a change only to whoever has them from elsewhere: who changes a paper can renew them. So
the pack is made again from the briefing in it, as its PDF says that it was: for that reader, of those facts.
"""

from __future__ import annotations

import io
import tempfile
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import msgspec

from briefing.core import Briefing
from briefing.core.sentence import Sentence, verbatim, worded
from briefing.evidence import Ledger, SourceText
from briefing.export.edition import Edition, edition_of
from briefing.export.errors import ExportError, NotCompared
from briefing.export.imprint import Imprint, imprint, made_by
from briefing.export.likeness import differences, reason_of
from briefing.export.pack import FOLDER, SUMS
from briefing.export.telling import Told, going_on, up_to
from briefing.language import Wording

_MADE = 0.9
"""How much of the work is done once the pack is made anew."""
_ZIPPED = (".xlsx",)
"""Papers that are zip files themselves: their parts are compared, since not every machine presses them alike."""


_LARGEST = 256 * 1024 * 1024
"""The most bytes that such a paper may unpack to."""


class Doubt(NamedTuple):
    """What is to be said against one paper, named as in the pack."""

    paper: str
    sentence: Sentence


class Pack(NamedTuple):
    """A pack as it was opened: its papers by their names in it, what its PDFs say of themselves, and the rest.

    `files` are the briefing's own files, text by name, as they are in the pack.
    """

    papers: Mapping[str, Path]
    imprints: Mapping[str, bytes]
    files: Mapping[str, str]
    briefing: Briefing
    ledger: Ledger
    texts: Mapping[str, SourceText]


class Compared(NamedTuple):
    """What papers say otherwise than the briefing gives, and which of them could not be compared."""

    otherwise: tuple[Doubt, ...]
    unknown: tuple[Doubt, ...]


def compared_pack(pack: Pack, wording: Wording, progress: Told | None = None) -> Compared:
    """Compare every paper of a pack with what the briefing in it gives.

    Raises ExportCancelled where `progress` answers False, and NotCompared where the pack cannot be made again.
    """
    told = {name: found for name, written in pack.imprints.items() if (found := _decoded(written))}
    edition = _edition(pack, tuple(told.values()))
    again = _made_again(edition, pack.files, up_to(_MADE, progress or going_on))
    otherwise: list[Doubt] = []
    unknown: list[Doubt] = []
    for name, file in pack.papers.items():
        if not _is_same(name, file.read_bytes(), again.get(name)):
            if name in pack.imprints:
                _compare_pdf(name, pack, edition, wording, otherwise, unknown)
            elif name in again and any(its.made_by == made_by() for its in told.values()):
                otherwise.append(Doubt(name, worded("is not what the briefing in the pack gives")))
            else:
                reason = _why(name, again, told)
                unknown.append(Doubt(name, worded("was not compared: {reason}", reason=reason)))
    return Compared(tuple(otherwise), tuple(unknown))


def _why(name: str, again: Mapping[str, bytes], told: Mapping[str, Imprint]) -> Sentence:
    if name not in again:
        return worded("the briefing in the pack gives no such paper")
    if not told:
        return worded("no PDF in the pack tells for whom it was made")
    return worded("another version made the pack")


def _decoded(written: bytes) -> Imprint | None:
    try:
        return msgspec.json.decode(written, type=Imprint)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def _edition(pack: Pack, told: tuple[Imprint, ...]) -> Edition:
    """The edition that the pack was made of, as the PDF in it says; of volumes, that of all together."""
    its = told[0] if told else None
    ids = None if its is None or its.facts is None else {key for each in told for key in each.facts or ()}
    facts = None if ids is None else [fact for fact in pack.briefing.facts if fact.id in ids]
    options = (its.filter, its.language, its.without) if its else ("", None, ())
    return edition_of(pack.briefing, pack.ledger, pack.texts, facts, *options)


def _made_again(edition: Edition, files: Mapping[str, str], progress: Told) -> dict[str, bytes]:
    """The papers of the pack as it would be now, by their names."""
    from briefing.export import export_edition
    from briefing.export.formats import FORMATS

    with tempfile.TemporaryDirectory(prefix="briefing-likeness-") as folder:
        output = Path(folder, "again.zip")
        try:
            export_edition(edition, output, FORMATS["pack"], files, progress)
            with zipfile.ZipFile(output) as archive:
                names = (name for name in archive.namelist() if not name.startswith(f"{FOLDER}/") and name != SUMS)
                return {name: archive.read(name) for name in names}
        except (ExportError, OSError) as error:
            sentence = worded("The papers could not be compared: {reason}", reason=reason_of(error))
            raise NotCompared(sentence) from error


def _is_same(name: str, there: bytes, here: bytes | None) -> bool:
    if here is None or there == here:
        return there == here
    return name.endswith(_ZIPPED) and _parts(there) == _parts(here)


def _parts(content: bytes) -> dict[str, bytes] | None:
    """What a zip file holds by names; nothing where it is none, or holds more than a paper of ours would."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _LARGEST:
                return None
            return {entry.filename: archive.read(entry) for entry in archive.infolist()}
    except (OSError, ValueError, RuntimeError, NotImplementedError, EOFError, zipfile.BadZipFile, zlib.error):
        return None


def _compare_pdf(
    name: str, pack: Pack, edition: Edition, wording: Wording, otherwise: list[Doubt], unknown: list[Doubt]
) -> None:
    its = _decoded(pack.imprints[name])
    if its is None or its.sha256 != _sums(edition, pack.files):
        otherwise.append(Doubt(name, worded("carries another briefing than the pack")))
        return
    try:
        found = differences(
            pack.papers[name], pack.imprints[name], pack.briefing, pack.ledger, pack.texts, pack.files, wording
        )
        otherwise += [Doubt(name, verbatim(sentence)) for sentence in found]
    except NotCompared as error:
        unknown.append(Doubt(name, error.sentence))


def _sums(edition: Edition, files: Mapping[str, str]) -> dict[str, str]:
    from briefing.export.carried import carried

    return imprint(edition, carried(files, edition.briefing, edition.reader)).sha256
