"""The reader's language: the program's own words and dates in English, French and Arabic; knows no Qt."""

from briefing.language.dates import format_date
from briefing.language.wording import LANGUAGES, Wording, is_right_to_left

__all__ = ["LANGUAGES", "Wording", "format_date", "is_right_to_left"]
