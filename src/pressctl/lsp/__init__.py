"""Releases in an editor: what is wrong while one types, mends, explanations, completion (Language Server Protocol)."""
