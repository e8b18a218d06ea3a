"""Front matter: form, keys, title, language, date."""
