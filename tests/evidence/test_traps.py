"""Hand-written minimal pairs, where a checkout of them lies beside the project."""

from __future__ import annotations

import pytest

from briefing.evidence import Verdict, locate
from tests.benchmarks.anchoring import FALSE, read_items, read_source
from tests.benchmarks.evidence import NEAREST

TRAPS = NEAREST / "traps"
pytestmark = pytest.mark.skipif(not TRAPS.is_dir(), reason="the minimal pairs are not at hand")


def test_no_trap_is_verified() -> None:
    items = read_items(TRAPS) if TRAPS.is_dir() else []
    sources = {name: read_source(TRAPS / "sources", name) for name in {item["source"] for item in items}}
    for item in items:
        match = locate(sources[item["source"]], item["exact"])
        if item["kind"] == "neg":
            assert match.verdict not in FALSE, item["exact"]
        if item["kind"] == "warn" and match.verdict is Verdict.ELIDED:
            assert match.warnings, item["exact"]
