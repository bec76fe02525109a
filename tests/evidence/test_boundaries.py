"""What begins or ends inside a word or a number is cut, and never verified."""

from __future__ import annotations

import pytest

from briefing.evidence import SourceText, Verdict, locate


@pytest.mark.parametrize(
    ("raw", "quote"),
    [
        ("Bring the मनी today", "मन"),  # the sign for the vowel belongs to the letter
        ("The नीति of today", "ति of today"),
        ("une e\u0301cole fermée", "cole fermée"),  # decomposed
        ("a cafe\u0301-bar closed", "bar closed"),
        ('נשיא ארה"ב אמר', "נשיא ארה"),
        ("נשיא ארה״ב אמר", "ב אמר"),
        ("בית־ספר קטן", "ספר קטן"),
        ("a non–negotiable price", "negotiable price"),
        ("a non−negotiable price", "negotiable price"),
        ("a non－negotiable price", "negotiable price"),
        ("It is written in C++ today", "It is written in C"),
        ("It is written in C# today", "It is written in C"),
        ("The bonds are rated AA- by all", "The bonds are rated AA"),
        ("The bonds are rated A+ by all", "The bonds are rated A"),
        ("The limit is 90 km/h here", "The limit is 90 km"),
        ("Write to harbour.example today", "Write to harbour"),
        ("Write to ines@harbour today", "Write to ines"),
        ("The shares of AT&T rose", "The shares of AT"),
        ("It was im-\n\f     \npossible to go", "possible to go"),
        ("It was im-\x0bpossible to go", "possible to go"),
        ("It was im¬\u2028possible to go", "possible to go"),
        ("It was im\x02possible to go", "possible to go"),  # an extractor's hyphen
        ("It was im\ufffepossible to go", "possible to go"),
        ("It was im\u202epossible to go", "possible to go"),
        ("It was im\ud800possible to go", "possible to go"),
        ("It was im·possible to go", "possible to go"),
        ("He is (un)able to go", "able to go"),
        ("a non‒negotiable price", "negotiable price"),
    ],
)
def test_a_word_is_not_cut(raw: str, quote: str) -> None:
    assert locate(SourceText(raw), quote).verdict is Verdict.CUT


@pytest.mark.parametrize(
    ("raw", "quote"),
    [
        ("It costs 1\u2007234 euros", "234 euros"),
        ("It costs 1\u200a234 euros", "234 euros"),
        ("It was paid to some 12\n345 people there", "345 people there"),
        ("It was paid to some 12\n345 people there", "It was paid to some 12"),
        ("an error of <5 percent", "5 percent"),
        ("an error of ≤5 percent", "5 percent"),
        ("an error of ≤5 percent", "“5 percent”"),
        ("an error of -5 percent", "“5 percent”"),
        ("an error of -$5 a day", "$5 a day"),
        ("an error of −€5 a day", "5 a day"),
        ("a force of .5 newtons", "“5 newtons”"),
        ("a risk of 10^-5 a year", "a risk of 10"),
        ("a loss of 5±2 boats", "a loss of 5"),
        ("in 10−20 years", "20 years"),
        ("in 2010—20 boats sank", "20 boats sank"),
        ("it takes 1 1/2 hours", "1/2 hours"),
        ("it takes 1\x002 hours", "2 hours"),
        ("it takes 3 ½ hours", "it takes 3"),
        ("it takes 3 ½ hours", "½ hours"),
        ("تكلف ٣،٦ مليون", "٦ مليون"),
        ("会议在十一月举行", "一月举行"),
        ("共有三百五十人", "五十人"),
        ("共有3万人", "共有3"),
    ],
)
def test_a_number_is_not_cut(raw: str, quote: str) -> None:
    assert locate(SourceText(raw), quote).verdict is Verdict.CUT


def test_a_running_head_does_not_part_a_word_from_its_hyphen() -> None:
    ends = ("possible to reach by boat", "proved in the spring", "passable after rain")
    pages = (f"the {end[-4:]} was im-\n\fAnnual report {n}\n{end}\n" for n, end in enumerate(ends))
    assert locate(SourceText("".join(pages)), "possible to reach").verdict is Verdict.CUT


@pytest.mark.parametrize(
    ("raw", "quote"),
    [
        ("The keeper left. Then he came back.", "The keeper left"),
        ("An error of −5 percent", "−5 percent"),
        ("An error of −5 percent", "-5 percent"),
        ("An error of ≤5 percent", "≤5 percent"),
        ("> 5 boats\n>5 piers", "5 piers"),
        ("הוא קרא ב\"הארץ\" אתמול", "הארץ"),
        ("the pre- and post-war years", "the pre"),
        ("12\n345\n678\n", "345"),  # a column of figures
        ("in 2020 3/4 of them", "in 2020"),
        ("In 2023年に始まる", "2023"),
        ("the Paris–Rome line", "Rome line"),
        ("C’est l’e\u0301cole", "e\u0301cole"),
        ("नीति आयोग की बैठक", "नीति आयोग की"),
        ("นายกรัฐมนตรีไม่ไป", "รัฐมนตรี"),
        ("Rated A – the best there is", "the best there is"),
        ("a word... next word", "a word"),
    ],
)
def test_what_is_whole_is_verified(raw: str, quote: str) -> None:
    assert locate(SourceText(raw), quote).verdict.verified
