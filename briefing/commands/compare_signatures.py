"""`briefing compare-signatures`: two readers' signatures side by side, fact by fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC
from pathlib import Path

from briefing.commands.complaint import Complaint
from briefing.commands.speech import spoken
from briefing.core.agreement import Agreement, Compared, compare
from briefing.core.sentence import worded
from briefing.core.signature import Signature
from briefing.core.text import all_words
from briefing.core.visible import quoted, visible
from briefing.language import Wording
from briefing.language.decisions import decision_name
from briefing.language.sentences import printed
from briefing.storage.sidecar import BadSidecar, Sidecar, read_sidecar

SAME, DIFFERENT = 0, 1


def compare_signatures(first: Path, second: Path) -> int:
    """Print the comparison of two files of signatures; returns the exit code.

    The code is 0 where the readers nowhere decided differently, 1 where they did. Raises Complaint for a file
    that is none.
    """
    one, other = _read(first), _read(second)
    compared = compare(one.signed, other.signed)
    names = _name(one, first), _name(other, second)
    wording = spoken()
    print("\n".join(_report(compared, names, wording)))
    if one.title != other.title:
        titles = {name: _title(it) for name, it in (("first", one), ("second", other))}
        print(f"\n{printed(wording, worded('mind: the files are about {first} and {second}', **titles))}")
    return DIFFERENT if any(pair.agreement is Agreement.DIFFERENT for pair in compared) else SAME


def _read(file: Path) -> Sidecar:
    try:
        return read_sidecar(file)
    except FileNotFoundError as error:
        raise Complaint(worded("{file}: there is no such file", file=str(file))) from error
    except BadSidecar as error:
        raise Complaint(error.sentence) from error


def _name(sidecar: Sidecar, file: Path) -> str:
    readers = dict.fromkeys(signature.reader for signature in sidecar.signed if signature.reader)
    return visible(", ".join(readers) or file.name)


def _title(sidecar: Sidecar) -> str:
    return quoted(all_words(sidecar.title).partition("\n")[0])


def _report(compared: Sequence[Compared], names: tuple[str, str], wording: Wording) -> Iterator[str]:
    headings = {
        Agreement.DIFFERENT: worded("decided differently"),
        Agreement.SAME: worded("decided the same"),
        Agreement.ONE_READER: worded("signed by one reader in both"),
        Agreement.ONLY_FIRST: worded("signed by {reader} alone", reader=names[0]),
        Agreement.ONLY_SECOND: worded("signed by {reader} alone", reader=names[1]),
    }
    yield printed(wording, worded("{reader} beside {other}", reader=names[0], other=names[1]))
    for agreement, heading in headings.items():
        pairs = [pair for pair in compared if pair.agreement is agreement]
        if pairs or agreement is not Agreement.ONE_READER:
            yield "\n" + wording("{key}: {told}", key=printed(wording, heading), told=str(len(pairs)))
        for pair in pairs:
            yield from _lines(pair, wording)


def _lines(pair: Compared, wording: Wording) -> Iterator[str]:
    yield "  " + wording("{key}: {told}", key=visible(pair.fact), told=visible(pair.statement))
    yield from (_signed(signature, wording) for signature in (pair.first, pair.second) if signature)
    if not pair.same_wording:
        yield f"    {wording('mind: they signed different forms of this fact')}"


def _signed(signature: Signature, wording: Wording) -> str:
    told = worded(
        "{decision} by {reader}, {date}", decision=decision_name(wording, signature.decision),
        reader=signature.reader, date=signature.at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC"),
    )
    reason = f": {visible(signature.reason)}" if signature.reason else ""
    return f"    {printed(wording, told)}{reason}"
