"""A release file taken apart: front matter with its places, Markdown blocks, prose."""
