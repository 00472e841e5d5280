"""What this room holds of people: nothing but numbers (network/privacy)."""

from network.privacy.registry import nothing_personal

nothing_personal("visits.PageVisits", "language", "numbers")
nothing_personal("visits.MonthVisits", "language", "numbers")
nothing_personal("visits.SourceVisits", "host", "names of sites, and numbers")
nothing_personal(
    "visits.SearchedWords",
    "language words",
    "words without addresses, numbers and codes; rare ones go with their month",
)
