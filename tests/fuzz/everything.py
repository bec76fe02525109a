"""Everything once, and the most at once: what a program loads or keeps when it is first asked for is there then.

Qt keeps the letters of every size of text, and Python what it had at its busiest moment. Whatever memory grows by
after this grows with use.
"""

from __future__ import annotations

from functools import partial

from briefing.desk import Desk
from briefing.export import FORMATS
from briefing.language import LANGUAGES
from tests.fuzz.calm import calm_down, let_pass
from tests.fuzz.day import User, close_others, give_up

_SIZES = [tenths / 10 for tenths in range(7, 26)]
"""How large text can be: from 0.7 to 2.5 times as large as usual."""
_WINDOWS = 3
_LONG = 240
"""Seconds that three exports of 10,000 facts at once, or one PDF of them (50 alone), may take."""


def use_everything(user: User) -> None:
    """Run every command in every language and size of text, then do what takes most room; raises Mishap."""
    (desk,) = user.bureau.desks
    desk.open(user.briefings[-1])
    for turn, size in enumerate(_SIZES * len(LANGUAGES)):
        user.do(partial(_show, desk, LANGUAGES[turn % len(LANGUAGES)], size))
        for name in desk.window.actions_by_name.by_name:
            if name not in ("Close", "Quit"):
                user.do(partial(_run, desk, name))
        give_up(desk)
    for form in FORMATS:
        user.do(partial(user.hands.export, desk, form))
        calm_down(desk, user.look, _LONG)
    user.rest()
    be_busiest(user)


def be_busiest(user: User) -> None:
    """Let the file of a briefing that three windows show break and be mended while each of them exports it."""
    for number in range(2 * _WINDOWS):
        user.do(partial(_show_others, user, number))
        calm_down(user.bureau.desks[-1], user.look)
    file = user.briefings[0] / "briefing.yaml"
    good = file.read_text("utf-8")
    for form in ("html", "markdown", "csv"):
        for text in (good + "titel: x\n", good):
            for number, each in enumerate(user.bureau.desks):
                user.do(partial(user.hands.export, each, form, number))
            file.write_text(text, "utf-8")
            for each in user.bureau.desks:
                calm_down(each, user.look, _LONG)


def _show(desk: Desk, language: str, size: float) -> str:
    desk.session.set_language(language)
    desk.window.theme.set_scale(size)
    desk.window.theme.turn()
    desk.session.choose_next_fact()
    let_pass(20)
    return f"text {size} times as large in {language}"


def _run(desk: Desk, name: str) -> str:
    desk.session.choose(desk.session.briefing.facts[0].id)
    desk.window.actions_by_name[name].trigger()
    let_pass(20)
    close_others(desk)
    return name


def _show_others(user: User, number: int) -> str:
    """Open the briefings by turns in as many windows as there may be; at last the first briefing in all."""
    if len(user.bureau.desks) < _WINDOWS:
        user.bureau.open_beside(user.bureau.desks[0], user.briefings[number % 2])
        user.bureau.desks[-1].furnish()
    else:
        user.bureau.desks[number % _WINDOWS].open(user.briefings[0])
    return "open another"
