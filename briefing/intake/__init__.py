"""Documents to texts: what somebody saved of an article, taken in without a word added; knows no window."""

from briefing.intake.article import Article, Kind, NotTaken
from briefing.intake.filing import Filed, Twice, filed
from briefing.intake.sameness import fingerprint
from briefing.intake.taking import take

__all__ = ["Article", "Filed", "Kind", "NotTaken", "Twice", "filed", "fingerprint", "take"]
