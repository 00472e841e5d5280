"""The store of ready answers: bounds, purging, and renders that come too late."""

from network.pagecache.answering import Answer, entry_from
from network.pagecache.store import EVERYTHING, State, Store


def entry(tags="p:1", now=0.0, lasts=b"1000", status=200, body=b"x" * 100):
    told = [(b"x-page-tags", tags.encode()), (b"x-page-lasts", lasts)]
    return entry_from(Answer(status, told, body), now=now)


def filled(**entries):
    store = Store(100_000_000)
    store.hears = True
    for key, tags in entries.items():
        assert store.put(key, entry(tags), store.turn)
    return store


def test_a_purge_takes_what_shows_the_change_and_nothing_else():
    store = filled(page="p:1 s:1", front="p:1 l:1:news", other="p:2 s:1")
    assert store.purge(["p:1"]) == 2
    assert store.get("page") is store.get("front") is None
    assert store.get("other")


def test_a_purge_of_everything_leaves_nothing_behind():
    store = filled(a="p:1", b="p:2")
    store.purge([EVERYTHING])
    assert (len(store), store.bytes, store._keys) == (0, 0, {})


def test_what_was_changed_while_it_was_rendered_is_not_kept():
    store = filled()
    began = store.turn
    store.purge(["p:2"])
    assert store.put("other", entry("p:1"), began)
    assert not store.put("page", entry("p:2"), began)
    assert store.put("page", entry("p:2"), store.turn)


def test_the_longest_unused_goes_when_the_store_is_full():
    size = entry().size
    store = Store(3 * size)
    for key in "abc":
        store.put(key, entry(), 0)
    store.get("a")
    store.put("d", entry(), 0)
    assert [bool(store.get(key)) for key in "abcd"] == [True, False, True, True]
    assert store.bytes <= store.most_bytes


def test_what_is_larger_than_the_store_is_not_kept():
    assert not Store(10).put("a", entry(), 0)


def test_addresses_without_a_page_do_not_push_pages_out():
    store = filled(page="p:1")
    for number in range(2_500):
        store.put(f"missing {number}", entry(status=404), store.turn)
    assert store.get("page")
    assert len(store) == 2_001


def test_an_answer_grows_stale_and_then_doubtful():
    store = filled()
    kept = entry(lasts=b"1000")
    assert store.state(kept, 599) is State.FRESH
    assert store.state(kept, 601) is State.STALE
    assert store.state(kept, 1_001) is State.DOUBTFUL


def test_who_hears_nothing_doubts_what_is_ten_seconds_old():
    store = filled()
    store.hears = False
    assert store.state(entry(), 9) is State.FRESH
    assert store.state(entry(), 11) is State.DOUBTFUL


def test_who_may_have_missed_a_change_doubts_all_and_keeps_no_render_of_before():
    store = filled(page="p:1")
    began = store.turn
    store.doubt()
    assert store.state(store.get("page"), 1.0) is State.DOUBTFUL
    assert not store.put("late", entry("p:9"), began)
