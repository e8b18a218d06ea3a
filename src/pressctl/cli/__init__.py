"""The command line: one file a command; parses arguments, calls below, paints, chooses the exit code."""
