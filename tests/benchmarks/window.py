"""How quick the window is: `python -m tests.benchmarks.window` prints its figures, medians of one run.

First paint is a whole process, from its start, of the command that a person calls, beside an empty window with
four docks, by turns. It counts as painted when the event loop comes back from painting the title and the
statements of the shipped briefing: a person can read. The empty window counts as painted after its first round of
events. What is opened was opened before, so that the cache knows its file; `first time` is without that cache.
`whole` is when every pane is there and painted too. Beside the clock stands the processor's time of the
process, which what else the machine does leaves alone. `--peer PYTHON` measures ReText and novelWriter, as they
are installed in that Python, in the same run.

The rest is measured inside windows with 1,000, 10,000 and 100,000 invented facts (`--facts`), each in a process of
its own: how long the window is at work from an action until every pane is painted anew, counted as the time of its
thread, so that what else the machine does is left out.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

EMPTY = """
from PySide6.QtWidgets import QApplication, QDockWidget, QLabel, QMainWindow
from PySide6.QtCore import Qt
application = QApplication([])
window = QMainWindow()
for area in (Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.TopDockWidgetArea,
             Qt.DockWidgetArea.BottomDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea):
    dock = QDockWidget("dock")
    dock.setWidget(QLabel("empty"))
    window.addDockWidget(area, dock)
window.resize(1440, 900)
window.show()
application.processEvents()
import os
os._exit(0)
"""

OURS = """
import os, sys
from briefing import lean_imports
from briefing.cli import main
keep_imports_lean = lean_imports.keep_imports_lean
def lean_and_watched():
    keep_imports_lean()
    from PySide6.QtWidgets import QApplication
    QApplication.exec = until_painted
def until_painted(application):
    from briefing.widgets.rows_view import RowsView
    paint, seen = RowsView.paintEvent, []
    def watched(view, event):
        paint(view, event)
        seen.append(view)
    RowsView.paintEvent = watched
    while not seen:
        application.processEvents()
    if sys.argv[1:] == ["whole"]:
        window = seen[0].window()
        while not hasattr(window, "recent_menu") or window.panes["timeline"]._band is None:
            application.processEvents()
        application.processEvents()
    os._exit(0)
lean_imports.keep_imports_lean = lean_and_watched
main(["open"])
"""

FIRST_TIME = 'import os; os.environ["BRIEFING_CACHE"] = os.devnull' + OURS

_PEER = """
import os, sys
from PyQt6.QtWidgets import QApplication, QDialog
def until_painted(*_):
    QApplication.processEvents()
    os._exit(0)
QApplication.exec = QDialog.exec = until_painted
sys.argv[1:] = []
"""
PEERS = {
    "ReText": _PEER + "from ReText.__main__ import main\nmain()",
    "novelWriter": _PEER + "import novelwriter\nnovelwriter.main([])",
}

SIZES = (1_000, 10_000, 100_000)
TYPED = ("harbour", "tion", "not bar", "2015", "zanfen")
LINES = {
    "show": "window built and painted, ms",
    "search ready": "words read (in the background), ms",
    "ledger": "verdicts taken in and painted, ms",
    "key": "a key in the search, median, ms",
    "worst key": "a key in the search, worst, ms",
    "topic": "a topic clicked, ms",
    "person": "a person clicked, ms",
    "fact": "another fact, ms",
    "zoom": "the timeline zoomed, ms",
    "memory": "memory, MB",
}


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--facts", type=int, nargs="*", default=SIZES)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--peer", metavar="PYTHON", default="", help="a Python that has ReText and novelWriter")
    parser.add_argument("--inside", type=int, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if wanted.inside:
        print(json.dumps(_inside(wanted.inside)))
        return
    if wanted.runs:
        _print_first_paint(wanted.runs, wanted.peer)
    _print_sizes({facts: _in_process_of_its_own(facts) for facts in wanted.facts})


def _print_first_paint(runs: int, peer: str) -> None:
    """All by turns, from compiled modules as an installed program has them, a reader's own files set aside."""
    commands = {"an empty window": [sys.executable, "-c", EMPTY], "shipped briefing": [sys.executable, "-c", OURS],
                "shipped briefing, whole": [sys.executable, "-c", OURS, "whole"],
                "shipped, first time": [sys.executable, "-c", FIRST_TIME]}
    if peer:
        commands |= {name: [peer, "-c", code] for name, code in PEERS.items()}
    with TemporaryDirectory() as folder:
        kept = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "PYTHONPYCACHEPREFIX")
        environment = {**os.environ, **dict.fromkeys(kept, folder)}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        times: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
        for run in range(runs + 1):
            for name, command in commands.items():
                took = _process(command, environment)
                times[name] += [took] if run else []
    print(f"{'first paint':<26}{'clock, median':>16}{'least':>12}{'work, median':>16}{'least':>12}")
    empty = _summary(times["an empty window"])
    for name, taken in times.items():
        figures = [f"{each:.0f} ms {each / base:.2f}×" for each, base in zip(_summary(taken), empty, strict=True)]
        print(f"{name:<26}{figures[0]:>16}{figures[1]:>14}{figures[2]:>16}{figures[3]:>14}")


def _process(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """The milliseconds that a process takes by the clock, and those that it is at work."""
    before, start = _work(), time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=environment, timeout=60)
    return (time.perf_counter() - start) * 1000, (_work() - before) * 1000


def _work() -> float:
    """The seconds that this process's children have been at work."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _summary(taken: list[tuple[float, float]]) -> list[float]:
    return [one(column) for column in zip(*taken, strict=True) for one in (statistics.median, min)]


def _in_process_of_its_own(facts: int) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.window", "--inside", str(facts)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _print_sizes(found: dict[int, dict[str, float]]) -> None:
    print(f"{'facts':<38}" + "".join(f"{facts:>10,}" for facts in found))
    for key, words in LINES.items():
        print(f"{words:<38}" + "".join(f"{figures[key]:>10.1f}" for figures in found.values()))


def _inside(facts: int) -> dict[str, float]:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from briefing.core import Filter
    from briefing.core.filter import Facet
    from briefing.models.open_briefing import OpenBriefing
    from briefing.models.session import Session, verdict_values
    from briefing.widgets.theme import Theme
    from briefing.window import Window
    from tests.benchmarks.large import large_briefing, ledger_of, texts_of

    application = QApplication([])
    theme = Theme()
    theme.dress(application)
    briefing = large_briefing(facts)
    ledger = ledger_of(briefing)
    start = time.thread_time()
    session = Session(OpenBriefing(briefing, Path("large/briefing.yaml"), {}, texts_of(briefing)), "en")
    window = Window(session, theme)
    for _ in window.furnish():
        pass
    window.resize(1440, 900)
    window.show()
    application.processEvents()
    found = {"show": _since(start)}
    application.processEvents()

    def took(action: Callable[[], object]) -> float:
        """All that follows, too: what is laid out, painted and deleted only in the next turns of the loop."""
        begin = time.thread_time()
        action()
        for _ in range(3):
            application.processEvents()
            application.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as a loop does that runs
        return _since(begin)

    band = window.panes["timeline"].band  # type: ignore[union-attr]
    found["search ready"] = took(session.index.prepare_search)
    ledger.work_out()
    index = session.index.with_verdicts(verdict_values(ledger))
    index.prepare_filters()  # in the background, as all that the judging does
    found["ledger"] = took(lambda: session.set_ledger(ledger, index))
    keys = []
    for words in TYPED:
        for length in range(1, len(words) + 1):
            keys.append(took(lambda text=words[:length]: window.header.search.setText(text)))  # type: ignore[misc]
        keys.append(took(window.header.search.clear))
    found["key"], found["worst key"] = statistics.median(keys), max(keys)
    topics, people = list(briefing.topics), list(briefing.participants)
    for name, facet, values in (("topic", Facet.TOPICS, topics), ("person", Facet.PARTICIPANTS, people)):
        clicks = [Filter().toggled(facet, value) for value in values[:20]]
        clicks += [wanted.toggled(Facet.TOPICS, topics[-1]) for wanted in clicks]
        found[name] = statistics.median(took(lambda it=wanted: session.set_filter(it)) for wanted in clicks)  # type: ignore[misc]
    session.clear_filter()
    ids = [fact.id for fact in briefing.facts[:: max(1, facts // 40)]]
    found["fact"] = statistics.median(took(lambda key=key: session.choose(key)) for key in ids)  # type: ignore[misc]
    found["zoom"] = statistics.median(took(lambda f=f: band.zoom(f)) for f in (1.25,) * 12 + (0.8,) * 12)  # type: ignore[misc]
    found["memory"] = _memory()
    return found


def _since(start: float) -> float:
    return (time.thread_time() - start) * 1000


def _memory() -> float:
    """What this process holds now, in MB, where the system tells."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), 0.0)


if __name__ == "__main__":
    main()
