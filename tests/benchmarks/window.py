"""How quick the window is: `python -m tests.benchmarks.window` prints ratios to an empty one in the same run.

First paint is a process from its start to the first picture; the rest is measured in one window with a briefing of
as many facts as are asked for (`--facts`), on copies of the tour's facts.
"""

from __future__ import annotations

import argparse
import os
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
window.grab()
"""

OURS = """
from pathlib import Path
from PySide6.QtWidgets import QApplication
from briefing.desk import Desk
from briefing.shipped import SHIPPED_BRIEFING
from briefing.widgets.theme import Theme
application = QApplication([])
theme = Theme()
theme.dress(application)
desk = Desk(theme, "en")
desk.open(Path(SHIPPED_BRIEFING))
desk.window.resize(1440, 900)
desk.window.show()
application.processEvents()
desk.window.grab()
import os
os._exit(0)
"""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--facts", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=7)
    wanted = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    empty, ours = (_process(code, wanted.runs) for code in (EMPTY, OURS))
    print(f"first paint, shipped briefing: {ours:.0f} ms = {ours / empty:.2f} × an empty window ({empty:.0f} ms)")
    with TemporaryDirectory() as folder:
        _inside(Path(folder), wanted.facts)


def _process(code: str, runs: int) -> float:
    def once() -> None:
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)

    return _median(once, runs)


def _median(work: Callable[[], object], runs: int) -> float:
    """The median of some runs in milliseconds, after one that does not count."""
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def _inside(folder: Path, facts: int) -> None:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from briefing.core.filter import Facet, Filter
    from briefing.desk import Desk
    from briefing.widgets.theme import Theme

    application = QApplication([])
    theme = Theme()
    theme.dress(application)
    desk = Desk(theme, "en")
    waiting = QEventLoop()
    desk.judged.connect(waiting.quit)
    desk.open(_written(folder, facts))
    waiting.exec()
    window, session = desk.window, desk.session
    window.resize(1440, 900)
    window.show()
    application.processEvents()
    ids = [fact.id for fact in session.briefing.facts if fact.quotes]
    turn = iter(range(10**9))
    topics = list(session.briefing.topics)

    def choose() -> None:
        session.choose(ids[next(turn) * 37 % len(ids)])
        window.repaint()
        application.processEvents()

    def filter_topic() -> None:
        session.set_filter(Filter().toggled(Facet.TOPICS, topics[next(turn) % len(topics)]))
        application.processEvents()

    def search() -> None:
        session.set_filter(Filter(words=("tide", "harbour", "sea", "minutes")[next(turn) % 4]))
        application.processEvents()

    print(f"{len(session.briefing.facts)} facts:")
    print(f"  another fact, to its marked words in view: {_median(choose, 40):.1f} ms")
    print(f"  a topic, to all panes and counts painted:  {_median(filter_topic, 40):.1f} ms")
    print(f"  a word searched, to all panes painted:     {_median(search, 20):.1f} ms")
    desk.window.close()


def _written(folder: Path, facts: int) -> Path:
    """A briefing of about `facts` facts: the tour's goals, measures and facts, again and again under other ids."""
    import shutil

    from briefing.shipped import DATA

    shutil.copytree(DATA / "tour", folder / "large")
    file = folder / "large" / "briefing.yaml"
    lines = ["  - id: copy-{n}", "    date: 20{year:02}-{month:02}-{day:02}",
             '    text: "Copy {n}: the three harbours agree."', "    topics: [{topic}]", "    quotes:",
             "      - source: courier", '        exact: "{quote}"']
    quotes = ["12 tide gauges", "wet shoes", "signed the Lanternstone Accord", "a single tide table"]
    topics = ["tides", "storms", "ferries", "talks"]
    made = []
    for n in range(max(0, facts - 64)):
        values = {"n": n, "year": n % 40, "month": n % 12 + 1, "day": n % 28 + 1, "topic": topics[n % 4],
                  "quote": quotes[n % 4]}
        made += [line.format(**values) for line in lines]
    text = file.read_text("utf-8").replace("\ntimeline:\n", "\ntimeline:\n" + "\n".join(made) + "\n", 1)
    file.write_text(text, "utf-8")
    return file


if __name__ == "__main__":
    main()
