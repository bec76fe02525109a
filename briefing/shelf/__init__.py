"""The shelf: the start page on which the library is seen, one window beside those of the briefings."""
