"""Pages behind the link in a sender's mails: the draft, its video, and taking it back."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation

from campaign.captions import read_captions
from campaign.captions.decoding import MOST_BYTES
from campaign.models import StorySubmission
from campaign.submissions import content, services
from campaign.submissions.errors import LinkGone, LinkUnknown, Settled
from campaign.submissions.files import check_paper
from campaign.submissions.forms import ButtonForm, DraftForm
from campaign.submissions.tokens import submission_of
from campaign.submissions.views.asking import language
from network.public_forms.limits import Limits
from network.public_forms.origin import is_from_own_page
from network.public_forms.views import PublicFormView, unkept
from regions.models import Region

OFTEN = Limits(neighbourhood=120, form=3_000)
"""Whoever has a link has been let in already: drafts may be saved many times an hour."""


class Linked(PublicFormView):
    """A form whose address is a secret; a dead link says why, in the sender's language."""

    limits = OFTEN
    withdrawing = False
    region: Region
    submission: StorySubmission

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.region = request.region  # type: ignore[attr-defined]
        again = self.answer_again()
        if again is not None:
            return again
        token = kwargs["token"]
        try:
            self.submission = submission_of(token, self.region, withdrawing=self.withdrawing)
            return super().dispatch(request, *args, **kwargs)
        except LinkUnknown:
            return dead_link(request, "unknown", language(), 404)
        except LinkGone as gone:
            return dead_link(request, gone.reason, gone.language, 410, token)
        except Settled:
            return dead_link(request, "sent", language(), 410, token)

    def context(self) -> dict[str, Any]:
        return {"submission": self.submission, "token_of_link": self.kwargs["token"]}


def dead_link(
    request: HttpRequest, reason: str, code: str, status: int, token: str = ""
) -> HttpResponse:
    """Names nobody: whoever holds a dead link learns nothing by it."""
    if code not in request.region.languages:  # type: ignore[attr-defined]
        code = "fi"
    with translation.override(code):
        context = {"reason": reason, "token_of_link": token}
        page = render(request, "campaign/forms/dead_link.html", context, None, status)
    page["Content-Language"] = code
    return unkept(page)


class Write(Linked):
    """The draft. What is written is kept at every press, whatever the press was for."""

    form_id = "campaign.submission.write"
    template_name = "campaign/forms/draft.html"
    file_problems: dict[str, ValidationError]

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        self.file_problems = {}
        if is_from_own_page(request):
            self._keep(request)
        return super().post(request, **kwargs)

    def _keep(self, request: HttpRequest) -> None:
        told = content.read(request.POST)
        captions = self._captions(request) or _as_webvtt(told.get("captions", ""))
        if captions:
            told["captions"] = captions
        self.submission = services.keep_words(
            submission=self.submission, told=told, language=language(), paper=self._paper(request)
        )

    def _captions(self, request: HttpRequest) -> str:
        file = request.FILES.get("captions_file")
        try:
            return read_captions(file.read(MOST_BYTES + 1)) if file else ""
        except ValidationError as problem:
            self.file_problems["captions_file"] = problem
        return ""

    def _paper(self, request: HttpRequest) -> Any:
        file = request.FILES.get("document")
        try:
            if file:
                check_paper(file)
        except ValidationError as problem:
            self.file_problems["document"] = problem
            return None
        return file

    def make_form(self, data: Any = None) -> DraftForm:
        if data is None:
            return DraftForm(submission=self.submission, more=self._rows())
        data = data.copy()
        if not self.file_problems and "captions" in self.submission.content:
            data["captions"] = self.submission.content["captions"]
        return DraftForm(
            data,
            submission=self.submission,
            complete="send" in data,
            file_problems=self.file_problems,
        )

    def _rows(self) -> int:
        asked = self.request.GET.get("people", "")
        return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 3 else 0

    def act(self, form: Any) -> str:
        here = self.request.path
        if form.complete:
            services.send_story(submission=self.submission)
            return reverse("campaign_submission_thanks", args=("sent",))
        if "video" in form.data:
            return reverse("campaign_submission_video", args=(self.kwargs["token"],))
        if "more" in form.data:
            return f"{here}?people={form.rows + 1}#people"
        return f"{here}?saved=1"


def _as_webvtt(text: str) -> str:
    """What was copied from a caption file, also a SubRip one; empty for what is no captions."""
    try:
        return read_captions(text.encode()) if text else ""
    except ValidationError:
        return ""


class AddVideo(Linked):
    """The video of the story, on a page of its own: nothing unsaved is beside it. The file itself
    goes to ``receiving``."""

    form_id, form_class = "campaign.submission.video", ButtonForm
    template_name = "campaign/forms/video.html"
    http_method_names = ["get", "head", "options"]

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        return video_page(request, self.submission, kwargs["token"])


def video_page(
    request: HttpRequest,
    submission: StorySubmission,
    token: str,
    problem: str = "",
    status: int = 200,
) -> HttpResponse:
    """The form for the video, with what was wrong with the last one."""
    context = {"submission": submission, "token_of_link": token, "problem": problem}
    return render(request, "campaign/forms/video.html", context, status=status)


class Withdraw(Linked):
    """ "Delete everything"."""

    form_id = "campaign.submission.withdraw"
    form_class = ButtonForm
    template_name = "campaign/forms/withdraw.html"
    withdrawing = True

    def act(self, form: Any) -> str:
        services.withdraw(submission=self.submission)
        return reverse("campaign_submission_thanks", args=("withdrawn",))
