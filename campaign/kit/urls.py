"""Public addresses of this part, in each language of a site."""

from django.urls import path

from campaign.kit import views

urlpatterns = [
    path("upotus/tarina/<uuid:key>/", views.embedded, name="campaign_embed"),
    path("tarina/<uuid:key>/", views.story_link, name="campaign_story_link"),
    path("tarina/<uuid:key>/levita/", views.kit, name="campaign_kit"),
    path("tarina/<uuid:key>/kuva/<slug:name>.jpg", views.picture, name="campaign_picture"),
]
