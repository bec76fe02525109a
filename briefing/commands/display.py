"""Whether Qt can show a window here: asked before Qt is loaded, since Qt aborts where it cannot."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from briefing.commands.complaint import Complaint
from briefing.core.sentence import worded
from briefing.core.visible import quoted

WITHOUT_DISPLAY = {
    "check": "`briefing check`", "export": "`briefing export`", "picture": "`briefing --screenshot FILE.png`",
}  # fmt: skip
"""What works without a display."""

PACKAGES = (
    "libglib2.0-0 libgl1 libegl1 libdbus-1-3 libfontconfig1 libxkbcommon0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0 libwayland-cursor0"
)


@contextmanager
def loading_qt(*, drawn: bool) -> Iterator[None]:
    """Make ready for a window, or one that is only `drawn`, and load what shows it inside; raises Complaint."""
    if drawn:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")  # what offscreen cannot do is no news
    refuse_without_display(os.environ)
    try:
        from briefing.lean_imports import keep_imports_lean

        keep_imports_lean()
        yield
    except ImportError as error:
        raise _without_qt(str(error)) from error


def refuse_without_display(environment: Mapping[str, str]) -> None:
    """Raise Complaint where there is no display, or where Qt lacks a system library to use it."""
    if not sys.platform.startswith("linux"):
        return
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if not platform:
        if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
            words = "there is no display to open a window on; {check}, {export} and {picture} work without one"
            raise Complaint(worded(words, **WITHOUT_DISPLAY))
        platform = "" if environment.get("WAYLAND_DISPLAY") else "xcb"
        if platform and not _answers(environment["DISPLAY"]):
            words = "the display {name} does not answer; {check}, {export} and {picture} work without one"
            raise Complaint(worded(words, name=quoted(environment["DISPLAY"]), **WITHOUT_DISPLAY))
    missing = missing_library(platform) if platform else None
    if missing:
        raise _without_qt(missing)


def _without_qt(reason: str) -> Complaint:
    words = "Qt cannot be loaded: {reason}; on Debian and Ubuntu install {packages}"
    return Complaint(worded(words, reason=reason, packages=PACKAGES))


def missing_library(platform: str) -> str | None:
    """What keeps Qt's plugin for `platform` (xcb, offscreen) from loading, as the system says it."""
    package = find_spec("PySide6")
    folders = package.submodule_search_locations if package else None
    plugin = Path(next(iter(folders or [""])), "Qt", "plugins", "platforms", f"libq{platform}.so")
    if not plugin.is_file():
        return None
    from _ctypes import dlopen  # `ctypes` itself takes longer to load than to ask

    try:
        dlopen(str(plugin))
    except OSError as error:
        return str(error)
    return None


def _answers(display: str) -> bool:
    """Whether the X server of a display on this machine can be reached; one elsewhere is taken to be there."""
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if not local:
        return True
    place = f"/tmp/.X11-unix/X{local[1]}"
    return any(_reached(address) for address in (place, f"\0{place}"))


def _reached(address: str) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        return server.connect_ex(address) == 0
