"""What the command line cannot do, said in one sentence."""


class Complaint(Exception):
    """The command cannot be carried out; `str(complaint)` is the sentence, the exit code is 2."""
