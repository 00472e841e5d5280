"""Measurements that are read by people and never fail a build; each has a door in the Makefile."""
