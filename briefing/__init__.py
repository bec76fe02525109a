"""Briefing: a desktop viewer for briefings whose every fact can be checked against a verbatim quote."""

__version__ = "0.1.0"
