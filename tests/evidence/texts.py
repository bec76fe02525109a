"""Sources of our own that the specification of the evidence is written on."""

from __future__ import annotations

MINUTES = (
    "The harbour board met on 4 May 2021. Its chair, Ines Okoro, said: “We do not support the new toll, but we "
    "will not oppose it.” Traffic rose by 2.5 % to 1,340.50 tonnes, and the water cooled to −3 °C. A force of "
    "10² newtons was measured in 1 400 trials.\n"
    "\n"
    "It is impossible to dredge the channel in winter. The non-resident owners were unable to vote. Only firms "
    "with more than 30 berths pay, unless they are public. Ships older than 15 years must leave before June. "
    "“Is the quay safe?” asked a diver. The quay is safe? Nobody knows. They're certain we're late; they were "
    "certain. A well-kept pier. She will re-cover the deck and recover the cost. Let's sail, Captain. The index "
    "is 0.7, not 7. Version 2.10 follows version 2.1. The UN envoy told us to wait.\n"
    "\n"
    "The survey was writ-\n"
    "ten in a hurry, and the self-\n"
    "governing port ﬁnally oﬀered a diﬃcult answer.\n"
)

PROCES_VERBAL = (
    "Le préfet n’a jamais refusé l’accord : « Nous n’avons pas signé ce texte », a-t-il dit le 9 mars 2022. Le "
    "trafic a baissé de 0,4 point, à 6,2 %. La digue coûte 2 300 000 €. La pêche est fermée ; le péché est "
    "oublié. L’Étang a débordé. Où sont les bœufs ? Elle a dû vendre du bois. Il ne faut pas raser le phare, a "
    "dit le maire, mais le réparer. Une jetée non éclairée. Aucun pilote n’a voté contre."
)

MAHDAR = (
    "قال المدير إن الشركة لن تغلق الميناء هذا الشتاء. وأضاف أن عدد السفن بلغ 48 سفينة. والمدير لا يعرف موعد "
    "الافتتاح. كَتَبَ الحارس التقرير في البرج."
)

SHIMBUN = "港湾局は2023年に料金を値上げしないと発表した。局長は「利用者の負担を\n増やさない」と述べた。"

PROTOKOL = "ועד הנמל לא יעלה את האגרה השנה. שָׁלוֹם לַיַּמָּאִים. צה״ל אישר."

TUTANAK = "İzmir limanı ışıksız kaldı. Kaptan DIŞ hattı kapatmadı. Ilgın’da ısı sıfırın altında."

EXCERPTS = (
    "The board raised the toll in May.\n"
    "\n"
    "[…]\n"
    "\n"
    "Nothing was said about the winter toll.\n"
    "[...]\n"
    "The pilots voted against it.\n"
)


def paginated() -> str:
    """Return a text whose sentences run on across pages with a running head and a page number."""
    rooms = ("the oil store", "a narrow gallery", "both bedrooms", "one locked office", "the lamp itself")
    pages = (
        f"The keeper then climbs to {room}\n\n{number}\n\fAnnual report of the harbour\n\n"
        f"and writes of {room} what he saw.\n"
        for number, room in enumerate(rooms, 1)
    )
    return "".join(pages)
