"""Reference data for programs: regions, municipalities, themes."""
