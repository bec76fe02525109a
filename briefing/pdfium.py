"""pdfium serves one thread at a time: whoever calls it in a process that has several holds this lock."""

from threading import Lock

PDFIUM = Lock()
