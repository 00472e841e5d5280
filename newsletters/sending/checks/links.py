"""Links of a letter: whether each answers. Own pages are looked up, others' are asked politely."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from urllib.parse import urlsplit

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Site

from network.links.own_pages import is_there
from network.links.reaching import Answer, reach
from newsletters.checking import Check, Examined, Level, on_request
from newsletters.sending.checks.reading import links_in

MOST = 50
AT_ONCE = 8
SECONDS = 20
"""For all links together; what has not answered by then is named."""
_NOT_PAGES = ("mailto:", "tel:", "#")


@on_request
def check_links(examined: Examined) -> Iterator[Check]:
    """Dead links, empty ones, and those that could not be tried."""
    links = links_in(examined)
    pages = [one for one in links if not one.startswith(_NOT_PAGES)]
    wrong = [*_wordless(links), *_own(pages), *_others([one for one in pages if not _is_own(one)])]
    yield from wrong
    if not wrong:
        said = ngettext("%(count)s link was tried.", "%(count)s links were tried.", len(pages))
        where = said % {"count": len(pages)} if pages else ""
        yield Check("links", Level.OK, _("Every link answers."), where)


def _wordless(links: dict[str, str]) -> Iterator[Check]:
    for address, words in links.items():
        if not address or address == "#":
            yield Check("links", Level.WARN, _("The link leads nowhere."), words)


def _is_own(address: str) -> bool:
    return Site.objects.filter(hostname=urlsplit(address).hostname or "").exists()


def _own(pages: list[str]) -> Iterator[Check]:
    for address in pages:
        if _is_own(address) and not is_there(address):
            yield Check("links", Level.WARN, _("The page is not on the site."), address)


def _others(pages: list[str]) -> Iterator[Check]:
    """Each host is asked for the head of the page only; the threads use no database."""
    pool = ThreadPoolExecutor(AT_ONCE)
    asked = {pool.submit(reach, address): address for address in pages[:MOST]}
    wait(asked, timeout=SECONDS)
    pool.shutdown(wait=False, cancel_futures=True)
    for future, address in asked.items():
        if sentence := _sentence(future):
            yield Check("links", Level.WARN, sentence, address)
    if len(pages) > MOST:
        sentence = _("Only the first %(count)s links were tried.") % {"count": MOST}
        yield Check("links", Level.WARN, sentence)


def _sentence(future: Future[Answer]) -> str:
    if not future.done() or future.cancelled():
        return _("The page did not answer in time. Try the link yourself.")
    return {
        Answer.FINE: "",
        Answer.GONE: _("The page is not found there any more."),
        Answer.SILENT: _("The page did not answer in time. Try the link yourself."),
        Answer.REFUSED: _("The page cannot be tried from here. Try the link yourself."),
        Answer.INNER: _("The link leads into a closed network, where readers cannot follow."),
        Answer.WRONG: _("This is not a web address. Check how it is written."),
    }[future.result()]
