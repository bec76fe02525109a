"""The same parser as libyaml's, in Python: what there is where PyYAML was installed without libyaml."""

from __future__ import annotations

from yaml.parser import Parser as EventParser
from yaml.reader import Reader
from yaml.scanner import Scanner


class Parser(Reader, Scanner, EventParser):
    """Reads a text as YAML events, some forty times slower than libyaml."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        EventParser.__init__(self)
