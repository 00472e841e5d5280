"""What a region takes along of its languages."""

from regions.moving.registry import carry, stay

carry("translating.CoreLanguage", "translating.Original")
stay(
    "translating.TranslationOrder",
    "translating.OrderedPage",
    "translating.TextConflict",
    "translating.TranslationFile",
    "translating.LanguageDuty",
    "translating.TranslationNotice",
    why="work of this network's people, on texts that wagtail-localize keeps",
)
stay("translating.InterfaceText", "translating.WordingUpload", why="words of the network itself")
