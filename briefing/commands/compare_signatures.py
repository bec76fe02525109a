"""`briefing compare-signatures`: two readers' signatures side by side, fact by fact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC
from pathlib import Path

from briefing.commands.complaint import Complaint
from briefing.core.agreement import Agreement, Compared, compare
from briefing.core.sentence import worded
from briefing.core.signature import Signature
from briefing.core.text import all_words
from briefing.core.visible import quoted, visible
from briefing.language import Wording
from briefing.language.decisions import decision_name
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
    print("\n".join(_report(compared, names)))
    if one.title != other.title:
        titles = " and ".join(quoted(all_words(it.title).partition("\n")[0]) for it in (one, other))
        print(f"\nmind: the files are about {titles}")
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


def _report(compared: Sequence[Compared], names: tuple[str, str]) -> Iterator[str]:
    headings = {
        Agreement.DIFFERENT: "decided differently",
        Agreement.SAME: "decided the same",
        Agreement.ONLY_FIRST: f"signed by {names[0]} alone",
        Agreement.ONLY_SECOND: f"signed by {names[1]} alone",
    }
    yield f"{names[0]} beside {names[1]}"
    for agreement, heading in headings.items():
        pairs = [pair for pair in compared if pair.agreement is agreement]
        yield f"\n{heading}: {len(pairs)}"
        for pair in pairs:
            yield from _lines(pair)


def _lines(pair: Compared) -> Iterator[str]:
    yield f"  {visible(pair.fact)}: {visible(pair.statement)}"
    yield from (_signed(signature) for signature in (pair.first, pair.second) if signature)
    if not pair.same_wording:
        yield "    mind: they signed different forms of this fact"


def _signed(signature: Signature) -> str:
    when = signature.at.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
    reason = f": {visible(signature.reason)}" if signature.reason else ""
    return f"    {decision_name(Wording(), signature.decision)} by {visible(signature.reader)}, {when}{reason}"
