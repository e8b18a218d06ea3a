"""Headline, lead, sections, what was left behind."""
