"""Lean imports: PySide reads the source of no module, to see whether that wants other names for Qt's methods.

Once PySide6.QtCore is loaded, PySide looks into every module that is or comes to be imported, of whatever package,
for its own name, because a module that says `from __feature__ import snake_case` is to see Qt's methods as
`set_text`. That takes a thirteenth of a start, and Python keeps the sources. Nobody here says so. PySide has no
switch for it (PYSIDE-2029, github.com/napari/napari/issues/8584); where it looks in another way, it goes on.
"""

from __future__ import annotations

import sys


def keep_imports_lean() -> None:
    """Have no source read from now on; to be called before anything of Qt is imported.

    Raises ImportError where PySide6 cannot be loaded.
    """
    import PySide6  # noqa: F401  (this loads what looks, and nothing of Qt)

    looking = sys.modules.get("shibokensupport.feature")
    if looking and hasattr(looking, "_mod_uses_pyside"):
        vars(looking)["_mod_uses_pyside"] = wants_other_names


def wants_other_names(module: object) -> bool:
    """Whether Qt's methods are to have other names in `module`: never."""
    return False
