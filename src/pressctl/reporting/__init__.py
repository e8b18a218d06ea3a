"""Findings as text and data, one file a format. Values in, text out."""
