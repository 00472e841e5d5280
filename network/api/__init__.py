"""What every open interface of the network has in common (docs/features/api.md)."""
