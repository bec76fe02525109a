"""Facts as Qt sees them: the session that changes and says so, slow work off the main thread, text on screen."""
