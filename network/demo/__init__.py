"""The demo network: what it says (a package a site) and how it is written to the database."""
