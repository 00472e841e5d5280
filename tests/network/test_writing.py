"""Plain writing becomes blocks."""

from __future__ import annotations

from network.blocks.writing import blocks_from_text


def test_each_kind_of_block_is_known_by_its_mark():
    text = "Yksi\njatkuu.\n\n## Otsikko\n\n- a\n- b\n  jatkuu\n\n> Sanoi\n> — jäsen\n\n! Huom"
    assert blocks_from_text(text) == [
        {"type": "text", "value": "<p>Yksi jatkuu.</p>"},
        {"type": "heading", "value": "Otsikko"},
        {"type": "text", "value": "<ul><li>a</li><li>b jatkuu</li></ul>"},
        {"type": "quote", "value": {"text": "Sanoi", "speaker": "jäsen"}},
        {"type": "notice", "value": {"text": "Huom"}},
    ]


def test_paragraphs_in_a_row_are_one_block():
    assert blocks_from_text("a\n\nb") == [{"type": "text", "value": "<p>a</p><p>b</p>"}]


def test_markup_in_the_text_stays_text():
    assert "<script>" not in blocks_from_text("<script>alert(1)</script>")[0]["value"]


def test_nothing_gives_nothing():
    assert blocks_from_text(" \n\n ") == []
