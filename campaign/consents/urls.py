"""Public addresses of this part, in each language of a site."""

from django.urls import path

from campaign.consents import linked

# What follows the second slash is masked in logs (``network.masking``), as links are secrets.
_FORM = "lomakkeet/suostumus"

urlpatterns = [
    path(f"{_FORM}/kiitos/", linked.thanks, name="campaign_consent_thanks"),
    path(f"{_FORM}/<str:token>/", linked.Withdraw.as_view(), name="campaign_consent"),
]
