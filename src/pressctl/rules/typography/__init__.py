"""Spaces, dashes, marks and characters, by language."""
