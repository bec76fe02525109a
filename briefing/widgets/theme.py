"""The one theme: colours by name from a palette file, the shipped fonts by role, and the looks of Qt's widgets."""

from __future__ import annotations

import os
import re
from functools import cached_property, lru_cache

import msgspec
from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from briefing.overriding import override
from briefing.shipped import RESOURCES, font_folders
from briefing.widgets.icons import Icons

LIGHT, DARK = "light", "dark"
_ROLE = "role of the theme"

_WEIGHT_AXIS = QFont.Tag("wght")
_SANS = ["IBM Plex Sans", "IBM Plex Sans Arabic"]
_STRONG_SANS = ["IBM Plex Sans", "IBM Plex Sans Arabic SemiBold", "IBM Plex Sans Arabic"]
"""For a font with an axis Qt asks its companion for no weight: the heavier face is asked for by its own name."""
_SERIF = ["IBM Plex Serif", "Amiri"]
_FACES = (
    "IBMPlexSans[", "IBMPlexSerif-Regular.", "IBMPlexSerif-Italic.", "IBMPlexSerif-SemiBold.",
    "IBMPlexSansArabic-Regular.", "IBMPlexSansArabic-SemiBold.", "Amiri-Regular.", "Amiri-Bold.",
)
"""How the names of the files begin that a window shows its words in."""

_ROLES: dict[str, tuple[list[str], float, QFont.Weight]] = {
    "title": (_SERIF, 18, QFont.Weight.DemiBold),
    "heading": (_SERIF, 14.5, QFont.Weight.DemiBold),
    "reading": (_SERIF, 16, QFont.Weight.Normal),
    "body": (_SANS, 13, QFont.Weight.Normal),
    "strong": (_STRONG_SANS, 13, QFont.Weight.DemiBold),
    "small": (_SANS, 12, QFont.Weight.Normal),
    "small-strong": (_STRONG_SANS, 12, QFont.Weight.DemiBold),
    "caption": (_STRONG_SANS, 11, QFont.Weight.DemiBold),
}

_IMAGES = ("tick", "unfold", "warning", "question")
"""What a style sheet takes from a file, in a colour of its own for each theme."""


class Theme(QObject):
    """Colours, fonts and icons by name; `changed` says when they change, and before it `scaled` when the fonts do.

    `name` is `light` or `dark`; `scale` enlarges all text (1.0 is 13 pixels for running text). It is what
    the reader has `chosen` here, times how much larger than usual the text of all programs is on this `system`.
    """

    scaled = Signal()
    changed = Signal()

    def __init__(self, name: str = LIGHT, chosen: float = 1.0, system: float = 1.0) -> None:
        super().__init__()
        self.name, self._system = name if name in (LIGHT, DARK) else LIGHT, system
        self.scale = _readable(chosen * system)
        self.icons = Icons()
        self._colours = _palette_file(self.name)
        self._made: dict[str, QColor] = {}

    @property
    def chosen(self) -> float:
        """How much larger text is than the system has it."""
        return self.scale / self._system

    def colour(self, name: str) -> QColor:
        """The colour of that name in the palette file; to be changed in a copy alone."""
        if name not in self._made:
            self._made[name] = QColor(self._colours[name])
        return self._made[name]

    def font(self, role: str) -> QFont:
        """The font for `title`, `heading`, `reading`, `body`, `strong`, `small` or `caption`."""
        return _font(role, self.scale)

    def pixels(self, size: float) -> int:
        """So many pixels beside text that is not enlarged, for what grows with the text."""
        return round(size * self.scale)

    def side(self, size: int) -> int:
        """The side in pixels of a sign that has `size` beside text that is not enlarged.

        It grows half as fast as the text: signs take their room from what is read.
        """
        return round(size * (1 + max(0.0, self.scale - 1) / 2))

    def draw_icon(self, button: QAbstractButton, name: str, colour: str, size: int = 16) -> None:
        """Draw the icon `name` on a button in a colour of the palette."""
        side = self.side(size)
        button.setIcon(self.icons.icon(name, self.colour(colour), side))
        button.setIconSize(QSize(max(16, side), max(16, side)))  # a small icon has some room about it

    def set_name(self, name: str) -> None:
        """Change to the `light` or the `dark` palette."""
        self.name, self._colours, self._made = name, _palette_file(name), {}
        self._dress_all()
        self.changed.emit()

    def set_scale(self, scale: float) -> None:
        """Enlarge or shrink all text, from 0.7 to 2.5 times."""
        self.scale = _readable(scale)
        self.icons.forget()  # those of the size they had, and the letters
        _font.cache_clear()
        self._dress_all()
        self.scaled.emit()
        self.changed.emit()

    def turn(self) -> None:
        """Change from light to dark, or back."""
        self.set_name(LIGHT if self.name == DARK else DARK)

    def enlarge(self) -> None:
        """Enlarge all text by a step."""
        self.enlarge_by(1)

    def shrink(self) -> None:
        """Shrink all text by a step."""
        self.enlarge_by(-1)

    def enlarge_by(self, steps: int) -> None:
        """Enlarge all text by so many steps, or shrink it where there are fewer than none."""
        self.set_scale(self.scale + 0.1 * steps)

    def dress(self, application: QApplication) -> None:
        """Give the application the shipped fonts and this theme, now and whenever it changes."""
        assert self._fonts, "the shipped fonts load"
        font = self.font("body")
        rescaled = application.font().pixelSize() != font.pixelSize()
        application.setFont(font)
        application.setPalette(self._palette())
        if application.styleSheet() != (sheet := self._style_sheet()) or rescaled:
            _put_on(application, sheet)
        for widget in application.allWidgets():
            if role := widget.property(_ROLE):
                widget.setFont(self.font(role))

    def wear(self, widget: QWidget, role: str) -> None:
        """Set `widget` in the font of `role`, now and whenever the theme changes.

        Style sheets cannot do it: they know no axis of a variable font, and its weights are axes.
        """
        widget.setProperty(_ROLE, role)
        widget.setFont(self.font(role))

    def _dress_all(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.dress(application)

    @cached_property
    def _fonts(self) -> list[int]:
        files = (
            folder / name
            for folder in font_folders()
            for name in sorted(os.listdir(folder))  # noqa: PTH208  (27 paths take a hundredth of a start)
            if name.startswith(_FACES)
        )
        return [QFontDatabase.addApplicationFont(str(file)) for file in files]

    def _style_sheet(self) -> str:
        template = (RESOURCES / "theme.qss").read_text("utf-8")
        return re.sub(r"\$([a-z-]+)", self._named, template)

    def _named(self, found: re.Match[str]) -> str:
        if found[1] in _IMAGES:
            return (RESOURCES / "icons" / f"{found[1]}-{self.name}.svg").as_posix()
        return self._colours[found[1]]

    def _palette(self) -> QPalette:
        palette, role = QPalette(), QPalette.ColorRole
        pairs = {
            role.Window: "panel", role.Base: "background", role.AlternateBase: "panel", role.Button: "panel",
            role.WindowText: "text", role.Text: "text", role.ButtonText: "text", role.BrightText: "bad",
            role.ToolTipBase: "background", role.ToolTipText: "text", role.PlaceholderText: "quiet",
            role.Highlight: "accent", role.HighlightedText: "on-accent", role.Link: "accent",
            role.Light: "background", role.Mid: "line", role.Midlight: "line", role.Dark: "field-line",
        }
        for key, name in pairs.items():
            palette.setColor(key, self.colour(name))
        for key in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, key, self.colour("quiet"))
        return palette


class _Stillness(QObject):
    """Keeps from the widgets that their style is another, so that none of them measures itself anew."""

    @override
    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.StyleChange


def _put_on(application: QApplication, sheet: str) -> None:
    """Give the application its style sheet, or exchange it for one in other colours, which moves nothing.

    For a sheet in place of another, Qt dresses every widget once for each widget around it, five times on average
    (QStyleSheetStyle::updateObjects, up to 6.11); by way of no sheet it does so once, in a third of the time.
    """
    stillness = _Stillness()
    if application.styleSheet():
        application.installEventFilter(stillness)
        application.setStyleSheet("")
    application.setStyleSheet(sheet)
    application.removeEventFilter(stillness)


@lru_cache(maxsize=64)
def _font(role: str, scale: float) -> QFont:
    families, pixels, weight = _ROLES[role]
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(round(pixels * scale))
    font.setWeight(weight)
    if families is not _SERIF:
        font.setVariableAxis(_WEIGHT_AXIS, weight.value)
    if role == "caption":
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
    return font


def _readable(scale: float) -> float:
    return min(2.5, max(0.7, scale))


def _palette_file(name: str) -> dict[str, str]:
    return msgspec.json.decode((RESOURCES / "palettes" / f"{name}.json").read_bytes(), type=dict[str, str])
