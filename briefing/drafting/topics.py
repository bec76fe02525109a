"""What a draft fact is about: topics by the beginnings of the words in its quote."""

from __future__ import annotations

import re
from functools import cache

from briefing.core import Topic
from briefing.core.folding import fold

UNSORTED = "unsorted"
_MOST = 3
_LABELS = {
    "ai": ("Artificial intelligence", "Intelligence artificielle", "الذكاء الاصطناعي"),
    "digital": ("Digital affairs", "Numérique", "الشؤون الرقمية"),
    "diplomacy": ("Diplomacy and partnership", "Diplomatie et partenariat", "الدبلوماسية والشراكة"),
    "economy": ("Economy and finance", "Économie et finances", "الاقتصاد والمالية"),
    "education": ("Education and training", "Éducation et formation", "التعليم والتكوين"),
    "research": ("Research", "Recherche", "البحث العلمي"),
    "health": ("Health", "Santé", "الصحة"),
    "environment": ("Environment and climate", "Environnement et climat", "البيئة والمناخ"),
    "energy": ("Energy", "Énergie", "الطاقة"),
    "transport": ("Transport and ports", "Transports et ports", "النقل والموانئ"),
    "security": ("Security", "Sécurité", "الأمن"),
    "justice": ("Justice and law", "Justice et droit", "العدل والقانون"),
    "culture": ("Culture and heritage", "Culture et patrimoine", "الثقافة والتراث"),
    "agriculture": ("Agriculture and fisheries", "Agriculture et pêche", "الفلاحة والصيد"),
    "employment": ("Work and employment", "Travail et emploi", "الشغل والتشغيل"),
    "housing": ("Towns and housing", "Villes et logement", "المدن والسكن"),
    UNSORTED: ("To be sorted", "À classer", "بحاجة إلى تصنيف"),
}
_BEGINNINGS = {
    "ai": "artificial intelligence|intelligence artificielle|machine learning|ia |ai |الذكاء الاصطناعي",
    "digital": "digital|numeri|software|logiciel|internet|data|donnees|cyber|online|en ligne|رقمي|الرقمي"
    "|بيانات|البيانات",
    "diplomacy": "ambassad|diploma|bilateral|partner|parten|cooperat|visite offic|foreign|treaty|traite"
    "|accord|سفير|السفير"
    "|دبلوماس|شراك|الشراك|تعاون|التعاون|ثنائي",
    "economy": "econom|financ|invest|budget|million|milliard|billion|bank|banque|trade|commerc|market"
    "|marche|tax|impot"
    "|اقتصاد|الاقتصاد|مالي|استثمار|الاستثمار|مليون|ميزانية|تجار",
    "education": "educat|school|ecole|universi|train|format|student|etudiant|eleve|pupil|skill|competen"
    "|تعليم|التعليم|تكوين"
    "|التكوين|تدريب|التدريب|جامع|طلب|مدرس|المدرس",
    "research": "research|recherch|scien|laborator|laboratoire|etude|study|بحث|البحث|باحث|علمي|دراس",
    "health": "health|sante|hospital|hopital|medic|patient|vaccin|nurse|infirmi|صحة|الصحة|مستشفى|المستشفى|طبي",
    "environment": "environ|climat|ecolog|pollut|biodiver|forest|foret|flood|inondat|water|eau |eaux|river"
    "|riviere|بيئ|البيئ"
    "|مناخ|المناخ|مياه|المياه|غاب",
    "energy": "energ|solar|solaire|wind farm|eolien|electri|hydrogen|nuclear|nucleaire|طاق|الطاق|كهرب|الكهرب|شمسي",
    "transport": "transport|port |ports |harbour|rail|train |trains|road(?!s? ?map)|(?<!feuille de )route|ferry"
    "|bus|tram|airport|aeroport|ship|navire|ميناء"
    "|الميناء|نقل|النقل|قطار|القطار|طريق|سكك|مطار|سفن",
    "security": "securi|police|defen|militar|army|armee|sovereign|souverain|أمن|الأمن|دفاع|الدفاع|شرط|سياد",
    "justice": "justice|court|tribunal|law |laws|loi |lois|judge|juge|avocat|lawyer|rights|droits|قانون"
    "|القانون|محكم|المحكم|عدل",
    "culture": "cultur|museum|musee|heritage|patrimoine|library|bibliothe|festival|theatre|music|musi"
    "|archiv|متحف|المتحف|ثقاف"
    "|الثقاف|تراث|التراث|مكتب|مهرجان",
    "agriculture": "agricul|farm|ferme|fish|pech|crop|recolte|vin |vigne|olive|olivier|فلاح|الفلاح|زراع"
    "|الزراع|صيد|الصيد|زيتون",
    "employment": "employ|emploi|job|worker|travailleur|salari|union |syndicat|wage|salaire|شغل|الشغل"
    "|تشغيل|عمال|العمال|وظائف",
    "housing": "housing|logement|urban|urbain|city|ville|town|quartier|neighbourhood|سكن|السكن|مدين|المدين"
    "|عمران|أحياء",
}


@cache
def _pattern() -> re.Pattern[str]:
    groups = (
        f"(?P<{topic}>{'|'.join(map(_beginning, words.split('|')))})" for topic, words in _BEGINNINGS.items()
    )
    return re.compile(rf"(?<!\w)[وبلف]?(?:{'|'.join(groups)})")


def _beginning(word: str) -> str:
    """How a word begins; one with a blank after it is the whole word."""
    return fold(word).replace(" ", r"(?!\w)") if word.endswith(" ") else fold(word)


def topics_of(words: str) -> tuple[str, ...]:
    """The ids of the topics that words are about, three at most; `unsorted` where none is seen."""
    found = dict.fromkeys(match.lastgroup or "" for match in _pattern().finditer(fold(words) + " "))
    return tuple(found)[:_MOST] or (UNSORTED,)


def topic(key: str, languages: tuple[str, ...]) -> Topic:
    """The topic with its label in those of the languages that we have it in."""
    labels = dict(zip(("en", "fr", "ar"), _LABELS[key], strict=True))
    spoken = {language: labels[language] for language in languages if language in labels}
    if len(languages) == 1 and spoken:
        return Topic(id=key, label=spoken[languages[0]])
    return Topic(id=key, label=spoken or labels["en"])
