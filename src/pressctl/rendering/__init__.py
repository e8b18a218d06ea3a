"""Renderings: page, plain text and mail from one context. Pure functions; they touch no file and no clock."""
