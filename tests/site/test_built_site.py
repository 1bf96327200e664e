"""The built site, in the files as published: links, titles, programs, permanent addresses."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from proven.fences import displayed
from proven.nav import read_nav
from proven.question import Guide, read_guide

ROOT = Path(__file__).resolve().parents[2]
HOST = "http://site.invalid/"


class Html(HTMLParser):
    """What the tests ask of a page: links, anchors, title, metadata, programs."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.meta: dict[str, str] = {}
        self.canonical = self.title = ""
        self.programs: list[tuple[str, str]] = []
        self._open: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {key: value or "" for key, value in attrs}
        self.ids |= {found[key] for key in ("id", "name") if found.get(key) and tag != "meta"}
        self.links += [found[key] for key in ("href", "src") if key in found]
        if tag == "meta":
            self.meta[found.get("name") or found.get("property", "")] = found.get("content", "")
            if found.get("http-equiv") == "refresh":
                self.links.append(found["content"].partition("url=")[2])
        elif tag == "link" and found.get("rel") == "canonical":
            self.canonical = found["href"]
        elif tag == "a" and found.get("class") == "program__raw":
            self.programs.append((found["href"].partition("programs/")[2], ""))
        if tag in ("title", "code", "figure", "svg"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1] == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._open == ["title"]:
            self.title += data
        elif self._open == ["figure", "code"]:
            path, text = self.programs[-1]
            self.programs[-1] = (path, text + data)


@pytest.fixture(scope="session")
def pages(built_site: Path) -> dict[str, Html]:
    """Return every page of the built site by its address below the root."""
    found = sorted(built_site.rglob("*.html"))
    return {
        path.relative_to(built_site).as_posix().removesuffix("index.html"): Html(path)
        for path in found
        if not path.is_relative_to(built_site / "programs")
    }


@pytest.fixture(scope="session")
def guide() -> Guide:
    return read_guide(ROOT / "docs", read_nav(ROOT / "mkdocs.yml"), ROOT / "snippets")


def test_the_site_builds_without_a_warning(site_build: tuple[Path, str]) -> None:
    _, said = site_build
    assert not [line for line in said.splitlines() if "WARNING" in line or "Warning" in line]


def test_every_link_and_anchor_leads_somewhere(built_site: Path, pages: dict[str, Html]) -> None:
    broken = []
    for address, page in pages.items():
        for link in page.links:
            url = urlsplit(urljoin(HOST + address, link))
            if url.netloc != "site.invalid" or address == "404.html":
                continue
            path = unquote(url.path).removeprefix("/")
            target = (
                built_site / path / "index.html"
                if not path or path[-1] == "/"
                else built_site / path
            )
            if not target.is_file():
                broken.append(f"{address}: {link} leads to no file")
            elif url.fragment and path in pages and url.fragment not in pages[path].ids:
                broken.append(f"{address}: {link} leads to no anchor")
    assert not broken, "\n".join(broken)


def test_every_link_is_relative_so_that_the_site_stands_in_any_folder(
    pages: dict[str, Html],
) -> None:
    absolute = [
        f"{address}: {link}"
        for address, page in pages.items()
        for link in page.links
        if link.startswith("/") and address != "404.html"
    ]
    assert not absolute, "\n".join(absolute)


def test_the_code_on_a_page_is_the_file_less_its_header(
    pages: dict[str, Html], guide: Guide
) -> None:
    differing = []
    for question in guide.questions:
        shown = pages[question.url].programs
        assert [path for path, _ in shown] == list(question.programs), question.path
        for path, text in shown:
            if text != displayed((ROOT / "snippets" / path).read_bytes().decode()):
                differing.append(f"{question.path}: {path}")
    assert guide.questions
    assert not differing, "\n".join(differing)


def test_the_programs_are_published_byte_for_byte(built_site: Path, guide: Guide) -> None:
    for question in guide.questions:
        for path in question.programs:
            published = (built_site / "programs" / path).read_bytes()
            assert published == (ROOT / "snippets" / path).read_bytes(), path


def test_a_question_has_the_title_and_description_of_its_front_matter(
    pages: dict[str, Html], guide: Guide
) -> None:
    for question in guide.questions:
        page = pages[question.url]
        assert page.title == f"{question.title} · Proven Python"
        assert page.meta["description"] == page.meta["og:description"] == question.answer_text
        assert page.meta["og:title"] == question.heading_text
        assert page.meta["og:type"] == "article"
        assert page.canonical == "", "the site knows no address of its own"


def test_titles_and_descriptions_differ(pages: dict[str, Html]) -> None:
    content = {address: page for address, page in pages.items() if address[:2] != "q/"}
    for what in ("title", "description"):
        values = [page.title if what == "title" else page.meta[what] for page in content.values()]
        values = [value for value in values if value]
        same = {value for value in values if values.count(value) > 1}
        # The page of the error 404 has no text of its own, and the description of the site.
        assert same <= {pages["404.html"].meta["description"]}, what


def test_a_permanent_address_leads_to_its_question(pages: dict[str, Html], guide: Guide) -> None:
    for question in guide.questions:
        address = f"q/{question.slug}/"
        page = pages[address]
        assert {urljoin(HOST + address, link) for link in page.links} == {HOST + question.url}
        assert page.title == page.meta["og:title"] == question.heading_text
        assert page.meta["description"] == question.answer_text
        assert urljoin(HOST + address, page.canonical) == HOST + question.url


def test_home_names_every_topic_and_a_topic_every_question(
    pages: dict[str, Html], guide: Guide
) -> None:
    for topic in guide.topics:
        assert topic.url in pages[""].links
        listed = {urljoin(HOST + topic.url, link) for link in pages[topic.url].links}
        assert {HOST + question.url for question in topic.questions} <= listed
