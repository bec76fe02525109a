"""Lean imports: of PySide's own Python, only what a window needs is run.

What describes Qt's functions waits until somebody asks for it (`deferred_code`). And PySide reads the source of no
module: once PySide6.QtCore is loaded, it looks into every module that is or comes to be imported, of whatever
package, for its own name, because a module that says `from __feature__ import snake_case` is to see methods as
`set_text`. That takes a thirteenth of a start, and Python keeps the sources. Nobody here says so. PySide has no
switch for it (PYSIDE-2029, github.com/napari/napari/issues/8584); where it looks in another way, it goes on.
"""

from __future__ import annotations

import sys

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
    """Load what PySide needs, and have no source read from now on; to be called before anything of Qt is imported.

    Raises ImportError where PySide6 cannot be loaded.
    """
    with deferring(_DESCRIBING):
        import PySide6  # noqa: F401  (this loads what looks, and nothing of Qt)

    looking = sys.modules.get("shibokensupport.feature")
    if looking and hasattr(looking, "_mod_uses_pyside"):
        vars(looking)["_mod_uses_pyside"] = wants_other_names


def wants_other_names(module: object) -> bool:
    """Whether Qt's methods are to have other names in `module`: never."""
    return False
