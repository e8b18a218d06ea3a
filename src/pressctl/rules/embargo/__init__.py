"""Embargoes: hour, offset, and what the text says of them."""
