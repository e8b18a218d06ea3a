"""Press contacts: phones, addresses, names."""
