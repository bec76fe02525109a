"""One file a pane; a pane listens to the session and knows no other pane."""
