"""Rows of the translation work, by part."""

from translating.models.orders import OrderedPage, TextConflict, TranslationFile, TranslationOrder
from translating.models.overview import (
    CoreLanguage,
    LanguageDuty,
    Original,
    TranslationNotice,
)
from translating.models.wording import InterfaceText, WordingUpload

__all__ = [
    "CoreLanguage",
    "InterfaceText",
    "LanguageDuty",
    "OrderedPage",
    "Original",
    "TextConflict",
    "TranslationFile",
    "TranslationNotice",
    "TranslationOrder",
    "WordingUpload",
]
