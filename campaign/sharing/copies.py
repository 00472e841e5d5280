"""A story of another region on a campaign's page: the site's own look, the origin's address."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from campaign.models.stories import VideoStoryPage


class SharedCopies(RoutablePageMixin):
    """Routes of a campaign's page to the stories that other regions share with its site.

    A copy is no page: it stands in no tree, no sitemap and no search. It says by ``rel=canonical``
    where the story is at home, and is gone as soon as the story is not shown here any more.
    """

    @path("tarina/<slug:origin>/<slug:slug>/", name="shared_story")
    def serve_shared_story(self, request: HttpRequest, origin: str, slug: str) -> HttpResponse:
        """The story in the reader's language, or its Finnish original."""
        story = self._shared(origin, slug)
        if story.region_id == self.region_id:  # type: ignore[attr-defined]
            return redirect(story.get_url(request))
        self.region = request.region  # type: ignore[attr-defined]
        context: dict[str, Any] = story.get_context(request) | {
            "page": self,
            "self": self,
            "story": story,
            "described": story,
            "canonical": story.full_url,
        }
        return render(request, "campaign/shared_story.html", context)

    def _shared(self, origin: str, slug: str) -> VideoStoryPage:
        from campaign.sharing.queries import shown_keys  # noqa: PLC0415 — needs these models

        named = VideoStoryPage.objects.open_to_all().filter(
            region__slug=origin,
            slug=slug,
            campaign_key=self.key,  # type: ignore[attr-defined]
            translation_key__in=shown_keys(self.region),  # type: ignore[attr-defined]
        )
        keys = named.values("translation_key")
        story = VideoStoryPage.objects.in_language().filter(translation_key__in=keys)
        found = story.for_cards().select_related("video", "municipality").first()
        if found is None:
            raise Http404
        return found
