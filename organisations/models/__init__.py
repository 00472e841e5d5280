"""What is stored of associations."""

from organisations.models.directory import DirectoryPage
from organisations.models.entries import DirectoryEntry
from organisations.models.imports import Import, ImportedPage, ImportRow
from organisations.models.names import OrganisationName
from organisations.models.profiles import OrganisationPage, OrganisationQuerySet

__all__ = [
    "DirectoryEntry",
    "DirectoryPage",
    "Import",
    "ImportRow",
    "ImportedPage",
    "OrganisationName",
    "OrganisationPage",
    "OrganisationQuerySet",
]
