"""Messages in other languages: a catalogue a language."""
