"""All questions: complete without scripts; the filter, its counts, its address, its speed."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest
from browsing import SIZES, progress, stopwatch
from playwright.sync_api import Browser, Page, expect

from proven.question import Guide, Question

FRAME = 16  # ms, at 60 frames a second


def names(question: Question) -> str:
    """Return what the text filter looks at."""
    return " ".join((question.heading_text, question.title, *question.aliases)).lower()


def shown(page: Page) -> list[str]:
    """Return the slugs of the rows that are shown, in order."""
    return page.eval_on_selector_all(
        ".entry", "rows => rows.filter(r => !r.hidden).map(r => r.dataset.slug)"
    )


def test_the_whole_list_is_there_without_javascript(
    browser: Browser, site_server: str, guide: Guide
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_server}/questions/", wait_until="networkidle")
    rows = page.locator(".entry")
    expect(rows).to_have_count(len(guide.questions))
    for row, question in zip(rows.all(), guide.questions, strict=True):
        assert row.locator("a").text_content() == question.heading_text
        assert row.locator(".level").text_content() == question.level
    rows.first.locator("a").click()
    page.wait_for_url(f"**/{guide.questions[0].url}")
    for control in (".filters", ".pick", ".browse__actions"):
        assert not page.locator(control).filter(visible=True).count()
    context.close()


@pytest.mark.parametrize("size", SIZES)
def test_every_filter_narrows_the_list_at_once(
    page: Page, site_server: str, guide: Guide, store: Callable[[str, object], None], size: str
) -> None:
    known = guide.questions[0].slug
    store("progress", progress(**{known: (2, "2026-11-22")}))
    page.set_viewport_size(SIZES[size])
    page.goto(f"{site_server}/questions/", wait_until="networkidle")
    topic = guide.topics[0]
    page.get_by_label("Topic", exact=True).select_option(topic.slug)
    assert shown(page) == [question.slug for question in topic.questions]
    page.locator(".chip", has_text=re.compile("^easy")).click()
    easy = [question.slug for question in topic.questions if question.level == "easy"]
    assert shown(page) == easy
    page.locator(".chip", has_text="not yet known").click()
    assert shown(page) == [slug for slug in easy if slug != known]
    expect(page.locator("[data-status]")).to_have_text(
        f"{len(shown(page))} of {len(guide.questions)} questions"
    )
    word = guide.questions[1].title.split()[0].lower()
    page.get_by_label("Text").fill(word.upper())
    found = [
        question.slug
        for question in topic.questions
        if question.slug in easy and question.slug != known and word in names(question)
    ]
    assert shown(page) == found
    page.get_by_role("button", name="Clear filter").click()
    assert len(shown(page)) == len(guide.questions)


def test_the_counts_tell_what_each_choice_would_leave(
    page: Page, site_server: str, guide: Guide
) -> None:
    page.goto(f"{site_server}/questions/?level=medium", wait_until="networkidle")
    for topic in guide.topics:
        option = page.locator(f"option[value={topic.slug}]")
        expect(option).to_have_text(f"{topic.title} ({topic.count('medium')})")
    for level in ("easy", "medium", "hard"):
        number = sum(topic.count(level) for topic in guide.topics)
        chip = page.locator(f".chip:has([value={level}]) [data-count]")
        expect(chip).to_have_text(str(number))
    coding = sum(q.kind == "coding" and q.level == "medium" for q in guide.questions)
    expect(page.locator(".chip:has([value=coding]) [data-count]")).to_have_text(str(coding))


def test_the_filter_is_in_the_address_and_back_and_forward_follow_it(
    page: Page, site_server: str, guide: Guide
) -> None:
    topic = guide.topics[0]
    word = max(re.findall(r"[a-z]+", topic.questions[0].title.lower()), key=len)
    found = [question.slug for question in topic.questions if word in names(question)]
    page.goto(f"{site_server}/questions/", wait_until="networkidle")
    everything = shown(page)
    page.get_by_label("Topic", exact=True).select_option(topic.slug)
    page.get_by_label("Text").press_sequentially(word)
    assert page.url.endswith(f"?text={word}&topic={topic.slug}")
    assert shown(page) == found
    page.go_back()
    assert page.url.endswith(f"?topic={topic.slug}")
    expect(page.get_by_label("Text")).to_have_value("")
    assert len(shown(page)) == len(topic.questions)
    page.go_back()
    assert shown(page) == everything
    page.go_forward()
    page.go_forward()
    assert shown(page) == found
    page.reload()
    expect(page.get_by_label("Text")).to_have_value(word)
    assert shown(page) == found


def test_back_from_a_question_opened_instantly_restores_the_filter(
    page: Page, site_server: str
) -> None:
    page.goto(f"{site_server}/questions/?level=medium", wait_until="networkidle")
    narrowed = shown(page)
    page.evaluate("window.kept = true")
    page.locator(".entry:visible a").first.click()
    expect(page.locator(".question-head h1")).to_be_visible()
    page.go_back()
    expect(page.locator(".entry").first).to_be_attached()
    expect(page.locator("[data-status]")).to_contain_text(f"{len(narrowed)} of")
    assert shown(page) == narrowed
    assert page.evaluate("window.kept") is True


def test_progress_is_shown_in_the_list(
    page: Page, site_server: str, guide: Guide, store: Callable[[str, object], None]
) -> None:
    first, second = guide.topics[0].questions[:2]
    store("progress", progress(**{first.slug: (3, "2026-12-01"), second.slug: (1, "2026-11-22")}))
    page.goto(f"{site_server}/questions/", wait_until="networkidle")
    expect(page.locator(".known")).to_have_count(1)
    expect(page.locator(f"[data-slug={first.slug}] .known")).to_be_visible()
    count = page.locator(f"[data-group={guide.topics[0].slug}] .group__count")
    expect(count).to_have_text(f"{len(guide.topics[0].questions)} · 1 known")


def enlarge(page: str, count: int) -> str:
    """Return the page of the list with its rows repeated, under new slugs and texts, to `count`."""
    groups = re.findall(r'<section class="group".*?</section>', page, re.DOTALL)
    rows = "".join(groups).count('class="row entry"')
    made = []
    for turn in range(-(-count // rows)):
        for group in groups:
            group = re.sub(r'data-slug="([^"]+)"', rf'data-slug="\1-{turn}"', group)
            made.append(re.sub(r'data-group="([^"]+)"', rf'data-group="\1-{turn}"', group))
    before, _, rest = page.partition(groups[0])
    return before + "".join(made) + rest.rpartition(groups[-1])[2]


@pytest.mark.parametrize("count", [300, 3000])
def test_the_list_is_filtered_within_a_frame(
    page: Page, built_site: Path, tmp_path: Path, serve_site: Callable[[Path], str], count: int
) -> None:
    site = tmp_path / "site"
    site.mkdir()
    for found in built_site.iterdir():
        if found.name != "questions":
            (site / found.name).symlink_to(found)
    shutil.copytree(built_site / "questions", site / "questions")
    list_page = site / "questions/index.html"
    list_page.write_text(enlarge(list_page.read_text(encoding="utf-8"), count), encoding="utf-8")
    page.goto(f"{serve_site(site)}/questions/", wait_until="networkidle")
    assert page.locator(".entry").count() >= count
    expect(page.get_by_label("Text")).to_be_visible()
    spent = stopwatch(page)
    times = []
    for value in ["d", "di", "dict", "di", "d", "", "l", "list", "", "zz", ""] * 2:
        before = spent()
        page.evaluate(
            """(value) => {
              const text = document.getElementById("filter-text");
              text.value = value;
              text.dispatchEvent(new Event("input", { bubbles: true }));
              document.body.getBoundingClientRect();
            }""",
            value,
        )
        times.append(spent() - before)
    print(f"{count} rows: median {median(times):.1f} ms, most {max(times):.1f} ms")
    assert median(times) < FRAME, times
