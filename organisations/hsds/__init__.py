"""Associations in the form of the Human Services Data Specification 3.0 (Open Referral)."""
