"""Whatever the text, the draft is a briefing that opens, and every quote of it is exact."""

from __future__ import annotations

import hashlib
import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.core import Source
from briefing.drafting import draft
from briefing.evidence.ledger import check
from briefing.evidence.texts import source_texts
from briefing.evidence.verdict import Verdict
from briefing.storage import Opened
from briefing.storage.making import make_briefing
from briefing.storage.writing import written
from tests.drafting.scoring import ARTICLES

PIECES = sorted(
    {piece for file in ARTICLES.rglob("*.txt") for piece in file.read_text(encoding="utf-8").split(" ")}
    | {"«", "»", "“", "”", '"', ":", "\n\n", "\n- ", "\n  - ", "\f", "\u00a0", "[…]", "\r\n"}
    | {"17 mars 2025", "2030"}
)
TEXTS = st.one_of(
    st.text(),
    st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
)


@settings(max_examples=150)
@given(TEXTS, st.sampled_from(("fr", "en", "ar", "de", "")))
def test_any_text_drafts_to_a_briefing_whose_every_quote_is_exact(text: str, language: str) -> None:
    text = text.encode("utf-8", "replace").decode().removeprefix("\ufeff")
    content = text.encode("utf-8")
    source = Source(id="one", title="One", language=language, text="sources/one.txt",
                    sha256=hashlib.sha256(content).hexdigest())  # fmt: skip
    drafted = draft([source], {"one": text})
    with tempfile.TemporaryDirectory() as folder:
        yaml = written(drafted.briefing, "A draft", drafted.comments)
        opened = make_briefing(Path(folder) / "draft", yaml, {"sources/one.txt": content}, _nothing_wrong)
        assert opened.warnings == ()
        findings = check(opened.briefing, source_texts(opened.briefing, opened.texts)).findings
    assert {finding.verdict for finding in findings} <= {Verdict.EXACT}
    assert all(fact.quotes and fact.draft for fact in opened.briefing.facts)


def _nothing_wrong(_: Opened) -> None:
    return None
