"""Whether the network is well: for machines at /livez and /readyz, for staff in a notice."""
