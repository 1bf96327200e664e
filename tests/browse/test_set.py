"""A set: picked from the list and from a page, ordered, shared as one link, read in two views."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from browsing import SIZES
from playwright.sync_api import Page, expect

from proven.question import Guide


def own_set(*slugs: str) -> dict[str, object]:
    return {"format": "proven-python/set", "version": 1, "questions": list(slugs)}


def order(page: Page) -> list[str]:
    """Return the slugs of the set being built, in order."""
    return page.eval_on_selector_all(".set__item", "rows => rows.map(row => row.dataset.slug)")


@pytest.mark.parametrize("size", SIZES)
def test_questions_are_picked_from_the_list_and_from_a_page(
    page: Page, site_server: str, guide: Guide, size: str
) -> None:
    first, second, third = guide.questions[:3]
    page.set_viewport_size(SIZES[size])
    page.goto(f"{site_server}/questions/", wait_until="networkidle")
    for question in (second, first, third):
        page.locator(f".pick[data-pick={question.slug}]").click()
    expect(page.locator(".tray")).to_have_text("3 questions in your set. Open the set")
    page.locator(f".pick[data-pick={third.slug}]").click()
    page.goto(f"{site_server}/{guide.questions[4].url}", wait_until="networkidle")
    expect(page.locator(".tray")).to_be_empty()
    page.get_by_role("button", name="Add to set").click()
    expect(page.get_by_role("button", name="In your set")).to_have_attribute("aria-pressed", "true")
    page.get_by_role("link", name="Open the set").click()
    expect(page.locator(".set__item")).to_have_count(3)
    assert order(page) == [second.slug, first.slug, guide.questions[4].slug]


def test_a_set_is_ordered_by_buttons_and_keys(
    page: Page, site_server: str, guide: Guide, store: Callable[[str, object], None]
) -> None:
    a, b, c = (question.slug for question in guide.questions[:3])
    store("set", own_set(a, b, c))
    page.goto(f"{site_server}/set/", wait_until="networkidle")
    page.get_by_role("button", name="Move up").nth(2).click()
    assert order(page) == [a, c, b]
    page.keyboard.press("Enter")  # the focus stays on the question that moved
    assert order(page) == [c, a, b]
    expect(page.get_by_role("status").filter(has_text="Now 1 of 3")).to_be_attached()
    page.keyboard.press("Alt+ArrowDown")
    assert order(page) == [a, c, b]
    page.get_by_role("button", name="Take out").nth(1).click()
    assert order(page) == [a, b]
    page.reload()
    expect(page.locator(".set__item")).to_have_count(2)
    assert order(page) == [a, b]


def test_the_candidate_sees_questions_and_no_answer(
    page: Page, site_server: str, guide: Guide, store: Callable[[str, object], None]
) -> None:
    chosen = [guide.questions[4], guide.questions[0], guide.questions[9]]
    store("set", own_set(*(question.slug for question in chosen)))
    page.goto(f"{site_server}/set/", wait_until="networkidle")
    page.locator(".share").first.get_by_role("button", name="Copy").click()
    expect(page.locator(".share").first.get_by_role("button", name="Copied")).to_be_visible()
    link = page.evaluate("navigator.clipboard.readText()")
    requested: list[str] = []
    page.on("request", lambda request: requested.append(urlsplit(request.url).path))
    page.goto(link, wait_until="networkidle")
    shown = page.locator(".set__question").all_inner_texts()
    assert shown == [question.heading_text for question in chosen]
    for question in chosen:
        assert question.answer_text[:40] not in page.locator("body").inner_text()
        assert question.answer_text[:40] not in page.content()
        assert f"/{question.url}" not in requested, "the answer was fetched"


@pytest.mark.parametrize("size", SIZES)
def test_the_interviewer_sees_answers_and_what_to_ask_next(
    page: Page, site_server: str, guide: Guide, size: str
) -> None:
    page.set_viewport_size(SIZES[size])
    chosen = [question for question in guide.questions if "Follow-ups" in question.body][:2]
    slugs = ".".join(question.slug for question in chosen)
    page.goto(
        f"{site_server}/set/?n=2&questions={slugs}&view=interviewer", wait_until="networkidle"
    )
    for number, question in enumerate(chosen, 1):
        part = page.locator(".brief").nth(number - 1)
        heading = part.get_by_role("heading", level=2)
        expect(heading).to_have_text(f"{number}. {question.heading_text}")
        expect(part).to_contain_text(question.answer_text)
        for title in ("Answer", "Why it is asked", "Common mistakes", "Follow-ups"):
            expect(part.get_by_role("heading", name=title, exact=True)).to_be_visible()
    links = "links => links.map(link => link.href)"
    quoted = page.eval_on_selector_all(".brief__body a", links)
    page.get_by_label("Notes").first.fill("Knew the trade-off at once.")
    page.reload()
    expect(page.get_by_label("Notes").first).to_have_value("Knew the trade-off at once.")
    page.emulate_media(media="print")
    expect(page.get_by_label("Notes").first).to_be_visible()
    expect(page.locator(".set__tools").first).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") <= SIZES[size]["width"]
    original: list[str] = []
    for question in chosen:
        page.goto(f"{site_server}/{question.url}", wait_until="networkidle")
        original += page.eval_on_selector_all("article a", links)
    assert set(quoted) <= set(original), "a link leads elsewhere than on the question's page"


def test_a_shared_set_can_be_changed_and_practiced(
    page: Page, site_server: str, guide: Guide
) -> None:
    slugs = [question.slug for question in guide.questions[:3]]
    address = f"{site_server}/set/?n=3&questions={'.'.join(slugs)}&view=interviewer"
    page.goto(address, wait_until="networkidle")
    page.get_by_role("button", name="Change a copy").click()
    page.wait_for_url(f"{site_server}/set/")
    expect(page.locator(".set__item")).to_have_count(3)
    assert order(page) == slugs
    page.get_by_role("link", name="Practice this set").click()
    expect(page.locator("[data-scope]")).to_contain_text("A set of 3 questions")


def test_unknown_questions_are_named_not_dropped(
    page: Page, site_server: str, guide: Guide
) -> None:
    known = guide.questions[0]
    page.goto(
        f"{site_server}/set/?n=2&questions=gone-for-good.{known.slug}", wait_until="networkidle"
    )
    expect(page.locator("[data-notice]")).to_have_text(
        "There is no question “gone-for-good” on this site."
    )
    expect(page.locator(".set__question")).to_have_text(known.heading_text)


def test_a_link_that_was_cut_off_is_noticed(page: Page, site_server: str, guide: Guide) -> None:
    page.goto(
        f"{site_server}/set/?n=7&questions={guide.questions[0].slug}", wait_until="networkidle"
    )
    expect(page.locator("[data-notice]")).to_contain_text("cut off on its way")


def test_the_link_of_fifty_questions_is_short_enough(
    page: Page, site_server: str, guide: Guide, store: Callable[[str, object], None]
) -> None:
    link = """async (slugs) => {
        const { formatSet } = await import("/assets/set/link.js");
        return formatSet(slugs, { interviewer: true });
    }"""
    longest = sorted((question.slug for question in guide.questions), key=len)[-50:]
    made = [f"{number:02}-{'a' * 25}" for number in range(50)]
    store("set", own_set(*made))
    assert len(page.evaluate(link, longest)) <= 2000
    assert len(page.evaluate(link, made)) <= 2000
    page.goto(f"{site_server}/questions/", wait_until="networkidle")
    page.locator(".pick").first.click()
    expect(page.locator(".tray")).to_contain_text("A set holds at most 50 questions")


def test_a_site_in_a_folder_keeps_to_its_folder(
    page: Page, built_site: Path, tmp_path: Path, serve_site: Callable[[Path], str], guide: Guide
) -> None:
    (tmp_path / "guide").symlink_to(built_site)
    site = f"{serve_site(tmp_path)}/guide"
    page.goto(f"{site}/questions/", wait_until="networkidle")
    page.locator(".pick").first.click()
    page.get_by_role("link", name="Open the set").click()
    expect(page.locator(".set__item")).to_have_count(1)
    address = page.locator(".share__address").first.input_value()
    assert address == f"{site}/set/?n=1&questions={guide.questions[0].slug}"
    page.get_by_role("link", name="Practice this set").click()
    page.get_by_role("button", name="Start a round").click()
    page.keyboard.press("Space")
    expect(page.locator(".card__answer")).to_contain_text(guide.questions[0].answer_text)
    page.keyboard.press("2")
    kept = page.evaluate("Object.keys(localStorage).filter(key => key.includes('proven'))")
    assert sorted(kept) == ["/guide/.proven.progress", "/guide/.proven.set"]
