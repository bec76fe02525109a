"""The sentence around a quote, which shows what stands just before it."""

from __future__ import annotations

import pytest

from briefing.evidence import SourceText, locate
from tests.evidence.texts import EXCERPTS


def around(raw: str, quote: str) -> str:
    source = SourceText(raw)
    (span,) = locate(source, quote).spans
    return raw[slice(*source.sentence_around(*span))]


@pytest.mark.parametrize(
    ("raw", "quote", "sentence"),
    [
        (
            "It rained. We do not support the toll at all! Nobody spoke.",
            "support",
            "We do not support the toll at all!",
        ),
        (
            "Dr. Lind met M. Roy at 3 p.m. in St. John. They left.",
            "Roy",
            "Dr. Lind met M. Roy at 3 p.m. in St. John.",
        ),
        (
            "The cost is 3.5 million, i.e. too much. So it fell.",
            "too much",
            "The cost is 3.5 million, i.e. too much.",
        ),
        ("Il pleuvait. « Nous n’avons pas signé. » Puis rien.", "pas signé", "« Nous n’avons pas signé. »"),
        ("Est-ce vrai ? Oui. Non.", "vrai", "Est-ce vrai ?"),
        ("هل وصلت السفن؟ لم تصل السفن بعد. انتهى.", "تصل السفن", "لم تصل السفن بعد."),
        ("料金は上がらない。局長は否定した。終わり。", "局長", "局長は否定した。"),
        ("A heading\n\nThe text begins\nhere and ends. More.", "begins", "The text begins\nhere and ends."),
        (
            "A heading\r\n\r\nThe text begins\r\nhere and ends. More.",
            "begins",
            "The text begins\r\nhere and ends.",
        ),
        ("One page\fThe next page. Done.", "next", "The next page."),
        ("Only one sentence without an end", "one sentence", "Only one sentence without an end"),
        ("First one. Second one. Third one.", "one. Second", "First one. Second one."),
        (EXCERPTS, "Nothing was said", "Nothing was said about the winter toll."),
    ],
)
def test_the_whole_sentence_is_shown(raw: str, quote: str, sentence: str) -> None:
    assert around(raw, quote) == sentence


def test_a_text_without_sentences_is_not_shown_whole() -> None:
    raw = "word " * 10_000 + "needle " + "word " * 10_000
    start = raw.find("needle")
    low, high = SourceText(raw).sentence_around(start, start + 6)
    assert high - low < 4_000
