"""Sources in Arabic, Hebrew, Turkish, Japanese."""

from __future__ import annotations

import pytest

from briefing.evidence import SourceText, Verdict, locate
from tests.evidence.texts import MAHDAR, PROTOKOL, SHIMBUN, TUTANAK

AR, HE, TR, JA = (SourceText(text) for text in (MAHDAR, PROTOKOL, TUTANAK, SHIMBUN))


@pytest.mark.parametrize(
    ("source", "quote", "verdict"),
    [
        (AR, "الشركة لن تغلق الميناء", Verdict.EXACT),
        (AR, "المدير لا يعرف موعد الافتتاح", Verdict.EXACT),  # the source joins “and” to the word
        (AR, "كتب الحارس التقرير", Verdict.COSMETIC),
        (AR, "كـتـب الحارس التقرير", Verdict.COSMETIC),
        (AR, "قال المدير إن الشركة تغلق الميناء", Verdict.ALTERED),
        (AR, "وأضاف أن عدد السفن بلغ 84 سفينة", Verdict.ALTERED),
        (AR, "مدير لا يعرف موعد الافتتاح", Verdict.CUT),
        (HE, "לא יעלה את האגרה", Verdict.EXACT),
        (HE, "שלום לימאים", Verdict.COSMETIC),
        (HE, 'צה"ל אישר', Verdict.NORMALISED),
        (HE, "נמל לא יעלה", Verdict.CUT),
        (HE, "ועד הנמל יעלה את האגרה השנה", Verdict.ALTERED),
        (TR, "limanı ışıksız kaldı", Verdict.EXACT),
        (TR, "izmir limanı", Verdict.COSMETIC),
        (TR, "İZMİR LİMANI IŞIKSIZ KALDI", Verdict.COSMETIC),
        (TR, "IZMIR LIMANI IŞIKSIZ KALDI", Verdict.ALTERED),
        (TR, "Kaptan diş hattı kapatmadı", Verdict.ALTERED),
        (JA, "料金を値上げしない", Verdict.EXACT),
        (JA, "利用者の負担を増やさない", Verdict.NORMALISED),
        (JA, "港湾局は2024年に料金を値上げしない", Verdict.ALTERED),
        (JA, "港湾局は 2023 年に", Verdict.NORMALISED),
        (JA, "023年に料金", Verdict.CUT),
        (JA, "港湾局は […] 料金を値上げしない", Verdict.ELIDED),
    ],
)
def test_other_scripts(source: SourceText, quote: str, verdict: Verdict) -> None:
    assert locate(source, quote).verdict is verdict


def test_differing_vowels_are_other_words() -> None:
    assert locate(AR, "كُتِبَ الحارس التقرير").verdict is not Verdict.COSMETIC


def test_an_arabic_elision_that_hides_a_negation_is_warned_of() -> None:
    match = locate(AR, "الشركة […] تغلق الميناء هذا الشتاء")
    assert match.verdict is Verdict.ELIDED
    assert "negation-omitted" in match.warnings


@pytest.mark.parametrize(
    ("raw", "quote"),
    [
        ("我们都不同意这个计划", "我们都…同意这个计划"),
        ("政府は計画を支持しないと述べた", "政府は計画を支持…と述べた"),
        ("정부는 그 계획을 지지하지 않는다고 말했다", "정부는 그 계획을 […] 말했다"),
        ("Правительство не поддерживает этот план", "Правительство … поддерживает этот план"),
        ("El gobierno nunca apoyó el plan", "El gobierno … apoyó el plan"),
        ("O governo não apoiou o plano", "O governo … apoiou o plano"),
        ("Il governo non ha approvato il piano", "Il governo … ha approvato il piano"),
        ("De regering heeft het plan niet gesteund", "De regering heeft het plan … gesteund"),
        ("Rząd nie poparł tego planu", "Rząd … poparł tego planu"),
        ("सरकार ने योजना का समर्थन नहीं किया", "सरकार ने योजना का समर्थन … किया"),
    ],
)
def test_a_hidden_negation_is_warned_of_in_other_languages_too(raw: str, quote: str) -> None:
    assert "negation-omitted" in locate(SourceText(raw), quote).warnings


def test_in_turkish_a_dotless_capital_is_no_capital_that_lost_its_dot() -> None:
    source = SourceText("İLİK SUYU ılık, ışıksız, sıcak; ısı sınırı aşıldı. ILIK değil.")
    assert locate(source, "ILIK SUYU").verdict is Verdict.ALTERED


def test_letters_that_are_turned_round_are_others() -> None:
    source = SourceText("The toll is 3.68 shells.")
    assert locate(source, "The toll is 3.\u202e68\u202c shells").verdict is Verdict.ALTERED
    assert locate(source, "The toll is\u200e 3.68 shells").verdict is Verdict.NORMALISED
