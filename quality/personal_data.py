"""What this room holds of people: nothing (network/privacy)."""

from network.privacy.registry import nothing_personal

nothing_personal(
    "quality.Finding",
    "key field block below words cause address version",
    "words of public pages, and gone when they have been mended",
)
nothing_personal("quality.OutsideAddress", "key address host answer", "links of public pages")
