"""The doors for videos on their way here: tus 1.0, and an ordinary form without a script.

A place that takes videos mixes a ``Place`` into the two views; see ``campaign.videos.staff``.
"""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.http import http_date
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.generic import View

from campaign.models import Upload
from campaign.videos.problems import sentence
from campaign.videos.receiving import files, tus
from campaign.videos.receiving.services import (
    KEPT_FOR,
    Refusal,
    Sender,
    begin_upload,
    finish_upload,
    forget_upload,
    receive_file,
    take_in,
)
from campaign.videos.telling import state_of
from network.public_forms.origin import is_from_own_page
from network.public_forms.views import unkept

AT_ONCE = 4
"""Bytes of so many uploads are taken at the same time by one web process: each keeps a thread busy,
and pages must be answered too. Others are asked to try again, which the script does by itself."""
_slots = threading.BoundedSemaphore(AT_ONCE)
_FORM = 1_000_000
"""Bytes that an ordinary form may have besides its file."""


class Place(View):
    """Who may upload where. A subclass answers ``sender`` and ``address``."""

    checks_csrf = True
    """False for doors without a cookie, where the request must come from a page of ours instead."""

    def sender(self, request: HttpRequest, **kwargs: Any) -> Sender:
        """Who sends; raises ``Http404`` for those who may not."""
        raise NotImplementedError

    def address(self, upload: Upload) -> str:
        """The address of one upload, below the one where uploads begin."""
        raise NotImplementedError

    def leads_to(self, upload: Upload) -> str:
        """Where the sender goes when all has come; empty = stays on the page."""
        return ""

    def form_leads_to(self, upload: Upload) -> str:
        """Where an ordinary form goes when its file has come: a page, also where a script stays."""
        return self.leads_to(upload) or self.address(upload)

    @classmethod
    def as_view(cls, **initkwargs: Any) -> Callable[..., HttpResponseBase]:
        """The token is asked for in ``dispatch``, when the size is known to be good: to read it
        from a form is to read the whole file."""
        return csrf_exempt(super().as_view(**initkwargs))

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Answer each refusal with its sentence."""
        request.method = request.headers.get("X-HTTP-Method-Override", request.method or "")
        try:
            self.from_sender = self.sender(request, **kwargs)
            self._look_at(request)
            response = self._guarded()(request, *args, **kwargs)
        except Refusal as refusal:
            response = self.refused(request, refusal)
        response["Tus-Resumable"] = tus.VERSION
        return unkept(response)

    def _look_at(self, request: HttpRequest) -> None:
        if not self.checks_csrf and not is_from_own_page(request):
            raise Refusal(403, "not_asked")
        asked = request.headers.get("Tus-Resumable", tus.VERSION)
        if asked != tus.VERSION and request.method != "OPTIONS":
            raise Refusal(412, "not_asked")

    def _guarded(self) -> Callable[..., HttpResponse]:
        def view(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            return super(Place, self).dispatch(request, *args, **kwargs)  # type: ignore[return-value]

        return csrf_protect(view) if self.checks_csrf else view

    def refused(self, request: HttpRequest, refusal: Refusal) -> HttpResponse:
        """The sentence as JSON, which the script shows beside the field."""
        if request.content_type == "multipart/form-data":
            return self.form_refused(request, sentence(refusal.problem), refusal.status)
        words = {"problem": sentence(refusal.problem), "key": refusal.problem}
        response = JsonResponse(words, status=refusal.status)
        if refusal.status == 503:
            response["Retry-After"] = "5"
        return response

    def form_refused(self, request: HttpRequest, problem: str, status: int) -> HttpResponse:
        """The sentence as a page, for an ordinary form; the way back is the browser's."""
        return render(request, "campaign/upload_refused.html", {"problem": problem}, status=status)

    def options(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """What the server can do."""
        response = HttpResponse(status=204)
        response["Tus-Version"], response["Tus-Extension"] = tus.VERSION, tus.EXTENSIONS
        response["Tus-Checksum-Algorithm"] = ",".join(tus.ALGORITHMS)
        response["Tus-Max-Size"] = str(settings.VIDEO_MAX_BYTES)
        return response


class UploadsView(Place):
    """Where an upload begins."""

    http_method_names = ["post", "options"]

    def _look_at(self, request: HttpRequest) -> None:
        super()._look_at(request)
        # Before the file is read, which looking for a form's token would do.
        if _length(request) > settings.VIDEO_MAX_BYTES + _FORM:
            raise Refusal(413, "too_big")

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        if request.content_type == "multipart/form-data":
            return self._take_form(request)
        try:
            size = tus.whole_number(request.headers.get("Upload-Length"))
            about = tus.metadata(request.headers.get("Upload-Metadata", ""))
        except ValueError as error:
            raise Refusal(400, "not_asked") from error
        upload = begin_upload(
            sender=self.from_sender,
            name=about.get("filename", ""),
            size=size,
            sha256=about.get("sha256", "")[:64],
        )
        response = HttpResponse(status=201)
        response["Location"] = self.address(upload)
        response["Upload-Expires"] = _expiry(upload)
        return response

    def _take_form(self, request: HttpRequest) -> HttpResponse:
        try:
            file = request.FILES.get("file")
        except OSError as error:  # there is no room for it
            raise Refusal(507, "no_room") from error
        if file is None:
            raise Refusal(400, "empty")
        upload = receive_file(sender=self.from_sender, file=file)
        return _see(self.form_leads_to(upload))


class UploadView(Place):
    """One upload: how much has come, more of it, or its end."""

    http_method_names = ["get", "head", "patch", "delete", "options"]

    def _upload(self, upload_id: uuid.UUID) -> Upload:
        upload = self.from_sender.uploads.filter(pk=upload_id).select_related("video").first()
        if upload is None:
            raise Refusal(404, "gone")
        return upload

    def head(self, request: HttpRequest, upload_id: uuid.UUID, **kwargs: Any) -> HttpResponse:
        upload = self._upload(upload_id)
        finish_upload(upload=upload)
        return _standing(upload, HttpResponse(status=200))

    def get(self, request: HttpRequest, upload_id: uuid.UUID, **kwargs: Any) -> HttpResponse:
        """How it stands, for the script and for whoever opens the address."""
        upload = self._upload(upload_id)
        finish_upload(upload=upload)
        told = {"state": upload.state, "offset": _offset(upload), "size": upload.size}
        video = state_of(upload.video) if upload.video else None
        return JsonResponse({**told, "video": video, "leads_to": self.leads_to(upload)})

    def patch(self, request: HttpRequest, upload_id: uuid.UUID, **kwargs: Any) -> HttpResponse:
        upload = self._upload(upload_id)
        if request.content_type != tus.CONTENT_TYPE:
            raise Refusal(415, "not_asked")
        try:
            offset = tus.whole_number(request.headers.get("Upload-Offset"))
            checksum = tus.checksum(request.headers.get("Upload-Checksum"))
        except ValueError as error:
            raise Refusal(400, "not_asked") from error
        if upload.state != Upload.State.RECEIVING or offset > upload.size:
            raise Refusal(409, "moved_on")
        if offset + _length(request) > upload.size:
            raise Refusal(413, "moved_on")
        if not _slots.acquire(blocking=False):
            raise Refusal(503, "busy")
        try:
            take_in(upload=upload, read=request.read, offset=offset, checksum=checksum)
        finally:
            _slots.release()
        finish_upload(upload=upload)
        return _standing(upload, HttpResponse(status=204))

    def delete(self, request: HttpRequest, upload_id: uuid.UUID, **kwargs: Any) -> HttpResponse:
        """Give an unfinished upload up."""
        upload = self._upload(upload_id)
        if upload.state == Upload.State.RECEIVING:
            forget_upload(upload=upload)
        return HttpResponse(status=204)


def _see(address: str) -> HttpResponseRedirect:
    """303: reloading what follows sends nothing again."""
    response = HttpResponseRedirect(address)
    response.status_code = 303
    return response


def _standing(upload: Upload, response: HttpResponse) -> HttpResponse:
    response["Upload-Offset"] = str(_offset(upload))
    response["Upload-Length"] = str(upload.size)
    response["Upload-Expires"] = _expiry(upload)
    return response


def _offset(upload: Upload) -> int:
    if upload.state == Upload.State.DONE:
        return upload.size
    try:
        return files.length(files.path_of(upload.id))
    except FileNotFoundError as error:
        raise Refusal(410, "gone") from error


def _expiry(upload: Upload) -> str:
    return http_date((upload.touched_at + KEPT_FOR).timestamp())


def _length(request: HttpRequest) -> int:
    try:
        return int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError as error:
        raise Refusal(400, "not_asked") from error
