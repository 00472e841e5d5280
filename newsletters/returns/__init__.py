"""What comes back: bounces, complaints, news of services."""
