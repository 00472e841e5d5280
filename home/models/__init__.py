"""Front pages, ordinary pages, and the municipality pages that gather all rooms."""

from home.models.content import ContentPage
from home.models.fronts import NetworkHomePage, RegionHomePage
from home.models.municipalities import MunicipalityIndexPage, MunicipalityPage

__all__ = [
    "ContentPage",
    "MunicipalityIndexPage",
    "MunicipalityPage",
    "NetworkHomePage",
    "RegionHomePage",
]
