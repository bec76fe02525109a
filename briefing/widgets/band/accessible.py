def install(): pass
def entries_changed(b): pass
def current_changed(b): pass
