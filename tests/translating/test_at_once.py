"""Two translators at the same moment: no doubles, and no lost text."""

from __future__ import annotations

import pytest
from wagtail.models import Page
from wagtail_localize.models import TranslationSource

from regions.models import Region
from tests import factories
from tests.at_once import at_once
from tests.translating.shared import change, locale, say, submitted, texts_of
from translating.models import TextConflict
from translating.orders.changes import bring_up_to_date
from translating.orders.errors import AlreadyChosen
from translating.orders.queries import lock_region
from translating.orders.services import choose
from translating.orders.submitting import submit_page


@pytest.mark.usefixtures("own_database")
def test_of_two_who_choose_at_once_the_second_is_told():
    kainuu = factories.region("kainuu")
    made = submitted(factories.news(kainuu, title="Yksi"))
    say(made, Yksi="One")
    change(made.source.get_source_instance(), title="Yksi ja puoli")
    bring_up_to_date(source=made.source, region=kainuu)
    found = TextConflict.objects.get()

    def choosing_text(words):
        def work():
            try:
                choose(conflict=found, text=words)
            except AlreadyChosen:
                return "told"
            return words

        return work

    def lock():
        return list(TextConflict.objects.select_for_update())

    answers = at_once(lock, choosing_text("One and a half"), choosing_text("1.5"))
    assert "told" in answers
    assert texts_of(made)["Yksi ja puoli"] in answers


@pytest.mark.usefixtures("own_database")
def test_two_who_send_the_same_page_at_once_make_one_draft():
    kainuu = factories.region("kainuu")
    page = factories.news(kainuu, title="Yksi")

    def work():
        return submit_page(page=Page.objects.get(pk=page.pk), locale=locale("en")) is not None

    answers = at_once(lambda: lock_region(Region.objects.get(pk=kainuu.pk)), work, work)
    assert sorted(answers) == [False, True]
    assert Page.objects.filter(translation_key=page.translation_key).count() == 2
    assert TranslationSource.objects.count() == 1
