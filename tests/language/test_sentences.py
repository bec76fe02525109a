"""What other rooms have put into words is said in the reader's language, and what a stranger wrote stays his."""

from __future__ import annotations

import errno
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.core.edtf import Date, InvalidDate
from briefing.core.near import did_you_mean
from briefing.core.sentence import Sentence, system_reason, worded
from briefing.language import LANGUAGES, Wording
from briefing.language.sentences import printed, said
from tests.language.english import english_left

LACKING = did_you_mean(worded("{named}: there is no such topic", named="`topics: portt`"), "portt", ["port"])


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "`topics: portt`: there is no such topic; did you mean `port`?"),
        ("fr", "`topics: portt`\u00a0: ce thème n’existe pas\u00a0; vouliez-vous dire `port`\u00a0?"),
        ("ar", "`topics: portt`: لا وجود لهذا الموضوع؛ هل تقصد `port`؟"),
    ],
)
def test_a_sentence_and_those_in_it_are_in_one_language(language: str, words: str) -> None:
    assert printed(Wording(language), LACKING) == words


def test_on_a_screen_words_that_run_the_other_way_keep_to_themselves() -> None:
    assert said(Wording("ar"), LACKING) == (
        "\u2068`topics: portt`\u2069: لا وجود لهذا الموضوع؛ هل تقصد \u2068`port`\u2069؟"
    )
    assert said(Wording("fr"), worded("{name} is not in the folder", name="`ميناء.txt`")) == (
        "\u2068`ميناء.txt`\u2069 n’est pas dans le répertoire"
    )


def test_a_date_in_an_arabic_sentence_is_not_read_backwards() -> None:
    """After an Arabic letter, 2025-03-17 was set as 17-03-2025."""
    with pytest.raises(InvalidDate) as told:
        Date.parse("March")
    words = said(Wording("ar"), told.value.sentence)
    for date in ("2025-03", "2025-03-17", "2025-03~", "2024/2030"):
        assert f"\u2068{date}\u2069" in words


@given(st.sampled_from(LANGUAGES), st.text(alphabet="{}ab0:!.\x1b\u202e\n"))
def test_what_a_stranger_wrote_is_shown_and_nothing_else(language: str, value: str) -> None:
    sentence = worded("{name} is not in the folder", name=value)
    for words in (printed(Wording(language), sentence), said(Wording(language), sentence)):
        assert not {"\x1b", "\u202e", "\n"} & set(words)
        assert words.count("{") == value.count("{")


@pytest.mark.parametrize(
    ("n", "arabic"),
    [(2, "في هذا المجلد ملفا YAML اثنان"), (3, "في هذا المجلد 3 ملفات YAML"), (11, "في هذا المجلد 11 ملف YAML")],
)
def test_what_is_counted_agrees_with_its_number(n: int, arabic: str) -> None:
    words = "there are {n} YAML files in this folder ({names}); name the one to open"
    names = ("`a.yaml`", "`b.yaml`")
    assert printed(Wording("ar"), worded(words, n=n, names=names)).startswith(f"{arabic} (`a.yaml`، `b.yaml`)")


@pytest.mark.parametrize(("language", "number"), [("en", "250,000"), ("fr", "250\u00a0000"), ("ar", "250.000")])
def test_thousands_are_parted_as_the_language_does_it(language: str, number: str) -> None:
    many = worded("this is one too many: a map or a list has at most {most:,} entries", most=250_000)
    assert number in printed(Wording(language), many)


def test_a_common_reason_of_the_system_is_said_in_our_words() -> None:
    lost = OSError(errno.EACCES, os.strerror(errno.EACCES))
    kept = worded("cannot be read: {reason}", reason=system_reason(lost))
    assert printed(Wording("fr"), kept) == "ne peut être lu\u00a0: vous n’y êtes pas autorisé"
    assert printed(Wording("en"), kept) == str(kept) == "cannot be read: Permission denied"


def test_what_nobody_translated_is_told() -> None:
    assert english_left(LACKING) == []
    assert english_left(worded("{key}: {told}", key="a", told=Sentence("no such words"))) == ["no such words"]
