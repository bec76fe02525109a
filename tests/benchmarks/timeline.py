"""Milliseconds a frame of the timeline while it zooms and pans, for 1,000 to 100,000 entries.

`python -m tests.benchmarks.timeline` prints, for each size, the time to take in the entries, the median and the
worst frame (layout and painting, at 1100×240 pixels), and the median as a ratio to painting an empty band.
"""

from __future__ import annotations

import os
import random
from statistics import median
from time import perf_counter

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from briefing.widgets.band import Band, Entry

_SIZES = (0, 1_000, 10_000, 100_000)
_DAY_ZERO = 730_000.0


def entries(count: int) -> list[Entry]:
    """As many entries over about forty years: seven of ten are days, the rest months, years and open spans."""
    chance = random.Random(17)
    made = []
    for number in range(count):
        first = _DAY_ZERO + int(chance.triangular(0, 14_600, 9_000))
        days = chance.choice((1, 1, 1, 1, 1, 1, 1, 30, 31, 365))
        last = None if days == 365 and number % 9 == 0 else first + days
        kind = "point" if days == 1 else "span"
        label = f"Entry {number} about something that was said"
        made.append(Entry(str(number), label, "17 March 2025", first, last, number % 11 == 0, kind))  # type: ignore[arg-type]
    return made


def frames(band: Band, picture: QImage) -> list[float]:
    """Milliseconds of each frame of a journey: in to the days, along, and out again."""
    spent = []
    for step in range(60):
        begin = perf_counter()
        if step < 25:
            band.zoom(1.25, 600.0)
        elif step < 40:
            band.pan(90.0)
        else:
            band.zoom(0.8, 300.0)
        band.relay()
        band.render(picture)
        spent.append((perf_counter() - begin) * 1000)
    return spent


def main() -> None:
    """Print the table."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    empty = 0.0
    print(f"{'entries':>8} {'taken in':>10} {'median':>8} {'worst':>8} {'to empty':>9}")
    for size in _SIZES:
        band = Band()
        band.resize(1100, 240)
        picture = QImage(band.size(), QImage.Format.Format_ARGB32_Premultiplied)
        begin = perf_counter()
        band.set_entries(entries_of := entries(size))
        taken = (perf_counter() - begin) * 1000
        frames(band, picture)
        spent = frames(band, picture)
        empty = empty or median(spent)
        ratio = median(spent) / empty
        print(
            f"{len(entries_of):>8} {taken:>7.0f} ms {median(spent):>5.2f} ms {max(spent):>5.2f} ms {ratio:>8.1f}×"
        )
    del application


if __name__ == "__main__":
    main()
