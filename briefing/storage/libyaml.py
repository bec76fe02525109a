"""Libyaml: whether PyYAML was installed with it, told without loading either."""

from __future__ import annotations

from importlib.machinery import PathFinder


def has_libyaml() -> bool:
    """Whether YAML is read by libyaml here, and not by the parser in Python."""
    package = PathFinder.find_spec("yaml")
    return bool(package and PathFinder.find_spec("yaml._yaml", package.submodule_search_locations))
