"""What is stored of associations."""

from organisations.models.care import Proposal, Representative
from organisations.models.directory import DirectoryPage
from organisations.models.entries import DirectoryEntry
from organisations.models.freshness import DetailCheck, VerifiedShare
from organisations.models.imports import Import, ImportedPage, ImportRow
from organisations.models.mails import CareMail
from organisations.models.names import OrganisationName
from organisations.models.profiles import OrganisationPage, OrganisationQuerySet
from organisations.models.remarks import Remark

__all__ = [
    "DirectoryEntry",
    "CareMail",
    "DetailCheck",
    "DirectoryPage",
    "Import",
    "ImportRow",
    "ImportedPage",
    "OrganisationName",
    "OrganisationPage",
    "OrganisationQuerySet",
    "Proposal",
    "Remark",
    "Representative",
    "VerifiedShare",
]
