"""The dateline: form, date, place."""
