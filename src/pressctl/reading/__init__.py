"""Reading: what a careful reader finds in a release. It says what is there; rules say what is wrong."""
