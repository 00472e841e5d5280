"""Public addresses of this part, in each language of a site."""

from django.urls import path

from events.carpool.views import fetched, forms, linked

_FORMS = "lomakkeet/kimppakyyti"
# What follows the second slash is masked in logs (``network.masking``), as links are secrets.

urlpatterns = [
    path("kimppakyydit/upotus/", fetched.embed, name="carpool_embed"),
    path("kimppakyydit.ics", fetched.feed, name="carpool_feed"),
    path("kimppakyydit/<int:trip_id>.ics", fetched.trip_file, name="carpool_file"),
    path(f"{_FORMS}/", forms.Announce.as_view(), name="carpool_announce"),
    path(f"{_FORMS}/<int:trip_id>/", forms.Contact.as_view(), name="carpool_contact"),
    path(f"{_FORMS}/kiitos/<slug:what>/", forms.thanks, name="carpool_thanks"),
    path(f"{_FORMS}-vahvista/<str:token>/", linked.Confirm.as_view(), name="carpool_confirm"),
    path(f"{_FORMS}-muuta/<str:token>/", linked.Edit.as_view(), name="carpool_edit"),
    path(f"{_FORMS}-poista/<str:token>/", linked.Close.as_view(), name="carpool_close"),
]
