"""The page of a permanent address: whatever its question says stays text."""

from dataclasses import replace
from pathlib import Path

from proven.permalink import permalink_page
from proven.question import Question

QUESTION = Question("s", "t", Path("s.md"), "s", "S?", "easy", "ops", "S.", (), (), "", ())


def test_what_a_question_says_is_text() -> None:
    heading = '`"><script>alert(1)</script>` $target'
    page = permalink_page(replace(QUESTION, heading=heading, answer='Say `"` & `<`.'))
    assert "<script" not in page
    assert 'content="Say &quot; &amp; &lt;."' in page
    assert "$target</title>" in page


def test_the_canonical_link_is_absolute_where_the_site_knows_its_address() -> None:
    page = permalink_page(QUESTION, "https://docs.invalid/guide/")
    assert '<link rel="canonical" href="https://docs.invalid/guide/t/s/">' in page
    assert 'url=../../t/s/"' in page
