"""How quick the library is: `python -m tests.benchmarks.library` prints its figures, for 100 and 1,000 briefings.

Each invented briefing has 100 facts with a quote each: of ten quotes eight are exact, one has other spaces, one a
word altered. It is measured how long the first indexing takes, a refresh where nothing has changed (in a process
of its own, as after a start, and again in the same), and a keystroke: a search with the facts that are seen, and
the same in the window until all of it is painted, counted as the time of its thread. While briefings are read, the
window's longest wait is counted by the clock.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from briefing.library import Catalogue, refreshed, remembered
from briefing.library.index_file import IndexFile
from tests.benchmarks.invented import prose, vocabulary

FACTS, SOURCES = 100, 4
TYPED = ("the", "harbour", "tion", "not bar", "fenzan", "2015", "corwil cor the", "é", "of the 19")
SEEN = 20
"""As many results as a window shows at once."""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--briefings", type=int, nargs="*", default=(100, 1_000))
    parser.add_argument("--start", nargs=2, help=argparse.SUPPRESS)
    parser.add_argument("--window", nargs=2, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.window:
        print(json.dumps(_window(*map(Path, wanted.window))))
        return
    if wanted.start:
        print(json.dumps(_start(*map(Path, wanted.start))))
        return
    with TemporaryDirectory() as place:
        found = {count: _measured(Path(place) / str(count), count) for count in wanted.briefings}
    print(f"{'briefings of 100 facts':<46}" + "".join(f"{count:>12,}" for count in found))
    for words in next(iter(found.values())):
        print(f"{words:<46}" + "".join(f"{figures[words]:>12,.1f}" for figures in found.values()))


def make(folder: Path, number: int) -> None:
    """Write one invented briefing into `folder`; the same number gives the same briefing."""
    rng = random.Random(number)
    texts = {f"paper-{n}": prose(rng, rng.choice(("en", "fr")), 12_000) for n in range(SOURCES)}
    (folder / "sources").mkdir(parents=True)
    for key, text in texts.items():
        (folder / "sources" / f"{key}.txt").write_text(text, "utf-8")
    (folder / "briefing.yaml").write_text("\n".join(_yaml(rng, number, texts)), "utf-8")


def _yaml(rng: random.Random, number: int, texts: dict[str, str]) -> Iterator[str]:
    year, month = rng.randrange(2015, 2026), rng.randrange(1, 13)
    words = iter(rng.choices(vocabulary(rng, "en"), k=FACTS * 20))
    yield f"briefing: 1\ntitle: Dossier {number}\nlanguages: [en]\nas_of: {year}-{month:02}\ntopics:"
    yield from (f"  topic-{n}: Topic {n}" for n in range(8))
    yield "sources:"
    yield from (f"  {key}: {{title: The {key}, language: en, text: sources/{key}.txt}}" for key in texts)
    yield "timeline:"
    for fact in range(FACTS):
        source = rng.choice(list(texts))
        yield f"  - date: {year}-{rng.randrange(1, 13):02}"
        yield f"    text: {json.dumps(' '.join(islice(words, 16)) + f' ({number}, {fact}).')}"
        yield f"    topics: [topic-{rng.randrange(8)}]"
        yield f"    quotes: [{{source: {source}, exact: {json.dumps(_quote(rng, texts[source], fact))}}}]"


def _quote(rng: random.Random, text: str, fact: int) -> str:
    start = text.find(" ", rng.randrange(len(text) - 400)) + 1
    quote = text[start : text.find(" ", start + rng.randrange(60, 160))]
    if fact % 10 == 9:
        return quote.replace(quote.split()[3], "xenolith", 1)
    return "  ".join(quote.split()) if fact % 10 == 8 else quote


def _measured(folder: Path, count: int) -> dict[str, float]:
    for number in range(count):
        make(folder / "briefings" / f"{number % 40:02}" / f"dossier-{number:05}", number)
    index, roots = IndexFile(folder / "cache"), [folder / "briefings"]
    begin = time.perf_counter()
    refreshed(roots, index, _on)
    figures = {"first indexing, s": time.perf_counter() - begin}
    places = str(folder / "briefings"), str(index.folder)
    for what in ("--start", "--start", "--window"):  # twice: files made a moment ago are looked into once more
        command = [sys.executable, "-m", "tests.benchmarks.library", what, *places]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        figures.update(json.loads(done.stdout))
    figures["the index, MB"] = index.file.stat().st_size / 1e6
    return figures


def _start(root: Path, cache: Path) -> dict[str, float]:
    begin = time.perf_counter()
    index = IndexFile(cache)
    listed = remembered([root], index)
    figures = {"a later start: the list, ms": _since(begin)}
    begin = time.perf_counter()
    now = refreshed([root], index, _on, listed)
    figures["a later start: nothing has changed, ms"] = _since(begin)
    begin = time.perf_counter()
    refreshed([root], index, _on, now)
    figures["again in the same window, ms"] = _since(begin)
    begin = time.perf_counter()
    now.prepare()
    figures["making the search ready (in the background), ms"] = _since(begin)
    times = sorted(_key(now, words[:length]) for words in TYPED for length in range(1, len(words) + 1))
    figures["a keystroke, median, ms"], figures["a keystroke, worst, ms"] = statistics.median(times), times[-1]
    figures["memory, MB"] = _memory()
    return figures


def _window(root: Path, cache: Path) -> dict[str, float]:
    os.environ["QT_QPA_PLATFORM"], os.environ["BRIEFING_CACHE"] = "offscreen", str(cache)
    from PySide6.QtWidgets import QApplication

    from briefing.shelf.shelf import Shelf
    from briefing.widgets.theme import Theme

    application = QApplication([])
    theme = Theme()
    theme.dress(application)
    shelf = Shelf(theme, "en", [root])
    shelf.resize(780, 900)
    shelf.show()
    while shelf.shelving.looking:
        application.processEvents()
    times = []
    for words in TYPED:
        for length in range(1, len(words) + 1):
            begin = time.thread_time()
            shelf.search.setText(words[:length])
            application.processEvents()
            times.append((time.thread_time() - begin) * 1000)
        shelf.search.clear()
    figures = {"a keystroke in the window, median, ms": statistics.median(times)}
    figures["a keystroke in the window, worst, ms"] = max(times)
    for file in list(root.rglob("briefing.yaml"))[:100]:
        file.write_text(file.read_text("utf-8").replace("title: Dossier", "title: Altered dossier"), "utf-8")
    shelf.look()
    last, waits = time.perf_counter(), [0.0]
    while shelf.shelving.looking:
        application.processEvents()
        waits.append(_since(last))
        last = time.perf_counter()
    shelf.close()
    return figures | {"the window's longest wait while 100 are read, ms": max(waits)}


def _key(catalogue: Catalogue, words: str) -> float:
    begin = time.perf_counter()
    for found in catalogue.find(words)[:SEEN]:
        catalogue.facts(found.number)
    return _since(begin)


def _on(done: int, total: int) -> bool:
    return True


def _since(begin: float) -> float:
    return (time.perf_counter() - begin) * 1000


def _memory() -> float:
    """What this process holds now, in MB, where the system tells."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), 0.0)


if __name__ == "__main__":
    main()
