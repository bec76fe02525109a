"""The commands of the command line, one a file: each is a plain function that returns an exit code."""
