"""Who says it: speakers, names, titles."""
