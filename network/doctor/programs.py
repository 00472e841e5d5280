"""Programs and dictionaries of the machine, the search's index, and backups."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from PIL import features

from network.auditlog.models import AuditEntry, Event
from network.backup import programs
from network.backup.errors import BackupError
from network.doctor.findings import Finding, broken, examination, to_see_to
from network.search.analysis import voikko
from network.search.indexing import missed
from network.search.models import SearchDocument

_OLD, _TOO_OLD = dt.timedelta(hours=36), dt.timedelta(days=8)
_FORMATS = ("webp", "avif")
_MANY_MISSED = 50


@examination("dictionaries", gettext_lazy("Dictionaries"))
def dictionaries() -> Iterator[Finding]:
    """Finnish words are read by Voikko where that is wanted."""
    if settings.SEARCH_VOIKKO and not voikko.available():
        told = _("Voikko's Finnish dictionary is not found: the search knows fewer word forms.")
        advice = _(
            "apt install libvoikko1 voikko-fi, then manage.py rebuild_search; or SEARCH_VOIKKO=0."
        )
        yield to_see_to(told, advice)


@examination("languages", gettext_lazy("Languages"))
def languages() -> Iterator[Finding]:
    """The sentences of pages are compiled; English ones stand in the code."""
    own = Path(settings.LOCALE_PATHS[0])
    codes = [code for code, _name in settings.LANGUAGES if code != "en"]
    lacking = [code for code in codes if not (own / code / "LC_MESSAGES" / "django.mo").is_file()]
    if lacking:
        told = _(
            "The words of these languages are not compiled, so pages are in English: %(codes)s."
        )
        advice = _("Run: python -m network.catalogues, and start the programs again.")
        yield broken(told % {"codes": ", ".join(lacking)}, advice)


@examination("pictures", gettext_lazy("Pictures"))
def pictures() -> Iterator[Finding]:
    """Pillow writes the formats that pages show."""
    for name in _FORMATS:
        if not features.check(name):
            told = _("Pictures cannot be written as %(format)s.") % {"format": name}
            yield broken(
                told, _("Install Pillow from its wheel: pip install --force-reinstall pillow")
            )


@examination("search", gettext_lazy("Search index"), needs=("database", "migrations"))
def search() -> Iterator[Finding]:
    """The index holds the public pages."""
    lacking, _surplus = missed()
    if lacking and not SearchDocument.objects.exists():
        told = _("The search's index is empty, and %(count)s pages are public.")
        yield broken(told % {"count": len(lacking)}, _("Run: manage.py rebuild_search"))
    elif len(lacking) > _MANY_MISSED:
        told = _("The search does not know of %(count)s public pages.")
        advice = _("Workers mend it every five minutes; if it stays: manage.py rebuild_search")
        yield to_see_to(told % {"count": len(lacking)}, advice)


@examination("backup", gettext_lazy("Backups"), needs=("database", "migrations"))
def backup() -> Iterator[Finding]:
    """One was made not long ago, for keys that are not on this machine."""
    try:
        programs.program("pg_dump")
    except BackupError as problem:
        yield broken(
            str(problem), _("Install PostgreSQL's client programs of the server's version.")
        )
    if not settings.BACKUP_RECIPIENTS:
        told = _("BACKUP_RECIPIENTS is not set, so no encrypted backup can be made.")
        yield to_see_to(told, _("Make a pair of keys with age-keygen, and set its public key."))
    made = AuditEntry.objects.filter(event=Event.BACKED_UP).aggregate(at=Max("at"))["at"]
    age = timezone.now() - made if made else None
    if age is None:
        told = _("No backup has ever been made with manage.py backup.")
        yield to_see_to(told, _("Make one every night: manage.py backup FOLDER"))
    elif age > _OLD:
        told = _("The last backup is %(hours)s hours old.") % {
            "hours": int(age.total_seconds() // 3600)
        }
        say = broken if age > _TOO_OLD else to_see_to
        yield say(told, _("Look why the nightly one fails: manage.py backup FOLDER"))
