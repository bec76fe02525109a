"""Briefings at random, written as YAML in every style that an author may choose, comments and all."""

from __future__ import annotations

import random
from typing import Any

from yaml.error import YAMLError

from briefing.storage.plain import plain
from briefing.storage.refusal import NotPlain
from briefing.storage.scalars import escaped

WORDS = [
    *("met", "the clocks", "a:b", "it’s", "l’accord", "«\xa0oui\xa0»", "17", "yes", "- so", "# one", "say: no"),
    *("{a}", "[b]", "é", "مارس 2025", "“quoted”", '"', "'", "100 %", "no", "~", "null", "a, b", "x\ty", "!"),
    *("word " * 40, "https://sea.example/a#b", "?", "end:", " lead", "tail ", "two  spaces", "\\n", "\u200f"),
    *("@ home", "&", "*x", "…", "[…]"),
]
LANGUAGES = ("en", "fr", "ar")
TOPICS = ("ai", "skills", "sea-law")
PEOPLE = ("office", "minister", "port.1")
SOURCES = ("courier", "gazette")


def words(dice: random.Random) -> str:
    """A text that a person could want, now and then over several lines or with signs that YAML knows."""
    parts = [dice.choice(WORDS) for _ in range(dice.choice((1, 1, 2, 3, 8)))]
    text = " ".join(parts)
    if dice.random() < 0.1:
        text = text.replace(" ", "\n", 2) + dice.choice(("", "\n", "\n\n"))
    return text if text.strip() else "x"


def text(dice: random.Random) -> Any:
    """A text, or one for some languages."""
    if dice.random() < 0.5:
        return words(dice)
    chosen = dice.sample(LANGUAGES, dice.randrange(1, 4))
    return {language: words(dice) for language in chosen}


def quote(dice: random.Random, *, bare: bool) -> Any:
    """A quote; `bare` allows that it names no source."""
    if bare and dice.random() < 0.3:
        return words(dice)
    data: dict[str, Any] = {} if bare and dice.random() < 0.5 else {"source": dice.choice(SOURCES)}
    data["exact"] = words(dice)
    extras = {
        **{"prefix": words(dice), "suffix": words(dice), "position": "17", "stance": "differs"},
        **{"note": text(dice), "translation": text(dice), "stage": "agreed"},
    }
    return data | {key: extras[key] for key in dice.sample(list(extras), dice.choice((0, 0, 1, 2)))}


def fact(dice: random.Random, kind: str, name: str) -> dict[str, Any]:
    """A fact of one kind as an author writes it."""
    data: dict[str, Any] = {"id": name} if dice.random() < 0.6 else {}
    if kind == "timeline":
        data["date"] = dice.choice(("2025-03", "2025~", "../2030", "2024/2025"))
    if kind in ("goals", "measures"):
        data["stage"] = dice.choice(("announced", "agreed"))
    data["text"] = text(dice)
    data["topics"] = dice.sample(TOPICS, dice.randrange(1, 3))
    extras = {
        **{"participants": dice.sample(PEOPLE, 2), "speaker": "minister", "note": text(dice)},
        **{"draft": "true", "reported": "2025-04", "source": "courier"},
    }
    data |= {key: extras[key] for key in dice.sample(list(extras), dice.choice((0, 0, 1, 3)))}
    if dice.random() < 0.8:
        bare = "source" in data
        data["quotes"] = [quote(dice, bare=bare) for _ in range(dice.randrange(1, 4))]
    items = list(data.items())
    if dice.random() < 0.3:
        dice.shuffle(items)
    return dict(items)


def briefing(dice: random.Random) -> dict[str, Any]:
    """The plain data of a small briefing."""

    def facts(kind: str, name: str) -> list[Any]:
        return [fact(dice, kind, f"{name}-{n}") for n in range(dice.choice((0, 1, 2, 4)))]

    data: dict[str, Any] = {"briefing": "1", "title": text(dice), "languages": list(LANGUAGES)}
    data["topics"] = {name: text(dice) for name in TOPICS}
    data["sources"] = {name: {"title": text(dice), "language": "en"} for name in SOURCES}
    data["participants"] = {
        name: {"name": text(dice), "kind": "person"} | some("facts", facts("facts", name)) for name in PEOPLE
    }
    data |= some("timeline", facts("timeline", "event"))
    data["strategies"] = {
        name: {"name": text(dice)} | some("goals", facts("goals", name)) for name in ("plan", "plan-b")
    }
    data["tracks"] = {
        name: {"name": text(dice), "parties": [*PEOPLE[:2]]} | some("measures", facts("measures", name))
        for name in ("trade", "study")
    }
    return data


def some(key: str, items: list[Any]) -> dict[str, Any]:
    """A key with a list, or nothing where the list is empty."""
    return {key: items} if items else {}


class Writer:
    """Writes plain data as YAML in a manner of its own, and in any style at every node."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.step = dice.choice((1, 2, 2, 2, 4))
        self.dash = dice.choice((0, 2, 2, 4))
        self.gap = dice.choice((2, 2, 2, 4))
        self.flow = dice.choice((0.0, 0.1, 0.4))
        self.remarks = dice.choice((0.0, 0.1, 0.4))
        self.blank = dice.choice((0.0, 0.2))

    def document(self, data: dict[str, Any]) -> str:
        """The whole file."""
        dice = self.dice
        lines = [*self.around(0), *self.entries(data, 0), *self.around(0)]
        written = "\n".join(lines) + dice.choice(("\n", "\n", "", "\n\n"))
        return written.replace("\n", "\r\n") if dice.random() < 0.3 else written

    def around(self, indent: int) -> list[str]:
        """Comments and blank lines above something."""
        lines = [""] if self.dice.random() < self.blank else []
        if self.dice.random() < self.remarks:
            lines.append(f"{' ' * self.dice.choice((indent, indent, 0))}# a remark: {self.dice.randrange(10**9)}")
        return lines

    def tail(self) -> str:
        """A comment behind something."""
        return f"  # aside {self.dice.randrange(10**9)}" if self.dice.random() < self.remarks / 2 else ""

    def entries(self, data: dict[str, Any], indent: int) -> list[str]:
        lines = []
        for number, (key, value) in enumerate(data.items()):
            above = self.around(indent) if number else []
            lines += [*above, *self.entry(key, value, indent)]
        return lines

    def entry(self, key: str, value: Any, indent: int) -> list[str]:
        start = f"{' ' * indent}{self.key(key)}:"
        if isinstance(value, str):
            return self.scalar(f"{start} ", value, indent)
        if indent and self.dice.random() < self.flow:
            return [f"{start} {self.in_brackets(value, indent + 2)}{self.tail()}"]
        if isinstance(value, dict):
            return [start + self.tail(), *self.entries(value, indent + self.step)]
        lines = [start + self.tail()]
        spaced = self.dice.random() < 0.3
        for number, item in enumerate(value):
            lines += [""] if spaced and number else []
            lines += [*self.around(indent + self.dash), *self.item(item, indent + self.dash)]
        return lines

    def item(self, value: Any, indent: int) -> list[str]:
        lead = f"{' ' * indent}-".ljust(indent + self.gap)
        if isinstance(value, str):
            return self.scalar(lead, value, indent)
        if self.dice.random() < self.flow:
            return [f"{lead}{self.in_brackets(value, indent + 2)}{self.tail()}"]
        lines = self.entries(value, indent + self.gap)
        return [lead + lines[0][indent + self.gap :], *lines[1:]]

    def key(self, key: str) -> str:
        return self.dice.choice((key, key, key, key, f'"{key}"', f"'{key}'"))

    def in_brackets(self, value: Any, indent: int) -> str:
        if isinstance(value, str):
            return self.chosen(value, "", 0, flow=True)
        apart = self.dice.choice((", ", ", ", ",", f",\n{' ' * indent}"))
        edge = self.dice.choice(("", "", " "))
        pad = self.dice.choice((", ", "")) if self.dice.random() < 0.2 else ""
        if isinstance(value, dict):
            inside = apart.join(f"{self.key(key)}: {self.in_brackets(it, indent)}" for key, it in value.items())
            return f"{{{edge}{inside}{pad.strip()}{edge}}}"
        return f"[{edge}{apart.join(self.in_brackets(it, indent) for it in value)}{pad.strip()}{edge}]"

    def scalar(self, lead: str, value: str, indent: int) -> list[str]:
        written = self.chosen(value, lead, indent, flow=False)
        block = written[0] in "|>"
        return (lead + written + ("" if block else self.tail())).split("\n")

    def chosen(self, value: str, lead: str, indent: int, *, flow: bool) -> str:
        """One of the ways in which a scalar can be written, which is read as the same."""
        ways = ["plain", "single", "double", "plain"] + ([] if flow else ["lines", "literal", "folded"])
        self.dice.shuffle(ways)
        for way in ways:
            written = self.way(way, value, indent + self.dice.choice((2, 4)))
            if reads(written, value, indent, flow=flow):
                return written
        return f'"{escaped(value)}"'

    def way(self, way: str, value: str, indent: int) -> str:
        pad = "\n" + " " * indent
        body = value.rstrip("\n")
        ends = ("-", "", "+")[min(2, len(value) - len(body))]
        match way:
            case "plain":
                return value
            case "single":
                return "'" + value.replace("'", "''") + "'"
            case "double":
                return f'"{escaped(value)}"'
            case "lines":
                mark = self.dice.choice(("", "'", '"'))
                inside = {"": value, "'": value.replace("'", "''"), '"': escaped(value)}[mark]
                return mark + inside.replace(" ", pad, 1) + mark
            case "literal":
                return f"|{ends}{pad}{value.replace(chr(10), pad).rstrip(' ')}".rstrip("\n")
        return f">{ends}{pad}{body.replace(chr(10), pad * 2).replace(' ', pad, 1)}"


def reads(written: str, value: str, indent: int, *, flow: bool) -> bool:
    """Whether a scalar is read back as it is meant."""
    pad = " " * indent
    alone = f"{pad}k: [{written}, x]\n" if flow else f"{pad}k: {written}\n{pad}j: x\n"
    try:
        data = plain(alone)
    except (YAMLError, NotPlain):
        return False
    return bool(data == ({"k": [value, "x"]} if flow else {"k": value, "j": "x"}))


def written_at_random(dice: random.Random) -> str:
    """The text of a briefing's file."""
    return Writer(dice).document(briefing(dice))
