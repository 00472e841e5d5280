"""Public addresses of this part, in each language of a site."""

from django.urls import path

from campaign.submissions.views import asking, linked, receiving

_STORY = "lomakkeet/tarina/"
# What follows the second slash is masked in logs (``network.masking``), as links are secrets.
_LINK = f"{_STORY}<str:token>/"

urlpatterns = [
    path(_STORY, asking.Start.as_view(), name="campaign_submission_start"),
    path(f"{_STORY}kiitos/<slug:what>/", asking.thanks, name="campaign_submission_thanks"),
    path(_LINK, linked.Write.as_view(), name="campaign_submission_write"),
    path(f"{_LINK}video/", linked.AddVideo.as_view(), name="campaign_submission_video"),
    path(f"{_LINK}video/lahetys/", receiving.Uploads.as_view(), name="campaign_submission_uploads"),
    path(
        f"{_LINK}video/lahetys/<uuid:upload_id>/",
        receiving.OneUpload.as_view(),
        name="campaign_submission_upload",
    ),
    path(f"{_LINK}poista/", linked.Withdraw.as_view(), name="campaign_submission_withdraw"),
]
