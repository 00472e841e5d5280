"""What is stored of associations."""

from organisations.models.directory import DirectoryPage
from organisations.models.names import OrganisationName
from organisations.models.profiles import OrganisationPage, OrganisationQuerySet

__all__ = ["DirectoryPage", "OrganisationName", "OrganisationPage", "OrganisationQuerySet"]
