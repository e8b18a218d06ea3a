"""House style: terms, words, dates in the text."""
