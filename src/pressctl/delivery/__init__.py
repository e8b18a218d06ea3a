"""A rendered release as one mailing system or news desk wants it, one file a system."""
