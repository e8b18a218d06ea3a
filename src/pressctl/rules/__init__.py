"""Rules: what is wrong with a release. Pure functions of Reading, Newsroom and Surroundings."""
