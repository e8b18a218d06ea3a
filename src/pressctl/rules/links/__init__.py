"""Links, pictures, attachments."""
