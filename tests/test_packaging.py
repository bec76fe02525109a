"""What is handed on: a wheel that carries everything it needs and works from any place."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
PINS = ROOT / ".ci" / "requirements.txt"
OPTIONAL = frozenset({"edlib"})
TYPES_ONLY = frozenset({"typing_extensions"})
"""What type checkers know of themselves and nobody else asks for."""

COMPANIONS = frozenset({"shiboken6"})
"""What another dependency always brings along, at the version that it needs."""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the wheel and the source distribution of this tree, built without any network."""
    folder = tmp_path_factory.mktemp("dist")
    run(ROOT, "-m", "hatchling", "build", "--directory", str(folder))
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> zipfile.ZipFile:
    return zipfile.ZipFile(next(built.glob("*.whl")))


@pytest.fixture(scope="module")
def installed(wheel: zipfile.ZipFile, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, unpacked where nobody may write."""
    folder = tmp_path_factory.mktemp("site")
    wheel.extractall(folder)
    for path in folder.rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    return folder


class TestThePins:
    def test_every_dependency_is_pinned_to_a_version_that_the_project_allows(self) -> None:
        from packaging.requirements import Requirement

        for wanted in map(Requirement, PROJECT["dependencies"]):
            versions = [pin.specifier for pin in pins() if plain(pin.name) == plain(wanted.name)]
            assert versions, f"{wanted.name} is not pinned"
            assert any(wanted.specifier.contains(str(one).removeprefix("==")) for one in versions), wanted

    def test_each_pin_has_hashes_and_no_address(self) -> None:
        assert all(len(text.split("--hash=sha256:")) > 1 for text in written_pins())
        assert "://" not in PINS.read_text("utf-8")

    def test_what_pins_bring_along_is_pinned_too(self) -> None:
        from importlib.metadata import PackageNotFoundError, requires

        from packaging.requirements import Requirement

        pinned = {plain(pin.name) for pin in pins() if not pin.marker or pin.marker.evaluate()}
        for name in pinned:
            try:
                brought = [Requirement(line) for line in requires(name) or ()]
            except PackageNotFoundError:
                continue
            asked = [one for one in brought if not one.marker or one.marker.evaluate({"extra": ""})]
            assert {plain(one.name) for one in asked} <= pinned, name


def written_pins() -> list[str]:
    lines = PINS.read_text("utf-8").replace("\\\n", " ").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def pins() -> list[Requirement]:
    from packaging.requirements import Requirement

    return [Requirement(text.split("--hash")[0]) for text in written_pins()]


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_wheel_carries_all_resources_and_briefings(wheel: zipfile.ZipFile) -> None:
    wanted = [*files_under("resources"), *files_under("data")]
    assert {f"briefing/{name}" for name in wanted if not name.startswith("resources/pictures/")} <= names(wheel)


def test_the_wheel_carries_the_translations_compiled_too(wheel: zipfile.ZipFile) -> None:
    wanted = {f"briefing/resources/translations/{language}.qm" for language in ("en", "fr", "ar")}
    assert wanted <= names(wheel)


def test_the_wheel_carries_neither_tests_nor_the_pictures_of_the_readme(wheel: zipfile.ZipFile) -> None:
    top = {name.split("/")[0] for name in names(wheel)}
    assert top == {"briefing", f"briefing-{PROJECT['version']}.dist-info"}
    assert not [name for name in names(wheel) if "pictures" in name]


def test_the_source_distribution_makes_the_same_wheel(built: Path, wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    run(tmp_path, "-m", "tarfile", "--extract", str(next(built.glob("*.tar.gz"))))
    run(next(tmp_path.iterdir()), "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path))
    assert names(zipfile.ZipFile(next(tmp_path.glob("*.whl")))) == names(wheel)


def test_installed_it_checks_its_own_briefing_from_any_directory(installed: Path, tmp_path: Path) -> None:
    shipped = installed / "briefing" / "data" / "morocco-us-ai-2025"
    said = run(tmp_path, "-m", "briefing", "check", str(shipped), path=installed)
    assert said.splitlines()[0].startswith("facts: ")


def test_installed_it_draws_its_own_briefing_from_any_directory(installed: Path, tmp_path: Path) -> None:
    run(tmp_path, "-m", "briefing", "--screenshot", "window.png", path=installed)
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")


def test_installed_it_exports_and_leaves_nothing_behind(installed: Path, tmp_path: Path) -> None:
    before = sorted(installed.rglob("*"))
    shipped = installed / "briefing" / "data" / "tour"
    run(tmp_path, "-m", "briefing", "export", str(shipped), "--output", "tour.pdf", path=installed)
    assert [file.name for file in tmp_path.iterdir()] == ["tour.pdf"]
    assert sorted(installed.rglob("*")) == before


def test_everything_imported_is_asked_for_and_everything_asked_for_is_imported() -> None:
    carriers = packages_distributions()
    ours = {"briefing", *OPTIONAL, *TYPES_ONLY, *COMPANIONS, *sys.stdlib_module_names}
    theirs = set(imported_packages()) - ours
    imported = {name: {normal(carrier) for carrier in carriers[name]} for name in theirs}
    asked_for = {normal(re.split(r"[<>=;\s\[]", wanted)[0]) for wanted in PROJECT["dependencies"]}
    assert [name for name, carried_by in imported.items() if not carried_by & asked_for] == []
    assert asked_for - set().union(*imported.values()) == set()


def imported_packages() -> Iterator[str]:
    """The top names of all packages that some module of the program imports, early or late."""
    for file in (ROOT / "briefing").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_bytes())):
            if isinstance(node, ast.Import):
                yield from (alias.name.split(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module.split(".")[0]


def normal(distribution: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution).lower()


def names(archive: zipfile.ZipFile) -> set[str]:
    return set(archive.namelist())


def files_under(folder: str) -> list[str]:
    files = (path for path in (ROOT / folder).rglob("*") if path.is_file())
    return [path.relative_to(ROOT).as_posix() for path in files]


def run(folder: Path, *arguments: str, path: Path | None = None) -> str:
    """Run Python in `folder`, with the program taken from `path`; returns what it printed, fails if it fails."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(path or "")}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
