"""The sources for other programs' bibliographies, each with its quotes and their verdicts in its note."""
