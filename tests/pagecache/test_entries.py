"""Ready answers: encodings, ETags and what of Django's words goes out."""

import gzip

import brotli
import pytest
import zstandard

from network.pagecache.answering import Answer, answer_from, entry_from
from network.pagecache.entries import chosen_encoding

PAGE = ("<p>Tervetuloa kahville.</p>" * 100).encode()
TOLD = [
    (b"Content-Type", b"text/html; charset=utf-8"),
    (b"Content-Language", b"fi"),
    (b"X-Page-Tags", b"p:1 s:2"),
    (b"X-Page-Lasts", b"60"),
]


def entry(body=PAGE, more=(), status=200):
    return entry_from(Answer(status, [*TOLD, *more], body), now=100.0)


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        (b"gzip, deflate, br, zstd", "br"),
        (b"gzip;q=1.0, br;q=0", "gzip"),
        (b"zstd", "zstd"),
        (b"*", "br"),
        (b"", ""),
        (b"identity", ""),
        (b"\xff\xfe;;q=;,=,", ""),
        (b"gzip;q=nonsense", "gzip"),
        (b"," * 5_000 + b"br", ""),
    ],
)
def test_the_encoding_is_one_that_the_reader_takes(accepted, encoding):
    assert chosen_encoding(accepted) == encoding


def test_each_encoding_holds_the_same_page():
    bodies = entry().bodies
    assert brotli.decompress(bodies["br"]) == PAGE
    assert gzip.decompress(bodies["gzip"]) == PAGE
    assert zstandard.decompress(bodies["zstd"]) == PAGE
    assert bodies[""] == PAGE


def test_what_django_compressed_is_kept_once():
    sent = [(b"Content-Encoding", b"gzip")]
    assert entry(gzip.compress(PAGE), sent).bodies[""] == PAGE


def test_the_words_between_django_and_the_cache_do_not_go_out():
    answer = answer_from(entry(), accepted=b"br", known=b"")
    names = [name for name, _value in answer.headers]
    assert not [name for name in names if name.startswith(b"x-page")]
    assert names.count(b"vary") == 1
    assert dict(answer.headers)[b"content-length"] == str(len(answer.body)).encode()


def test_a_reader_who_has_the_page_is_told_so():
    found = entry()
    first = dict(answer_from(found, accepted=b"br", known=b"").headers)
    for known in (first[b"etag"], b'"x", W/' + first[b"etag"], b"*"):
        again = answer_from(found, accepted=b"gzip", known=known)
        assert (again.status, again.body) == (304, b"")
    assert answer_from(found, accepted=b"br", known=b'"x", "y"' * 500).status == 200


@pytest.mark.parametrize(
    ("status", "more"),
    [
        (200, [(b"Set-Cookie", b"a=b")]),
        (500, []),
        (302, []),
        (206, []),
        (200, [(b"X-Page-Lasts", b"x")]),
    ],
)
def test_what_is_one_readers_or_no_page_is_not_kept(status, more):
    assert entry(status=status, more=more) is None


def test_an_answer_without_tags_is_not_kept():
    assert entry_from(Answer(200, TOLD[:2], PAGE), now=0.0) is None


def test_a_page_of_a_megabyte_is_not_kept():
    assert entry(b"a" * 1_000_001) is None
