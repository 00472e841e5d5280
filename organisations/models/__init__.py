"""What is stored of associations."""

from organisations.models.directory import DirectoryPage
from organisations.models.entries import DirectoryEntry
from organisations.models.names import OrganisationName
from organisations.models.profiles import OrganisationPage, OrganisationQuerySet

__all__ = [
    "DirectoryEntry",
    "DirectoryPage",
    "OrganisationName",
    "OrganisationPage",
    "OrganisationQuerySet",
]
