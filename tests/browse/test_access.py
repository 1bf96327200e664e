"""Accessibility: axe finds nothing in either scheme, focus is visible, motion is reduced."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from browsing import SIZES, progress
from playwright.sync_api import Browser, Page, expect

from proven.question import Guide

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(page: Page, rules: list[str]) -> list[str]:
    """Return what axe, which the page has loaded, finds on it: rule, element, what is wrong."""
    found = page.evaluate(
        "rules => axe.run({ resultTypes: ['violations'], runOnly: rules })", rules
    )["violations"]
    return [
        f"{violation['id']}: {node['target']} {node['failureSummary']}"
        for violation in found
        for node in violation["nodes"]
    ]


def prepare_list(page: Page) -> None:
    page.locator(".pick").first.click()
    page.locator(".chip").first.click()


def prepare_topic(page: Page) -> None:
    page.get_by_role("button", name="Open all").click()


def prepare_round(page: Page) -> None:
    page.get_by_role("button", name="Start a round").click()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Knew it").wait_for()


def prepare_sheet(page: Page) -> None:
    expect(page.get_by_text("Loading")).to_have_count(0)


# Rows are laid out when they come into view, so the end moves away for some frames.
TO_THE_END = """() => {
  const { scrollHeight } = document.documentElement;
  scrollTo({ top: scrollHeight, behavior: "instant" });
  window.frames_at_end = window.last_height === scrollHeight ? window.frames_at_end + 1 : 0;
  window.last_height = scrollHeight;
  return window.frames_at_end > 10;
}"""

PAGES: dict[str, tuple[str, Callable[[Page], None] | None]] = {
    "home": ("", None),
    "topic": ("{topic}", prepare_topic),
    "question": ("{question}", None),
    "list": ("questions/?topic=nowhere", prepare_list),
    "own-set": ("set/", None),
    "practice": ("practice/", None),
    "round": ("practice/", prepare_round),
    "candidate": ("set/?n=2&questions={a}.no-such-question.{b}", None),
    "interviewer": ("set/?questions={a}.{b}&view=interviewer", prepare_sheet),
    "exports": ("exports/", None),
    "not-found": ("404.html", None),
}


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(
    page: Page, site_server: str, guide: Guide, store: Callable[[str, object], None], name: str
) -> None:
    address, prepare = PAGES[name]
    a, b = guide.questions[0], guide.questions[5]
    store("progress", progress(**{a.slug: (2, "2026-12-01"), b.slug: (1, "2026-11-01")}))
    address = address.format(topic=guide.topics[0].url, question=a.url, a=a.slug, b=b.slug)
    page.goto(f"{site_server}/{address}", wait_until="networkidle")
    if prepare:
        prepare(page)
    page.evaluate(Axe().axe_script)
    found = []
    for size, viewport in SIZES.items():
        page.set_viewport_size(viewport)
        # At the end of the page what sticks to the bottom covers nothing.
        page.wait_for_function(TO_THE_END)
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            body = page.locator("body")
            expect(body).to_have_css("color-scheme", scheme)
            # Of one size, the schemes differ in colors alone.
            rules = RULES if scheme == "light" else ["color-contrast"]
            found += [f"{size}, {scheme}: {told}" for told in violations(page, rules)]
    assert not found, "\n\n".join(found)


@pytest.mark.parametrize("address", ["questions/", "practice/", "set/"])
def test_every_control_shows_its_focus(
    page: Page, site_server: str, store: Callable[[str, object], None], address: str
) -> None:
    picked = {"format": "proven-python/set", "version": 1, "questions": ["closures", "lambda"]}
    store("set", picked)
    page.goto(f"{site_server}/{address}", wait_until="networkidle")
    seen = 0
    for _ in range(30):
        page.keyboard.press("Tab")
        outlined = page.evaluate(
            """() => {
              const focused = document.activeElement;
              if (!focused || focused === document.body) return null;
              const shown = [focused, focused.nextElementSibling].filter(Boolean);
              return shown.some((one) => getComputedStyle(one).outlineStyle !== "none");
            }"""
        )
        if outlined is None:
            break
        assert outlined, page.evaluate("document.activeElement.outerHTML")
        seen += 1
    assert seen > 10


def test_reduced_motion_is_honored(page: Page, site_server: str) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{site_server}/questions/")
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element);
          return [transitionDuration, animationDuration].some((time) => parseFloat(time) > 0.001);
        }).map((element) => element.className)"""
    )
    assert moving == []


def test_pages_work_at_a_narrow_width_and_large_text(
    browser: Browser, site_server: str, guide: Guide
) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = context.new_page()
    slugs = ".".join(question.slug for question in guide.questions[:3])
    wide = []
    for address in (
        "questions/",
        "practice/",
        "exports/",
        f"set/?questions={slugs}&view=interviewer",
    ):
        page.goto(f"{site_server}/{address}", wait_until="networkidle")
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > 320:
            wide.append(f"{address}: {width}")
    context.close()
    assert not wide
