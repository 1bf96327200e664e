"""The content security policy: written down, and the whole site works under it."""

import re
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Page, expect

from proven.policy import HEADERS, content_security_policy, inline_scripts
from proven.question import Guide


def published_headers(site: Path) -> dict[str, str]:
    """Return the headers in the file for hosts."""
    first, *lines = (site / HEADERS).read_text(encoding="utf-8").splitlines()
    assert first == "/*"
    return dict(line.strip().split(": ", 1) for line in lines)


class _Handler(SimpleHTTPRequestHandler):
    headers_to_send: dict[str, str]

    def end_headers(self) -> None:
        for name, value in self.headers_to_send.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def strict_server(built_site: Path) -> Iterator[str]:
    """Serve the built site as the file for hosts asks."""
    handler = type("Handler", (_Handler,), {"headers_to_send": published_headers(built_site)})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(built_site)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def page(page: Page) -> Iterator[Page]:
    """Return a page on which any violation of the policy fails the test."""
    violations: list[str] = []
    page.on(
        "console",
        lambda message: (
            violations.append(message.text) if "Content Security" in message.text else None
        ),
    )
    page.add_init_script(
        "addEventListener('securitypolicyviolation', (event) =>"
        " console.error('Content Security', event.violatedDirective, event.blockedURI))"
    )
    yield page
    assert not violations, "\n".join(violations)


def test_the_policy_allows_no_inline_script_but_by_its_hash() -> None:
    policy = content_security_policy(["one()", "two()", "one()"])
    [scripts] = [part for part in policy.split("; ") if part.startswith("script-src")]
    assert scripts.count("'sha256-") == 2
    assert "unsafe" not in policy
    assert "*" not in policy


def test_only_scripts_that_run_are_hashed() -> None:
    page = (
        '<script>a < b && "</p>"</script><script src="x.js"></script>'
        '<script type="application/json">{}</script><p>x</p><script type="module">c</script>'
    )
    assert inline_scripts(page) == ['a < b && "</p>"', "c"]


def test_the_theme_inlines_few_scripts(built_site: Path) -> None:
    scripts = {
        script
        for path in built_site.rglob("*.html")
        if path.relative_to(built_site).parts[0] != "programs"
        for script in inline_scripts(path.read_text(encoding="utf-8"))
    }
    # What the theme stores, one for each depth of page; the colors; the tab that an address names.
    assert len(scripts) <= 7, scripts


def test_every_feature_works_under_the_policy(page: Page, strict_server: str, guide: Guide) -> None:
    question = guide.questions[0]
    response = page.goto(f"{strict_server}/")
    assert response is not None
    assert "script-src" in response.headers["content-security-policy"]
    page.locator(".md-header [data-md-component=palette] label:visible").click()
    page.goto(f"{strict_server}/{question.url}")
    page.get_by_role("button", name="Add to set").click()
    page.locator(".step--next").click()
    expect(page.locator(".question-head h1")).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.type(question.title)
    expect(page.locator(".search__option").first).to_be_visible()
    page.keyboard.press("Escape")
    page.goto(f"{strict_server}/questions/")
    page.get_by_label("Text").fill(question.title.split()[0])
    page.goto(f"{strict_server}/{guide.topics[0].url}")
    page.get_by_role("button", name="Open all").click()
    page.goto(f"{strict_server}/set/?questions={question.slug}&view=interviewer")
    expect(page.get_by_role("heading", name="Answer")).to_be_visible()
    page.goto(f"{strict_server}/practice/")
    page.get_by_role("button", name="Start a round").click()
    page.keyboard.press("Space")
    page.keyboard.press("2")
    page.keyboard.press("Escape")
    with page.expect_download():
        page.get_by_role("button", name="Export").click()
    page.goto(f"{strict_server}/q/{question.slug}/")
    page.wait_for_url(f"**/{question.url}")


def test_no_page_holds_a_style_or_a_handler_of_its_own(built_site: Path) -> None:
    found = []
    for path in sorted(built_site.rglob("*.html")):
        if path.relative_to(built_site).parts[0] != "programs":
            text = path.read_text(encoding="utf-8")
            inline = re.findall(r"<style|<[^>]+\s(?:style|on[a-z]+)=", text)
            found += [f"{path.relative_to(built_site)}: {held}" for held in inline]
    assert not found, "\n".join(found)


def test_an_inline_script_that_somebody_slips_in_does_not_run(
    page: Page, strict_server: str
) -> None:
    blocked = page.context.new_page()  # on this one violations are what is wanted
    blocked.goto(f"{strict_server}/questions/")
    blocked.evaluate(
        """() => {
          const script = document.createElement("script");
          script.textContent = "window.ran = true";
          document.body.append(script);
          document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='window.ran = true'>");
        }"""
    )
    blocked.wait_for_timeout(200)
    assert blocked.evaluate("window.ran") is None
    blocked.close()
