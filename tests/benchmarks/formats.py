"""How long every format but the PDF and the pack takes.

`python -m tests.benchmarks.formats [SIZE]...` prints seconds a format for a briefing of SIZE facts, and their sum.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

from briefing.evidence import check
from briefing.export import FORMATS, export
from tests.benchmarks.exporting import _briefing

_OTHERS = [form for name, form in FORMATS.items() if name not in ("pdf", "pack")]


def main() -> None:
    """Measure the sizes named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[1000])
    for size in parser.parse_args().sizes:
        _measure(size)


def _measure(size: int) -> None:
    briefing, texts = _briefing(size)
    ledger, whole = check(briefing, texts), 0.0
    with tempfile.TemporaryDirectory() as folder:
        for form in _OTHERS:
            started = time.perf_counter()
            export(briefing, ledger, texts, Path(folder, "out"), form)
            took = time.perf_counter() - started
            whole += took
            print(
                f"{size:>7} facts  {form.name:16} {took:6.2f} s  {Path(folder, 'out').stat().st_size:>10,} bytes"
            )
    print(f"{size:>7} facts  {'together':16} {whole:6.2f} s")


if __name__ == "__main__":
    main()
