"""Forms for people without an account, below ``/lomakkeet/`` in each language of a site."""

from django.urls import path

from organisations.views import asking, linked

urlpatterns = [
    path("ehdota-yhdistysta/", asking.Suggest.as_view(), name="organisations_suggest"),
    path(
        "paivita-tiedot/<int:organisation_id>/",
        asking.AskForLink.as_view(),
        name="organisations_ask",
    ),
    path("vanhentunut/<int:organisation_id>/", asking.Tell.as_view(), name="organisations_tell"),
    path("kiitos/<slug:what>/", asking.thanks, name="organisations_thanks"),
    path("tiedot/<str:token>/", linked.Details.as_view(), name="organisations_details"),
    path("oikein/<str:token>/", linked.IsRight.as_view(), name="organisations_check_ok"),
    path("korjaan/<str:token>/", linked.IsCorrecting.as_view(), name="organisations_check_correct"),
    path("lopettanut/<str:token>/", linked.HasEnded.as_view(), name="organisations_check_ended"),
]
