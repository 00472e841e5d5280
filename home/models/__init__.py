"""Front pages, ordinary pages, and the municipality pages that gather all rooms."""

from home.models.content import ContentPage
from home.models.fronts import NetworkHomePage, RegionHomePage
from home.models.municipalities import MunicipalityIndexPage, MunicipalityPage
from home.models.plain import PlainPage

__all__ = [
    "ContentPage",
    "MunicipalityIndexPage",
    "MunicipalityPage",
    "NetworkHomePage",
    "PlainPage",
    "RegionHomePage",
]
