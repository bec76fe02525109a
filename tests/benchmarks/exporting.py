"""How long a PDF takes and how much memory, against the bare compile of the same pages.

`python -m tests.benchmarks.exporting [--weasyprint] [SIZE]...` prints one line a size: facts, pages and volumes,
seconds in all, seconds of the compile alone, their ratio, and the peak memory of the child and of this process.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pypdfium2

from briefing.core import (
    Briefing,
    Date,
    Event,
    Fact,
    Goal,
    Participant,
    ParticipantKind,
    Quote,
    Source,
    Stage,
    Strategy,
    Topic,
)
from briefing.evidence import SourceText, check
from briefing.export import FORMATS, child, export_edition, pdf
from briefing.export.document import document
from briefing.export.edition import Edition, edition_of
from briefing.export.volumes import pages_about, volumes
from briefing.shipped import font_files

_TOPICS = 12
_END = " of the plan, and said so in plain words."


def main() -> None:
    """Measure the sizes named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[100, 1000])
    parser.add_argument("--weasyprint", action="store_true", help="measure WeasyPrint on the same content too")
    wanted = parser.parse_args()
    for size in wanted.sizes:
        _measure(size, wanted.weasyprint)


def _measure(size: int, against_weasyprint: bool) -> None:
    briefing, texts = _briefing(size)
    ledger = check(briefing, texts)
    edition = edition_of(briefing, ledger, texts, None, "", None)
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder, "paper.pdf")
        started = time.perf_counter()
        outputs = export_edition(edition, output, FORMATS["pdf"], None)
        whole = time.perf_counter() - started
        pages = sum(len(pypdfium2.PdfDocument(file)) for file in outputs)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        bare = sum(_bare_seconds(volume, Path(folder)) for volume in volumes(edition))
        page_printer = _weasyprint_seconds(edition, Path(folder)) if against_weasyprint else ""
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told = f"{size:6} facts {pages:5} pages (foretold {pages_about(edition.facts)}) in {len(outputs)} volumes, "
    told += f"{whole:6.2f} s, bare {bare:6.2f} s, ratio {whole / bare:.2f}, {peak:.0f} MB and {own:.0f} MB here"
    print(told + page_printer, flush=True)


def _bare_seconds(volume: Edition, folder: Path) -> float:
    """How long the compile alone takes, of the very same pages."""
    request = folder / "request.json"
    written = pdf.request_of(document(volume), folder / "bare.pdf")
    request.write_text(json.dumps(written), "utf-8")
    return float(subprocess.run(_bare(request), capture_output=True, text=True, check=True).stdout)


def _weasyprint_seconds(edition: Edition, folder: Path) -> str:
    """How long WeasyPrint takes for the same content, the page that we write as HTML; it must be installed."""
    page = folder / "page.html"
    export_edition(edition, page, FORMATS["html"], None)
    started = time.perf_counter()
    subprocess.run(["weasyprint", "--quiet", str(page), str(folder / "weasyprint.pdf")], check=True)
    return f"; WeasyPrint {time.perf_counter() - started:.1f} s"


def _bare(request: Path) -> list[str]:
    code = (
        "import sys, time, json; sys.path.insert(0, sys.argv[2]); import typst, child;"
        "request = json.load(open(sys.argv[1])); open(request['output'], 'wb').close(); t = time.perf_counter();"
        "child.set_pages(request, typst.Fonts(False, False, sys.argv[3:])); print(time.perf_counter() - t)"
    )
    folders = sorted({str(file.parent) for file in font_files()})
    return [sys.executable, "-P", "-c", code, str(request), str(Path(child.__file__).parent), *folders]


def _briefing(size: int) -> tuple[Briefing, dict[str, SourceText]]:
    sentences = [f"On day {n} the delegations agreed on point {n}{_END}" for n in range(size)]
    quarter = size // 4
    facts = [_fact(n, sentence) for n, sentence in enumerate(sentences)]
    briefing = Briefing(
        version=1,
        title="A benchmark",
        languages=("en",),
        as_of=Date.parse("2025-03"),
        topics={f"t{n}": Topic(id=f"t{n}", label=f"Topic {n}") for n in range(_TOPICS)},
        sources={"s": Source(id="s", title="The minutes", language="en", text="s.txt")},
        participants=_people(facts[:quarter]),
        timeline=tuple(_event(n, fact) for n, fact in enumerate(facts[quarter : 2 * quarter])),
        strategies=_strategies(facts[2 * quarter :]),
    )
    return briefing, {"s": SourceText(" ".join(sentences))}


def _fact(n: int, sentence: str) -> Fact:
    quote = Quote(source="s", exact=sentence.removesuffix(_END))
    text = f"Point {n} of the plan was agreed on day {n}."
    return Fact(id=f"f{n}", text=text, topics=(f"t{n % _TOPICS}",), quotes=(quote,))


def _event(n: int, fact: Fact) -> Event:
    day = Date.parse(f"{2000 + n % 30}-{1 + n % 12:02}-{1 + n % 28:02}")
    return Event(id=fact.id, text=fact.text, topics=fact.topics, quotes=fact.quotes, date=day)


def _people(facts: list[Fact]) -> dict[str, Participant]:
    groups = [tuple(facts[start : start + 10]) for start in range(0, len(facts), 10)]
    return {
        f"p{n}": Participant(id=f"p{n}", name=f"Person {n}", kind=ParticipantKind.PERSON, facts=group)
        for n, group in enumerate(groups)
    }


def _strategies(facts: list[Fact]) -> dict[str, Strategy]:
    goals = [Goal(id=f.id, text=f.text, topics=f.topics, quotes=f.quotes, stage=Stage.AGREED) for f in facts]
    groups = [tuple(goals[start : start + 10]) for start in range(0, len(goals), 10)]
    return {f"s{n}": Strategy(id=f"s{n}", name=f"Strategy {n}", goals=group) for n, group in enumerate(groups)}


if __name__ == "__main__":
    main()
