"""The YAML parser: libyaml's, or the same in Python where PyYAML was installed without it."""

from __future__ import annotations

from yaml.parser import Parser as EventParser
from yaml.reader import Reader
from yaml.scanner import Scanner

__all__ = ["LIBYAML", "Parser", "PureParser"]


class PureParser(Reader, Scanner, EventParser):
    """Reads a text as YAML events, some forty times slower than libyaml."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        EventParser.__init__(self)


try:
    from yaml._yaml import CParser as Parser

    LIBYAML = True
except ImportError:
    Parser = PureParser  # type: ignore[misc, assignment]
    LIBYAML = False
