"""Rows of the translation work, by part."""

from translating.models.orders import OrderedPage, TextConflict, TranslationFile, TranslationOrder
from translating.models.overview import (
    VISITS_KEPT_FOR,
    CoreLanguage,
    LanguageDuty,
    Original,
    PageVisits,
    TranslationNotice,
    VisitBatch,
)
from translating.models.wording import InterfaceText, WordingUpload

__all__ = [
    "VISITS_KEPT_FOR",
    "CoreLanguage",
    "InterfaceText",
    "LanguageDuty",
    "OrderedPage",
    "Original",
    "PageVisits",
    "TextConflict",
    "TranslationFile",
    "TranslationNotice",
    "TranslationOrder",
    "VisitBatch",
    "WordingUpload",
]
