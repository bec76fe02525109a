"""What Qt lacks: painted lists, a timeline band, a reader of marked text, and one theme; knows no briefing."""
