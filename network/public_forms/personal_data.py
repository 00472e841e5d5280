"""What the guard of the forms holds of people: fingerprints for a day (network/privacy)."""

from network.privacy.registry import nothing_personal

nothing_personal("public_forms.SentForm", "nonce digest leads_to", "fingerprints, for a day")
nothing_personal("public_forms.Tally", "key", "a fingerprint, for a day")
