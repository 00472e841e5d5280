"""``make drill``: a backup is restored into an empty cluster, and everything is compared."""
