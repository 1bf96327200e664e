"""Permanent addresses: ``/q/<slug>/`` leads to a question, whatever topic it moves to."""

from collections.abc import Mapping
from html import escape
from pathlib import Path
from string import Template

from proven.question import Question

_PAGE = Template("""\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<meta name="description" content="$answer">
<meta property="og:type" content="article">
<meta property="og:title" content="$title">
<meta property="og:description" content="$answer">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="$canonical">
<meta http-equiv="refresh" content="0; url=$target">
<p><a href="$target">$title</a></p>
</html>
""")


def permalink_page(question: Question, site_url: str = "") -> str:
    """Return the HTML that leads from a question's permanent address to its page.

    Args:
        question: Where to lead, and what a link preview shows.
        site_url: The site's own address, if known, for the canonical link; else it is relative.
    """
    target = f"../../{question.url}"
    return _PAGE.substitute(
        title=escape(question.heading_text),
        answer=escape(question.answer_text),
        target=escape(target),
        canonical=escape(site_url.rstrip("/") + "/" + question.url if site_url else target),
    )


def write_permalinks(questions: Mapping[str, Question], site: Path, site_url: str = "") -> None:
    """Write the page of each permanent address below ``site/q/``.

    Args:
        questions: The question that each slug leads to: its own, and those it once had.
        site: The folder of the built site.
        site_url: The site's own address, or empty.
    """
    for slug, question in questions.items():
        page = site / "q" / slug / "index.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(permalink_page(question, site_url), encoding="utf-8")
