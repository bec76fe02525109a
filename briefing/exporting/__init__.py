"""Exporting from the window: one dialog for every format, a preview, print, and the work with its progress."""

from briefing.exporting.exporting import Exporting

__all__ = ["Exporting"]
