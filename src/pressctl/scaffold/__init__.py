"""What `new` and `init` write."""
