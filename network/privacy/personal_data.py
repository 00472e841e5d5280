"""What is held of those who were erased: a fingerprint, for 90 days."""

from network.privacy.registry import nothing_personal

nothing_personal("privacy.ErasedPerson", "address_key nonce", "a keyed hash, for 90 days")
