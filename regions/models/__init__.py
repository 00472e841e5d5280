"""What a region is, and the reference data that all regions share."""

from regions.models.activity import Deed, RegionLogEntry
from regions.models.mails import OutgoingMail
from regions.models.places import Municipality
from regions.models.regions import Region, RegionRole, RoomKey
from regions.models.searches import MissedSearch
from regions.models.settings import Motif, RegionSettings
from regions.models.themes import Theme

__all__ = [
    "Deed",
    "MissedSearch",
    "Motif",
    "Municipality",
    "OutgoingMail",
    "Region",
    "RegionLogEntry",
    "RegionRole",
    "RegionSettings",
    "RoomKey",
    "Theme",
]
