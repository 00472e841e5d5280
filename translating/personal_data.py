"""What this room holds of people: words of pages on their way to another language, which go with
their page (network/privacy)."""

from network.privacy.registry import nothing_personal

PAGES = "words of pages, which go with their page"
nothing_personal("translating.TranslationOrder", "title languages", PAGES)
nothing_personal("translating.OrderedPage", "title language problem", PAGES)
nothing_personal("translating.TextConflict", "old_source former standing", PAGES)
nothing_personal("translating.TranslationFile", "language name content report", PAGES)
nothing_personal("translating.Original", "digest", "a fingerprint of a page's words")
nothing_personal(
    "translating.InterfaceText", "key context msgid forms language", "words of buttons and labels"
)
nothing_personal("translating.WordingUpload", "name changes language", "words of buttons")
