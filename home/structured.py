"""What every page is, as search engines and other machines read it: schema.org's words.

Only what the page itself shows, and from what the page has at hand: no query. Events, profiles and
stories say more of themselves in their own rooms.
"""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.translation import get_language

from campaign.models import CampaignPage, PracticeIndexPage, PracticePage
from events.models import EventIndexPage, EventReportPage, MemoPage
from home.models import MunicipalityIndexPage
from home.navigation import Chrome, whole
from news.models import NewsIndexPage, NewsPage
from newsletters.models import NewsletterIndexPage, NewsletterPage
from organisations.models import DirectoryPage

Words = dict[str, Any]
_LISTS = (
    CampaignPage,
    DirectoryPage,
    EventIndexPage,
    MunicipalityIndexPage,
    NewsIndexPage,
    NewsletterIndexPage,
    PracticeIndexPage,
)
_ARTICLES = (NewsPage, EventReportPage, MemoPage, NewsletterPage, PracticePage)


def page_words(site: Chrome, page: Any, picture: str) -> Words:
    """The page, and the way to it, as one graph. ``picture`` is a whole address, or empty."""
    graph = [_site(site), _publisher(site)] if site.is_home else [_crumbs(site)]
    if not site.is_home:
        graph.append(_page(site, page, picture))
    return {"@context": "https://schema.org", "@graph": [_filled(one) for one in graph]}


def _page(site: Chrome, page: Any, picture: str) -> Words:
    words = {
        "@type": _type_of(page),
        "@id": f"{site.address}#page",
        "url": site.address,
        "name": page.title,
        "description": page.search_description or page.lead,
        "inLanguage": page.locale.language_code,
        "image": [picture] if picture else [],
        "publisher": _publisher(site),
    }
    if isinstance(page, _ARTICLES):
        words |= _told(site, page)
    return words


def _type_of(page: Any) -> str:
    if isinstance(page, NewsPage):
        return "NewsArticle"
    if isinstance(page, _ARTICLES):
        return "Article"
    return "CollectionPage" if isinstance(page, _LISTS) else "WebPage"


def _told(site: Chrome, page: Any) -> Words:
    """When and by whom; the headline is cut as search engines ask."""
    first = getattr(page, "published_on", None) or page.first_published_at
    return {
        "headline": page.title[:110],
        "mainEntityOfPage": site.address,
        "datePublished": first.isoformat() if first else "",
        "dateModified": page.last_published_at.isoformat() if page.last_published_at else "",
        "author": _publisher(site),
    }


def _site(site: Chrome) -> Words:
    return {
        "@type": "WebSite",
        "@id": f"{site.address}#site",
        "url": site.address,
        "name": site.name,
        "inLanguage": get_language(),
        "potentialAction": {
            "@type": "SearchAction",
            "target": {
                "@type": "EntryPoint",
                "urlTemplate": f"{whole(site, reverse('search'))}?q={{search_term_string}}",
            },
            "query-input": "required name=search_term_string",
        },
    }


def _publisher(site: Chrome) -> Words:
    home = whole(site, site.home_url)
    return {"@type": "Organization", "@id": f"{home}#publisher", "name": site.name, "url": home}


def _crumbs(site: Chrome) -> Words:
    steps = [
        {
            "@type": "ListItem",
            "position": number,
            "name": crumb.title,
            "item": whole(site, crumb.url) if crumb.url else site.address,
        }
        for number, crumb in enumerate(site.crumbs, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": steps}


def _filled(words: Words) -> Words:
    return {name: value for name, value in words.items() if value}
