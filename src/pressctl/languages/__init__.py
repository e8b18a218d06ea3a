"""Languages as data: one file a language, with what readers look for and what renderings add."""
