"""A briefing as one HTML file, to be read in any browser, with a screen reader, and on paper."""

from briefing.export.html.article import write_html
from briefing.export.html.marked import marked_source

__all__ = ["marked_source", "write_html"]
