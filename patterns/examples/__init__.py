"""The patterns, a module for each group."""
