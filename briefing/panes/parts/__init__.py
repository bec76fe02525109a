"""What several panes are made of: their common frame, and the row of a fact."""
