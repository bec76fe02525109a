"""What an attacker tried: a sign, a currency, a separator or a bracket that turns what the source says.

A careful editor would say of each quote that the source does not say it, or would want to be warned.
"""

from __future__ import annotations

import pytest

from briefing.evidence import SourceText, Verdict, locate

_CUT_NUMBERS = [
    ("The loss was \u2212US$5 million in all.", "US$5 million in all"),
    ("The loss was -EUR 5 million in all.", "EUR 5 million in all"),
    ("The loss was \u2212\u20ac 8 million in all.", "\u20ac 8 million in all"),
    ("It was \u2212 7 °C here at noon.", "7 °C here at noon"),
    ("It was \u2212\u00a07 °C here at noon.", "7 °C here at noon"),
    ("It was \u2212\u200a7 °C here at noon.", "7 °C here at noon"),
    ("It was \u207b12 °C here at noon.", "12 °C here at noon"),
    ("It was \u2212 7 °C here at noon.", "It was \u2014 7 °C here at noon"),
    ("It was \u2212 7 °C here at noon.", "It was \u2013 7 °C here at noon"),
    ("The port paid R$5 million for it.", "$5 million for it"),
    ("The port paid HK$5 million for it.", "$5 million for it"),
    ("The port paid A$ 5 million for it.", "$ 5 million for it"),
    ("The port paid 5 $CA for it.", "The port paid 5 $"),
    ("The mast was 6\u2033 high.", "The mast was 6\u2032"),
    ("The mast was 6\" high.", "The mast was 6'"),
    ("Some 2\u22153 of voters came.", "3 of voters came"),
    ("It cost 3\u00b4600 francs in May.", "600 francs in May"),
    ("It cost 3`600 francs in May.", "600 francs in May"),
    ("It cost 3\u2032600 francs in May.", "600 francs in May"),
    ("It cost 3\u2018600 francs in May.", "600 francs in May"),
    ("It cost 3\uff0e6 million francs.", "6 million francs"),
    ("It cost 3\u22c56 million francs.", "6 million francs"),
    ("It cost 3\u02d96 million francs.", "6 million francs"),
    ("It has a population of 250\u2005000 souls.", "It has a population of 250"),
    ("It has a population of 250\u2006000 souls.", "It has a population of 250"),
    ("A ration of 5 × 10\u2076 tonnes.", "A ration of 5"),
    ("A ration of 5×10^6 tonnes.", "A ration of 5"),
    ("The trade grew by 5%\u201310% in May.", "The trade grew by 5%"),
    ("The trade grew by 5 %\u201310 % in May.", "The trade grew by 5 %"),
    ("The trade grew by 5%-10% in May.", "The trade grew by 5%"),
    ("The trade grew by 5%\u201310% in May.", "10% in May"),
    ("It was the ex\u2013prime minister who came.", "prime minister who came"),
]


@pytest.mark.parametrize(("source", "quote"), _CUT_NUMBERS)
def test_a_sign_or_a_figure_is_not_cut_off(source: str, quote: str) -> None:
    assert not locate(SourceText(source), quote).verdict.verified


@pytest.mark.parametrize(("source", "quote"), [
    ("Θα παραιτηθεί ο υπουργός;", "Θα παραιτηθεί ο υπουργός."),
    ("Θα παραιτηθεί ο υπουργός\u037e", "Θα παραιτηθεί ο υπουργός."),
    ("Has the minister resigned\u203d", "Has the minister resigned."),
    ("Has the minister resigned\u2047", "Has the minister resigned."),
    ("Has the minister resigned\u2e2e", "Has the minister resigned."),
    ("Has the minister resigned\u2048", "Has the minister resigned."),
])
def test_a_question_is_not_stated(source: str, quote: str) -> None:
    assert not locate(SourceText(source), quote).verdict.verified


@pytest.mark.parametrize(("source", "quote"), [
    ("It was \u22127 °C here at noon.", "It was -7 °C here"),
    ("It was - 7 °C here at noon.", "It was \u2212 7 °C here"),
    ("The port paid US$5 million for it.", "US$5 million for it"),
    ("The port paid $5 million for it.", "$5 million for it"),
    ("Present were:\n-EU 27 members\n-A4 paper", "EU 27 members"),
    ("The port paid 5 $ for it.", "The port paid 5 $"),
    ("“It was built in 2025”, she said.", "“It was built in 2025’"),
    ("The mast was 6\u2033 high.", "The mast was 6\""),
    ("It grew \u2013 5 million in all \u2013 and stopped.", "5 million in all"),
    ("The ex\u2013prime minister came.", "The ex-prime minister came"),
    ("It came to 10 \u2212 7 tonnes.", "It came to 10"),
    ("The word is υπουργός; and more.", "The word is υπουργός"),
    ("The talks Rabat\u2013Paris went on.", "Paris went on"),
    ("The figures: 5 %, 10 % and more.", "5 %"),
    ("Growth was 5% \u2013 10 years late.", "Growth was 5%"),
])
def test_typography_alone_turns_nothing(source: str, quote: str) -> None:
    assert locate(SourceText(source), quote).verdict.verified


_SHORTENED = "The keeper of the port […] take the boat"


@pytest.mark.parametrize("word", [
    "didn\u00b4t", "didn\u2018t", "didn\u02bct", "didn\u2032t", "didn't", "no-one did", "in non-binding words did",
    "in not-yet-signed words did", "بلا شك", "ألا", "لئلا", "أليس", "بغير", "\ufefb",
])
def test_a_negation_left_out_is_warned_of_however_it_is_written(word: str) -> None:
    match = locate(SourceText(f"The keeper of the port {word} take the boat."), _SHORTENED)
    assert match.verdict is Verdict.ELIDED
    assert "negation-omitted" in match.warnings


@pytest.mark.parametrize("word", ["½", "a dozen", "twice", "double", "une douzaine de", "un tiers de", "نصف"])
def test_a_number_left_out_is_warned_of_however_it_is_written(word: str) -> None:
    match = locate(SourceText(f"The keeper of the port {word} take the boat."), _SHORTENED)
    assert match.verdict is Verdict.ELIDED
    assert "number-omitted" in match.warnings


_SAID = (
    "He denied that he stole the money from the bank. Profits fell by 12 percent in May. He was able to go home."
)


@pytest.mark.parametrize("quote", [
    "[He confessed] that he stole the money from the bank",
    "Profits [rose] by 12 percent",
    "[His] profits fell by 12 percent",
    "He was able to go [abroad]",
])
def test_words_in_brackets_are_always_said_to_be_an_editors(quote: str) -> None:
    match = locate(SourceText(_SAID), quote)
    assert match.verdict is Verdict.ELIDED
    assert "words-inserted" in match.warnings


@pytest.mark.parametrize("quote", ["He was [un] able to go", "He [wasn´t] able to go", "He was [not] able to go"])
def test_an_editor_negates_nothing(quote: str) -> None:
    assert not locate(SourceText(_SAID), quote).verdict.verified


def test_what_a_bracket_at_the_edge_stands_for_is_looked_at_as_well() -> None:
    assert "negation-omitted" in locate(SourceText(_SAID), "[He confessed] that he stole the money").warnings
    said = SourceText("She will sign nothing before the vote.")
    assert "negation-omitted" in locate(said, "She will sign [the accord]").warnings


@pytest.mark.parametrize("quote", ["[Then] profits fell", "The board [of old] met", "[Then] the board met"])
def test_a_bracket_stands_for_no_words_on_its_other_side(quote: str) -> None:
    said = SourceText("Profits fell by 12 percent in May. The board met without 4 of its members.")
    assert locate(said, quote).warnings == ("words-inserted",)


@pytest.mark.parametrize("quote", ["[T]hat he stole the money", "He was able […] home", "The money from […]"])
def test_a_letter_or_an_omission_is_no_words_put_in(quote: str) -> None:
    assert "words-inserted" not in locate(SourceText(_SAID), quote).warnings


@pytest.mark.parametrize(("source", "quote"), [
    ("The fine is $5–$10 million a year.", "The fine is $5"),
    ("It lies 5 km–10 km away.", "It lies 5 km"),
    ("It cost €5m–€10m in all.", "€10m in all"),
    ("It was 5%±2% of voters.", "It was 5%"),
    ("It is open 9 am–5 pm.", "It is open 9 am"),
    ("Erreur de < 5 % admise.", "5 % admise"),
    ("The test (p < 0.05) held.", "0.05) held"),
    ("Les personnes de ≥ 18 ans votent.", "18 ans votent"),
    ("It was 3.2 ± 0.4 tonnes.", "0.4 tonnes"),
    ("With x <=5 tonnes it holds.", "5 tonnes it holds"),
    ("Ce fut - 5 % en 2020.", "5 % en 2020"),
    ("Deaths in 2019: 2\n\n150 wounded.", "2 150 wounded"),
    ("North\t12\t345", "North 12 345"),
    ("The plan will cost $5 million.", "The plan will cost $5."),
    ("Il coûte 5 milliards d’euros.", "Il coûte 5"),
    ("It costs €5/t at sea.", "It costs €5"),
    ("Il coûte 45 €/MWh en mai.", "Il coûte 45 €"),
    ("They move 5 tonnes/day now.", "They move 5 tonnes"),
    ("It flows at 50 m3/s here.", "It flows at 50 m3"),
    ("It warms 5 °C/h here.", "It warms 5 °C"),
    ("It drives 5 km∕h here.", "It drives 5 km"),
    ("It uses 5 kW⋅h here.", "It uses 5 kW"),
    ("It has 5 m^2 of wood.", "It has 5 m"),
    ("売上は３・５％だった", "５％だった"),
    ("それは１，２３４人", "２３４人"),
    ("毎年3〜5人", "5人"),
    ("利益は▲5億円", "5億円"),
    ("数百人が", "百人が"),
    ("La séance est levée à 10 h 30.", "La séance est levée à 10 h."),
    ("Il coûte 5 € 50 en tout.", "Il coûte 5 €"),
    ("The anti-“woke” law was passed.", "“woke” law was passed"),
    ("It signed a non-*binding* accord.", "*binding* accord"),
    ("Il n’« approuve » pas ce texte.", "« approuve » pas ce texte"),
    ("At 70 $ US a barrel.", "At 70 $"),
    ("It is worth HK $5 million.", "$5 million"),
    ("Officials of the U.S.S.R. denied it.", "Officials of the U.S."),
    ("La presqu’île de Crozon est belle.", "île de Crozon est belle"),
])
def test_a_measure_a_range_or_a_name_is_not_cut_off(source: str, quote: str) -> None:
    assert not locate(SourceText(source), quote).verdict.verified


@pytest.mark.parametrize(("source", "quote"), [
    ("Ce fut de - 5 % en 2020.", "Ce fut de -5 % en 2020"),
    ("Ce fut de −5 % en 2020.", "Ce fut de − 5 % en 2020"),
    ("Ce fut de −5 % en 2020.", "− 5 % en 2020"),
    ("Réservé aux ≥18 ans.", "Réservé aux ≥ 18 ans"),
    ("Réservé aux ≥18 ans.", "≥ 18 ans"),
    ("Officials of the U.S. denied it.", "Officials of the U.S."),
    ("In 2019 150 people came.", "In 2019\n150 people came"),
    ("It came to 5 tonnes – 10 more than before.", "It came to 5 tonnes"),
    ("- 5 % of voters came\n- 3 % left", "5 % of voters came"),
    ("The deal -> 5 tonnes more.", "5 tonnes more"),
    ("They met at 10 h in the hall.", "They met at 10 h"),
    ("He paid 5 € in 2020.", "He paid 5 €"),
    ("Il l’« approuve » en mai.", "« approuve » en mai"),
])
def test_a_faithful_number_stands(source: str, quote: str) -> None:
    assert locate(SourceText(source), quote).verdict.verified


@pytest.mark.parametrize(("source", "quote"), [
    ("The mayor was praised by all. The clerk was arrested for theft.", "The mayor […] was arrested for theft"),
    ("“He is a thief,” said Bakr. “I agree to it,” said the king.", "“He is a thief,” said […] the king"),
])
def test_two_sentences_made_into_one_are_warned_of(source: str, quote: str) -> None:
    match = locate(SourceText(source), quote)
    assert "sentences-joined" in match.warnings


@pytest.mark.parametrize("quote", [
    "The mayor was […] by all",
    "The mayor was praised by all. […] was arrested for theft",
    "The mayor […] The clerk was arrested for theft",
])
def test_whole_sentences_are_left_out_without_a_word(quote: str) -> None:
    source = SourceText("The mayor was praised by all. The clerk was arrested for theft.")
    assert "sentences-joined" not in locate(source, quote).warnings


@pytest.mark.parametrize(("source", "quote"), [
    ("Le ministre, s’il perd le vote, part lundi.", "Le ministre […] part lundi"),
    ("The minister, provided he loses, leaves on Monday.", "The minister […] leaves on Monday"),
])
def test_a_condition_left_out_is_warned_of(source: str, quote: str) -> None:
    assert "modal-omitted" in locate(SourceText(source), quote).warnings
