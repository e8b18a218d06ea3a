"""Many files: discovery, one try a file, events that the command line draws."""
