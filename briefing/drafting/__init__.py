"""Texts to a draft: rules propose facts whose words are the source's own and whose every quote is exact."""

from briefing.drafting.drafting import Draft, draft

__all__ = ["Draft", "draft"]
