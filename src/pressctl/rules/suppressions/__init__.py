"""Suppression comments themselves."""
