"""What is written into the log, and how a request's lines are found: docs/features/observing.md."""
