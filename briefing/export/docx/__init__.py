"""A briefing as a Word document: real footnotes for the quotes, a comment for each doubt."""

from briefing.export.docx.package import write_docx

__all__ = ["write_docx"]
