"""The plan of the house: which room may know which other, read off the imports, wherever in a file they stand."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[1] / "briefing"

PLAN: dict[str, set[str]] = {
    # what everyone may know: where the shipped files lie
    "shipped": set(),
    # and how a file is written whole or not at all
    "whole_file": set(),
    # and how work is done in a process of its own
    "apart": set(),
    # and who may call pdfium just now
    "pdfium": set(),
    # and what makes a start lean
    "lean_msgspec": set(),
    "overriding": set(),
    # without a screen
    "core": set(),
    "language": {"core"},
    "evidence": {"core"},
    "storage": {"core"},
    "export": {"core", "evidence", "language"},
    "intake": {"core"},
    "drafting": {"core", "evidence"},
    "from_articles": {"core", "drafting", "evidence", "intake", "storage"},
    "editing": {"core", "storage"},
    "library": {"core", "evidence", "language", "storage"},
    "proof": {"core", "evidence", "export", "language", "storage"},
    # on a screen
    "widgets": set(),
    "models": {"core", "editing", "evidence", "language"},
    "panes": {"core", "evidence", "language", "models", "widgets"},
    # where they meet
    "window": {"core", "editing", "language", "models", "panes", "widgets"},
    "app": {
        "core", "editing", "evidence", "export", "from_articles", "intake", "language", "library", "models",
        "panes", "proof", "storage", "widgets", "window",
    },
    # the doors
    "commands": {
        "app", "core", "drafting", "evidence", "export", "from_articles", "intake", "language", "library",
        "proof", "storage",
    },
    "cli": {"commands", "core", "storage"},
}
"""A room, and the rooms that it may know beside itself and those that everyone may know."""

PACKAGES: dict[str, set[str]] = {
    "shipped": {
        "fontpkg_amiri",
        "fontpkg_ibm_plex_sans",
        "fontpkg_ibm_plex_sans_arabic",
        "fontpkg_ibm_plex_serif",
    },
    "whole_file": set(),
    "apart": set(),
    "pdfium": set(),
    "lean_msgspec": {"msgspec"},
    "overriding": {"typing_extensions"},
    "core": {"msgspec"},
    "language": {"babel"},
    "evidence": {"babel", "edlib", "numpy"},
    "storage": {"msgspec", "yaml", "platformdirs", "pypdfium2"},
    "export": {"fontTools", "pypdfium2", "msgspec", "typst", "xlsxwriter"},
    "intake": {"charset_normalizer", "docx", "lxml_html_clean", "pypdfium2", "trafilatura"},
    "drafting": {"babel", "msgspec"},
    "from_articles": set(),
    "proof": set(),
    "editing": {"msgspec", "platformdirs", "yaml"},
    "library": {"msgspec", "numpy"},
    "widgets": {"PySide6", "msgspec", "numpy", "shiboken6"},
    "models": {"PySide6", "msgspec", "numpy"},
    "panes": {"PySide6"},
    "window": {"PySide6"},
    "app": {"PySide6", "msgspec", "platformdirs", "pypdfium2"},
    "commands": set(),
    "cli": set(),
}
"""A room, and the packages beside the standard library that it may use."""

ROOM_OF_FILE = {
    "actions": "window",
    "apart_child": "apart",
    "arrangement": "window",
    "bureau": "app",
    "checking": "app",
    "choices": "window",
    "collecting": "app",
    "copying": "window",
    "speaking": "window",
    "desk": "app",
    "pen": "window",
    "writing": "app",
    "recovering": "app",
    "leaving": "app",
    "editor": "window",
    "exporting": "app",
    "fetching": "app",
    "following": "app",
    "on_desk": "app",
    "opening": "app",
    "furnishing": "app",
    "giving_back": "app",
    "going": "window",
    "in_view": "window",
    "judging": "app",
    "key_page": "window",
    "deferred_code": "app",
    "lean_imports": "app",
    "mishaps": "app",
    "picture": "app",
    "comparing": "app",
    "contention": "app",
    "outcome": "app",
    "proving": "app",
    "readying": "app",
    "refusal": "app",
    "originals": "app",
    "remembering": "app",
    "revising": "app",
    "taking_in": "app",
    "shelf": "app",
    "six_panes": "window",
    "this_reader": "app",
    "hook": "cli",
    "__init__": "shipped",
    "__main__": "cli",
}
"""Files on the ground floor that are part of a room with another name."""


def room_of(module: str) -> str:
    """The room of a module, named from the house on: `panes.timeline` is in `panes`."""
    first = module.split(".")[0]
    return ROOM_OF_FILE.get(first, first)


FILES = sorted(HOUSE.rglob("*.py"))


def name_of(file: Path) -> str:
    return ".".join(file.relative_to(HOUSE).with_suffix("").parts)


def imports_of(file: Path) -> Iterator[str]:
    """Every module that a file imports, inside functions as well."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: imports name the whole way"
            assert node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def rooms_known_to(file: Path) -> set[str]:
    names = (module.split(".", 1)[1] for module in imports_of(file) if module.startswith("briefing."))
    return {room_of(name) for name in names if not name.startswith("__version__")}


def packages_used_by(file: Path) -> set[str]:
    firsts = {module.split(".")[0] for module in imports_of(file)}
    return firsts - sys.stdlib_module_names - {"briefing"}


def test_every_file_is_in_a_room_of_the_plan() -> None:
    assert {room_of(name_of(file)) for file in FILES} <= PLAN.keys()


@pytest.mark.parametrize("room", PLAN)
def test_a_room_knows_only_the_rooms_of_the_plan(room: str) -> None:
    allowed = PLAN[room] | {room, "shipped", "whole_file", "apart", "pdfium", "lean_msgspec", "overriding"}
    for file in FILES:
        if room_of(name_of(file)) == room:
            assert rooms_known_to(file) <= allowed, name_of(file)


@pytest.mark.parametrize("room", PLAN)
def test_a_room_uses_only_its_packages(room: str) -> None:
    for file in FILES:
        if room_of(name_of(file)) == room:
            assert packages_used_by(file) <= PACKAGES[room], name_of(file)


def test_the_plan_has_no_circles() -> None:
    rooms = dict(PLAN)
    while rooms:
        leaves = {room for room, known in rooms.items() if not known & rooms.keys()}
        assert leaves, f"these know each other in a circle: {sorted(rooms)}"
        rooms = {room: known for room, known in rooms.items() if room not in leaves}


@pytest.mark.parametrize(
    "room",
    [
        *("shipped", "core", "language", "evidence", "storage", "export", "intake", "drafting", "editing"),
        "library",
        *("commands", "cli"),
    ],
)
def test_what_needs_no_screen_does_not_know_qt(room: str) -> None:
    """The commands may open the application, which does; they hold no word of Qt themselves."""
    assert "PySide6" not in PACKAGES[room]


def pane_of(name: str) -> str:
    """The pane that a module is: `panes.timeline` is `timeline`, and so is what lies below it."""
    return name.split(".")[1] if name.startswith("panes.") else ""


def test_a_pane_never_knows_a_pane() -> None:
    """What several panes are made of lies in `panes.parts`, which knows none of them."""
    for file in FILES:
        if pane := pane_of(name_of(file)):
            known = {pane_of(module.removeprefix("briefing.")) for module in imports_of(file)}
            assert known - {"", pane} <= ({"parts"} if pane != "parts" else set()), name_of(file)


def test_only_the_application_makes_a_qapplication() -> None:
    for file in FILES:
        if room_of(name_of(file)) not in ("app",):
            assert "QApplication(" not in file.read_text("utf-8"), name_of(file)
