"""Addresses that leak and write on purpose: the crawl must see each of them.

They stand outside the admin, where the walls would hide them.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

from django.contrib import messages
from django.core.mail import send_mail
from django.http import FileResponse, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils.html import escape
from wagtail.models import Page

from network import urls
from network.images.models import Picture
from news.models import NewsPage
from newsletters.models import Subscriber
from tests.isolation import keys
from tests.isolation.canary import MARK

handler404, handler500 = urls.handler404, urls.handler500


def _secret() -> NewsPage:
    return NewsPage.objects.filter(title__startswith=f"{MARK} Kuukkeli").get()


def _own() -> NewsPage:
    return NewsPage.objects.filter(pk__in=keys.page_keys(other=False)).first()


def body(request: HttpRequest) -> HttpResponse:
    return HttpResponse(f"<p>{_secret().title}</p>")


def escaped(request: HttpRequest) -> HttpResponse:
    return HttpResponse(_secret().title.replace(" ", "&#x20;"))


def json(request: HttpRequest) -> HttpResponse:
    return JsonResponse({"slug": _secret().slug})


def header(request: HttpRequest) -> HttpResponse:
    return HttpResponse(headers={"Content-Disposition": f'attachment; filename="{_secret().slug}"'})


def message(request: HttpRequest) -> HttpResponse:
    messages.error(request, f"{_secret().title} is not yours.")
    return redirect("wagtailadmin_home")


def mail(request: HttpRequest) -> HttpResponse:
    send_mail("Hei", "-", None, [_secret().owner.email])
    return HttpResponse()


def workbook(request: HttpRequest) -> HttpResponse:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("sheet.xml", f"<v>{_secret().title}</v>")
    file.seek(0)
    return FileResponse(file)


def picture(request: HttpRequest) -> HttpResponse:
    found = Picture.objects.get(pk=keys.keys_of("images.Picture")[0])
    return FileResponse(found.get_rendition("width-80|format-jpeg").file.open())


def echo(request: HttpRequest) -> HttpResponse:
    return HttpResponse(f"Nothing was found for {escape(request.GET.get('q', ''))}.")


def update(request: HttpRequest) -> HttpResponse:
    Page.objects.filter(pk=_secret().pk).update(seo_title="x")
    return HttpResponse()


def delete(request: HttpRequest) -> HttpResponse:
    Subscriber._base_manager.filter(pk__in=keys.keys_of("newsletters.Subscriber")[:1]).delete()
    return HttpResponse()


def point(request: HttpRequest) -> HttpResponse:
    NewsPage.objects.filter(pk=_own().pk).update(picture_id=keys.keys_of("images.Picture")[0])
    return HttpResponse()


def own(request: HttpRequest) -> HttpResponse:
    Page.objects.filter(pk=_own().pk).update(seo_title="x")
    return HttpResponse()


def fault(request: HttpRequest) -> HttpResponse:
    raise ZeroDivisionError


VIEWS: list[Callable[[HttpRequest], HttpResponse]] = [
    *(body, escaped, json, header, message, mail, workbook, picture, echo),
    *(update, delete, point, own, fault),
]
urlpatterns = [
    *(path(f"planted/{view.__name__}/", view, name=view.__name__) for view in VIEWS),
    *urls.urlpatterns,
]
