"""A question that was renamed after it was published: old addresses, sets and progress find it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from browsing import key, progress
from playwright.sync_api import Page, expect
from synthetic import write_project

from proven.question import read_questions

ROOT = Path(__file__).resolve().parents[2]
OLD = "the-old-name"


@pytest.fixture(scope="module")
def renamed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, str]:
    """Build a site on which a question was renamed: the site, its new slug, its topic."""
    project = tmp_path_factory.mktemp("renamed")
    write_project(project, 8, ROOT)
    question = read_questions(project / "docs")[0][3]
    (project / "docs" / "published.txt").write_text(f"{OLD} -> {question.slug}\n", encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", "site"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    subprocess.run(command, cwd=project, env=environment, check=True)
    return project / "site", question.slug, question.topic


def test_everything_old_finds_the_question(
    page: Page, renamed: tuple[Path, str, str], serve_site: Callable[[Path], str]
) -> None:
    site, slug, topic = renamed
    server = serve_site(site)
    page.goto(f"{server}/q/{OLD}/")
    page.wait_for_url(f"**/{topic}/{slug}/")
    heading = page.locator("h1").inner_text().removesuffix("#")
    page.goto(f"{server}/set/?questions={OLD}")
    expect(page.locator("[data-notice]")).to_have_text(f"“{OLD}” is now called “{slug}”.")
    expect(page.locator(".set__question")).to_have_text(heading)
    stored = progress(**{OLD: (2, "2026-11-20")})
    page.evaluate(
        "([key, value]) => localStorage.setItem(key, JSON.stringify(value))",
        [key("progress"), stored],
    )
    for address in ("questions/", f"{topic}/"):
        page.goto(f"{server}/{address}")
        expect(page.locator(f"[data-slug={slug}] .known")).to_be_visible()
    page.goto(f"{server}/practice/")
    page.get_by_role("button", name="Start a round").click()
    expect(page.locator("h1:visible")).to_have_text(heading)
    page.keyboard.press("Space")
    page.keyboard.press("1")
    kept = page.evaluate("key => JSON.parse(localStorage.getItem(key)).cards", key("progress"))
    assert {name: card["box"] for name, card in kept.items()} == {slug: 1}
