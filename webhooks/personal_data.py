"""What this room holds of people: nothing (network/privacy)."""

from network.privacy.registry import nothing_personal

nothing_personal(
    "webhooks.Target",
    "url topics sealed_secret sealed_old_secret",
    "another service's address and secret",
)
nothing_personal("webhooks.Message", "type body why", "addresses of public pages")
