"""What the search holds: the words of public pages (network/privacy)."""

from network.privacy.registry import nothing_personal

PUBLIC = "words of public pages, written anew when the page changes and gone with it"
nothing_personal(
    "search.SearchDocument",
    "path language shown_in regions municipalities themes title text analysis",
    PUBLIC,
)
nothing_personal("search.SearchWord", "language word folded lexeme", PUBLIC)
