"""pressctl: scaffold, validate and export press releases kept as Markdown with YAML front matter."""

__version__ = "0.1.0"
