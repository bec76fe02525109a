"""Where the files that come with the program lie, installed or in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_HOME = _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent

RESOURCES = _HOME / "resources"
DATA = _HOME / "data"
SHIPPED_BRIEFING = DATA / "morocco-us-ai-2025"


def font_files() -> list[Path]:
    """The font files that window and paper share: IBM Plex Sans and Serif, and their Arabic companions."""
    return [file for folder in font_folders() for file in sorted(folder.glob("*.ttf"))]


def font_folders() -> list[Path]:
    """Where those files lie."""
    import fontpkg_amiri
    import fontpkg_ibm_plex_sans
    import fontpkg_ibm_plex_sans_arabic
    import fontpkg_ibm_plex_serif

    packages = (fontpkg_ibm_plex_sans, fontpkg_ibm_plex_serif, fontpkg_ibm_plex_sans_arabic, fontpkg_amiri)
    return [_folder_of(package.__file__) for package in packages]


def _folder_of(module_file: str | None) -> Path:
    assert module_file is not None, "a font package is installed as files"
    return Path(module_file).parent / "files"
