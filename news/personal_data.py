"""What this room holds of people: nobody but whom a news item names (network/privacy)."""

from network.privacy.registry import nothing_personal

PUBLISHED = "what editors publish; whoever is named in it has agreed"
nothing_personal("news.NewsIndexPage", "lead", PUBLISHED)
nothing_personal("news.NewsPage", "lead body", PUBLISHED)
