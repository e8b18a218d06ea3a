"""The one door out: safe names, atomic writes, manifest; and what lies around a release."""
