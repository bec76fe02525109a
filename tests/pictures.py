"""Draws the pictures of the README: `python -m tests.pictures [FOLDER]`.

Each is what `briefing --screenshot` draws for a reader who has no settings, reduced to 256 colours so that a clone
stays small.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "resources" / "pictures"
MOROCCO, TOUR = ROOT / "data" / "morocco-us-ai-2025", ROOT / "data" / "tour"
COLOURS = 256

WANTED: dict[str, tuple[Path, tuple[str, ...]]] = {
    "window-light.png": (MOROCCO, ("--theme", "light", "--language", "en", "--fact", "meeting")),
    "window-dark.png": (MOROCCO, ("--theme", "dark", "--language", "en", "--fact", "meeting")),
    "window-arabic.png": (MOROCCO, ("--theme", "light", "--language", "ar", "--fact", "regional-hub")),
    "tour.png": (TOUR, ("--theme", "light", "--language", "en", "--fact", "cost-misquoted")),
}
"""The pictures by file name: the briefing that each shows, and how."""

STEPS = ("articles.png", "form.png")
"""The pictures of a person's steps, in the order of `tests.picture_steps`."""

SETTINGS = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
"""Where a reader's own files are; these are a stranger's, who has none."""


def main() -> int:
    """Draw every picture into the folder that is named, by default the README's; returns the exit code."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    for name, (briefing, looks) in WANTED.items():
        looked = ("open", str(briefing), "--size", "1440x900", *looks, "--screenshot", str(folder / name))
        _run("briefing", *looked)
    _run("tests.picture_steps", *(str(folder / name) for name in STEPS))
    for name in (*WANTED, *STEPS):
        _reduce(folder / name)
        print(f"{folder / name}: {(folder / name).stat().st_size // 1000} kB")
    return 0


def _run(module: str, *arguments: str) -> None:
    with tempfile.TemporaryDirectory() as nowhere:
        stranger = {**os.environ, "LOGNAME": "ana", **dict.fromkeys(SETTINGS, nowhere)}
        subprocess.run([sys.executable, "-m", module, *arguments], cwd=ROOT, env=stranger, check=True)


def _reduce(file: Path) -> None:
    if not reduce_colours(QImage(str(file))).save(str(file)):
        raise OSError(f"{file} cannot be written")


def reduce_colours(picture: QImage) -> QImage:
    """The same picture in 256 of its colours, every other one replaced by the nearest of them."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), -1)[:, : picture.width()]
    colours, places, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    kept, nearest = _palette(_channels(colours), counts)
    indices = nearest[places].reshape(pixels.shape)
    reduced = QImage(picture.width(), picture.height(), QImage.Format.Format_Indexed8)
    reduced.setColorTable([int(colour) for colour in colours[kept]])
    rows = np.frombuffer(reduced.bits(), np.uint8).reshape(picture.height(), reduced.bytesPerLine())
    rows[:, : picture.width()] = indices
    return reduced


def _palette(colours: NDArray[np.int64], counts: NDArray[np.int64]) -> tuple[list[int], NDArray[np.uint8]]:
    """Which colours to keep, and for each colour the nearest kept one.

    The next one kept is always the one whose absence would be seen most: frequent, and far from those kept. So a
    small green sign stays green among ten thousand greys.
    """
    kept: list[int] = []
    nearest = np.zeros(len(colours), np.uint8)
    distance = np.full(len(colours), np.iinfo(np.int64).max // 2)
    while len(kept) < min(COLOURS, len(colours)):
        kept.append(int((np.sqrt(counts) * distance).argmax()))
        to_this = ((colours - colours[kept[-1]]) ** 2).sum(axis=1)
        nearest[to_this < distance] = len(kept) - 1
        distance = np.minimum(distance, to_this)
    return kept, nearest


def _channels(colours: NDArray[np.uint32]) -> NDArray[np.int64]:
    return np.stack([colours >> shift & 0xFF for shift in (16, 8, 0)], axis=1).astype(np.int64)


if __name__ == "__main__":
    sys.exit(main())
