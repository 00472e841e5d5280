"""What this room holds of people: nothing (network/privacy)."""

from network.privacy.registry import nothing_personal

nothing_personal("accessibility.KnownGap", "words", "what does not work on the site")
