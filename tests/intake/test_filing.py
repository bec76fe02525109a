"""Each article gets its place in the briefing, and the same one only once."""

from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from briefing.intake import Article, Filed, Kind, Twice, filed, fingerprint


def article(text: str = "Words.\n", **more: str) -> Article:
    return Article(name="notes.txt", kind=Kind.PLAIN, text=text, original=b"WORDS", **more)  # type: ignore[arg-type]


def one(found: list[Filed | Twice]) -> Filed:
    (only,) = found
    assert isinstance(only, Filed)
    return only


def test_it_is_called_by_publisher_title_or_file() -> None:
    ids = [
        one(filed([given_], {})).source.id
        for given_ in (article(publisher="Le Phare", title="T"), article(title="Été à Brest"), article())
    ]
    assert ids == ["le-phare", "ete-a-brest", "notes"]


def test_its_text_is_filed_as_utf_8_with_the_hash_of_the_file() -> None:
    placed = one(filed([article("Été.\n")], {}))
    assert placed.files == {"sources/notes.txt": "Été.\n".encode()}
    assert placed.source.sha256 == hashlib.sha256("Été.\n".encode()).hexdigest()
    assert placed.source.note == "Text of notes.txt (plain text)."


def test_the_original_is_filed_only_where_it_is_wished() -> None:
    placed = one(filed([article()], {}, keep_original=True))
    assert placed.source.original == "originals/notes.txt"
    assert placed.files["originals/notes.txt"] == b"WORDS"


def test_ids_and_files_that_are_taken_are_not_given_again() -> None:
    placed = one(filed([article()], {}, ids=["notes"], paths=["Sources/Notes-2.TXT"]))
    assert placed.source.id == "notes-3"


def test_the_same_article_in_other_typography_is_noticed() -> None:
    first, second = filed([article("L’été, enfin !\n"), article("L'été enfin !\n")], {})
    assert isinstance(first, Filed)
    assert isinstance(second, Twice)
    assert second.source == first.source.id


def test_so_is_one_that_the_briefing_has() -> None:
    (found,) = filed([article("Words.\n")], {"old": "WORDS\n"})
    assert isinstance(found, Twice)
    assert found.source == "old"


@given(st.text(), st.text())
def test_a_fingerprint_is_blind_to_blanks_and_to_nothing_that_says_something(left: str, right: str) -> None:
    assert fingerprint(f"{left} {right}") == fingerprint(f"{left}\n\n{right}")
    assert fingerprint(f"{left}7") != fingerprint(f"{left}8")
