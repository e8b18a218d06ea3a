"""pressctl.toml: the newsroom, its people, organisations, contacts, boilerplates and house."""
