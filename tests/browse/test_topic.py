"""A topic page as the sheet to skim: open all, print, what the reader knows."""

from collections.abc import Callable

import pytest
from browsing import SIZES, progress
from playwright.sync_api import Page, expect

from proven.question import Guide


@pytest.mark.parametrize("size", SIZES)
def test_all_answers_open_and_close_at_once(
    page: Page, site_server: str, guide: Guide, size: str
) -> None:
    topic = guide.topics[0]
    page.set_viewport_size(SIZES[size])
    page.goto(f"{site_server}/{topic.url}", wait_until="networkidle")
    answers = page.locator(".sheet__answer:visible")
    expect(answers).to_have_count(0)
    page.get_by_role("button", name="Open all").click()
    expect(answers).to_have_count(len(topic.questions))
    for answer, question in zip(answers.all(), topic.questions, strict=True):
        expect(answer).to_contain_text(question.answer_text)
    page.get_by_role("button", name="Close all").click()
    expect(answers).to_have_count(0)
    page.locator(".sheet__question").first.click()
    expect(page.get_by_role("button", name="Open all")).to_be_visible()


def test_the_print_view_holds_every_answer_and_leaves_the_page_as_it_was(
    page: Page, site_server: str, guide: Guide
) -> None:
    topic = guide.topics[0]
    page.goto(f"{site_server}/{topic.url}", wait_until="networkidle")
    page.evaluate("window.print = () => { window.printed = true }")
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("window.printed") is True
    opened = "document.querySelectorAll('.sheet__item[open]').length"
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate(opened) == len(topic.questions)
    page.emulate_media(media="print")
    expect(page.locator(".sheet__answer").last).to_be_visible()
    for hidden in (".sheet-tools", ".md-header", ".md-sidebar", ".foot"):
        expect(page.locator(hidden).first).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate(opened) == 0


def test_progress_is_shown_and_practice_is_of_the_topic(
    page: Page, site_server: str, guide: Guide, store: Callable[[str, object], None]
) -> None:
    topic = guide.topics[1]
    known = topic.questions[2].slug
    store("progress", progress(**{known: (2, "2026-12-01")}))
    page.goto(f"{site_server}/{topic.url}", wait_until="networkidle")
    expect(page.locator("[data-known]")).to_have_text(f"1 of {len(topic.questions)} known")
    expect(page.locator(f"[data-slug={known}] .known")).to_be_visible()
    page.get_by_role("link", name="Practice this topic").click()
    expect(page.get_by_label("Topic", exact=True)).to_have_value(topic.slug)
    expect(page.locator("[data-scope]")).to_contain_text(f"{len(topic.questions)} questions")
