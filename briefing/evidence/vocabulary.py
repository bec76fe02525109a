"""Words whose loss turns a statement round: negations, modals, numbers, in the languages we read."""

from __future__ import annotations

import re
from collections import Counter
from unicodedata import normalize

from briefing.evidence.characters import APOSTROPHES

_NEGATIONS = """
not no never none nobody nothing nowhere neither nor cannot without unless except only hardly barely scarcely
rarely seldom few little lest despite false untrue deny denies denied denying fail fails failed refuse refuses
refused reject rejects rejected lack lacks lacked against unable disputes disputed refute refutes refuted
ne n pas point jamais aucun aucune aucunement ni sans non nul nulle nullement guère rien personne sauf hormis
seulement uniquement excepté dément démenti faux fausse refuse refusé contre rejette rejettent rejeté nie nient
niait réfute réfuté réfutent refusent démentent conteste contestent contesté
لا لم لن ليس ليست ليسوا لست لسنا ما غير دون بدون إلا سوى فقط عدم أبدا قط كلا نفى ينفي رفض
ألا لئلا بلا أليس بغير نفت تنفي نفوا ترفض رفضت يرفض
לא אין אל בלי ללא אינו אינה אינם בלתי רק
değil yok hayır asla hiç yalnızca sadece
kaum keinerlei icke ei không tidak bukan
nicht kein keine keinen keiner keinem keines nie niemals nichts niemand weder ohne nur
nunca jamás jamas nada nadie ningún ninguno ninguna tampoco não nem ninguém nenhum nenhuma sem apenas
nessuno nessuna niente nulla senza soltanto niet geen nooit niemand niets zonder slechts
inte aldrig ingen inget ikke ikkje aldri aldrig intet
не ни нет никогда никто ничего без нельзя только ні немає ніколи nie nigdy nikt bez tylko
δεν μη μην ούτε χωρίς ποτέ نه نیست نمی بدون هرگز نہیں
"""
_UNSPACED_NEGATION = re.compile("[不没沒未無无非勿莫否]|ない|なかっ|なく|ません|ずに|않|없|못|아니|ไม่|नहीं")
"""Where words are not parted by spaces, or negate with a part of a word."""
_MODALS = """
may might can could should would must shall ought will perhaps maybe possibly probably likely unlikely allegedly
reportedly supposedly apparently if almost nearly provided
peut peuvent pourrait pourraient pouvait doit doivent devrait devraient devait faut faudrait peut-être
probablement éventuellement si presque prétendument semble semblerait serait seraient aurait auraient
قد ربما يمكن يجب ينبغي سوف لعل إذا لو كاد يكاد
אולי ייתכן עשוי עשויה חייב יכול אם
belki olabilir gerekir
vielleicht könnte sollte muss wenn falls angeblich quizás quizá forse talvez если возможно
"""
_NUMBERS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half
dozen dozens twice thrice double triple quarter
deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
cinquante soixante cent cents mille million millions milliard milliards moitié
dizaine dizaines douzaine douzaines centaine centaines millier milliers tiers quart triple
اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية تسعة تسع عشرة عشر مئة مائة ألف مليون مليار نصف
عشرات مئات آلاف ملايين ضعف ضعفي ثلث ربع
"""
NEGATIONS = frozenset(_NEGATIONS.split())
MODALS = frozenset(_MODALS.split())
NUMBER_WORDS = frozenset(_NUMBERS.split())

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*'?|\d+(?:[.,\u00a0\u202f ]\d+)*")
_CONTRACTED = re.compile(r"n't$")
_ELIDED = re.compile(r"^([a-zéèêà]{1,2})'(.*)$")
_NEGATING_FIRST = re.compile(r"^(?:non|not|no|un)-(?=\w)")
_APOSTROPHES = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
_ARABIC_PREFIX = re.compile(r"^[وف](?=\w{2})")
_VOWEL_MARKS = re.compile("[\u064b-\u0652\u0670\u0640]")


def words(text: str) -> list[str]:
    """Return the words and numbers of `text` in lower case, without Arabic vowel marks, ½ as 1 and 2."""
    plain = text.translate(_APOSTROPHES)
    if not plain.isascii():
        plain = _VOWEL_MARKS.sub("", normalize("NFKC", plain))
    return _WORD.findall(plain.lower())


def negations(text: str) -> Counter[str]:
    """Return the words of `text` that negate or restrict, each as often as it occurs."""
    negating = Counter(word for found in words(text) for word in _parts(found) if word in NEGATIONS)
    if not text.isascii():
        negating.update(_UNSPACED_NEGATION.findall(text))
    return negating


def modals(text: str) -> Counter[str]:
    """Return the words of `text` that weaken or condition what is said."""
    return Counter(word for found in words(text) for word in _parts(found) if word in MODALS)


def numbers(text: str) -> Counter[str]:
    """Return the figures and number words of `text`, the figures without the blanks between thousands."""
    figures = (re.sub(r"[\u00a0\u202f ]", "", found) for found in words(text))
    return Counter(word for word in figures if word[0].isdigit() or word in NUMBER_WORDS)


def _parts(word: str) -> list[str]:
    """Take “n’avons”, “don't”, “non-binding” and Arabic conjunctions apart."""
    if _NEGATING_FIRST.match(word):
        return [word, "not"]
    if _CONTRACTED.search(word):
        return ["not"]
    elided = _ELIDED.match(word)
    if elided:
        return ["si" if elided[1] == "s" and elided[2] in ("il", "ils") else elided[1], elided[2]]
    return [word, _ARABIC_PREFIX.sub("", word)] if _ARABIC_PREFIX.match(word) else [word]


STRICT_NEGATIONS = (
    r"\b(?:not|never|no|none|nobody|nothing|nowhere|neither|nor|cannot|without|unable|\w+n[’']t"
    r"|pas|jamais|aucune?|ni|sans|rien|personne ne|nul(?:le)?|non|لا|لم|لن|ليس|ليست|غير|دون|بدون|عدم|أبدا)\b"
)
"""The words that make a sentence negative, and not merely narrower."""


def negated(text: str) -> bool:
    """Whether a quote negates in any way, a prefix or a restriction included."""
    return bool(negations(text)) or re.search(r"\b(?:un|in|im|ir|non|dis)\w{4}", text.lower()) is not None
