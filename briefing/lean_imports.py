"""Lean imports: of PySide's own Python, only what a window needs is run.

What describes Qt's functions waits until somebody asks for it (`deferred_code`). And PySide reads the source of no
module: once it is loaded, it looks into every module that is or comes to be imported, of whatever package, for its
own name, because a module that says `from __feature__ import snake_case` is to see methods as `set_text`. That and
loading `inspect`, which reads for it, take a tenth of a start, and Python keeps the sources. Nobody here says so.
PySide has no switch for it (PYSIDE-2029, github.com/napari/napari/issues/8584); where it looks in another way, it
goes on.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any, NoReturn

from briefing.deferred_code import deferring

_DESCRIBING: dict[str, tuple[str, ...]] = {
    "shibokensupport/signature/errorhandler.py": (),
    "shibokensupport/signature/layout.py": (),
    "shibokensupport/signature/lib/enum_sig.py": (),
    "shibokensupport/signature/lib/pyi_generator.py": (),
    "shibokensupport/signature/lib/tool.py": (),
    "shibokensupport/signature/mapping.py": ("update_mapping",),
    "shibokensupport/signature/parser.py": (),
}
"""What PySide describes Qt's functions with, and the functions of it that libshiboken holds."""


def keep_imports_lean() -> None:
    """Load what PySide needs, and have it read no source; to be called before anything of Qt is imported.

    Raises ImportError where PySide6 cannot be loaded.
    """
    with deferring(_DESCRIBING), _reading_no_source():
        import PySide6  # noqa: F401  (this loads what looks, and nothing of Qt)


class Sourceless(ModuleType):
    """`inspect` for who is to read no source: no module has one. All else is as in `inspect` (PEP 562)."""

    def __init__(self) -> None:
        super().__init__("inspect")

    def getsource(self, module: object) -> NoReturn:
        """Raises OSError, as `inspect` does where there is no source."""
        raise OSError("no source is read")

    def __getattr__(self, name: str) -> Any:
        if sys.modules.get("inspect") is self:
            del sys.modules["inspect"]
        return getattr(import_module("inspect"), name)


@contextmanager
def _reading_no_source() -> Iterator[None]:
    """Have `inspect` be sourceless for the modules that import it in the block, and so for ever."""
    loaded, stand_in = sys.modules.get("inspect"), Sourceless()
    sys.modules["inspect"] = stand_in
    try:
        yield
    finally:
        if sys.modules.get("inspect") is stand_in:
            del sys.modules["inspect"]
        if loaded:
            sys.modules["inspect"] = loaded
