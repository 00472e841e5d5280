"""Public addresses of this part, in each language of a site."""

from django.urls import path

from campaign.toolkit.views import follow, public

_FORMS = "lomakkeet/aineistot"
_MATERIAL = "<uuid:key>/<slug:language>"
# What follows the second slash is masked in logs (``network.masking``), as links are secrets.

urlpatterns = [
    path(f"aineistot/{_MATERIAL}/", public.download, name="campaign_material"),
    path(f"aineistot/{_MATERIAL}/<int:number>/", public.download, name="campaign_material_version"),
    path(f"{_FORMS}/kiitos/<slug:what>/", follow.thanks, name="campaign_material_thanks"),
    path(f"{_FORMS}/{_MATERIAL}/", follow.Follow.as_view(), name="campaign_material_follow"),
    path(
        f"{_FORMS}-vahvista/<str:token>/",
        follow.Confirm.as_view(),
        name="campaign_material_confirm",
    ),
    path(f"{_FORMS}-lopeta/<str:token>/", follow.Leave.as_view(), name="campaign_material_leave"),
]
