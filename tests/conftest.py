"""What the tests of the built site share: the site, a server for it, a browser."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from synthetic import write_project

ROOT = Path(__file__).resolve().parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
BROWSER_OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class _QuietHandler(SimpleHTTPRequestHandler):
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {".py": "text/plain; charset=utf-8"}

    def log_message(self, *_: object) -> None:
        pass


def build_site(project: Path, site: Path, *options: str) -> str:
    """Build the site of a project into the folder `site`; return what MkDocs said."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONWARNINGS": "default"}
    environment.pop("SITE_URL", None)
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(site), *options]
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True)
    if done.returncode:
        pytest.fail(f"the site does not build:\n{done.stderr}", pytrace=False)
    return done.stderr


def serve(folder: Path) -> tuple[ThreadingHTTPServer, str]:
    """Serve a folder on a free local port; return the server, to be shut down, and its address."""
    handler = partial(_QuietHandler, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_port}"


@pytest.fixture(scope="session")
def site_build(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Build the site once: its folder, and what MkDocs said (a test asks for no warnings)."""
    site = tmp_path_factory.mktemp("site")
    return site, build_site(ROOT, site)


@pytest.fixture(scope="session")
def built_site(site_build: tuple[Path, str]) -> Path:
    """Return the folder of the built site."""
    return site_build[0]


@pytest.fixture(scope="session")
def serve_site() -> Iterator[Callable[[Path], str]]:
    """Return a function that serves a folder until the tests end, and returns the address."""
    servers = []

    def start(folder: Path) -> str:
        server, address = serve(folder)
        servers.append(server)
        return address

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def site_server(built_site: Path, serve_site: Callable[[Path], str]) -> str:
    """Return the address at which the built site is served, without a slash at the end."""
    return serve_site(built_site)


@pytest.fixture(scope="session")
def synthetic_site(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Path]:
    """Return a function that builds a generated site of so many questions, once for each number."""

    @cache
    def build(count: int) -> Path:
        project = tmp_path_factory.mktemp(f"synthetic-{count}")
        write_project(project, count, ROOT)
        build_site(project, project / "site")
        return project / "site"

    return build


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return Chromium: the one that CHROMIUM names, one on PATH, or Playwright's own."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=BROWSER_OPTIONS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Return a new page of a new browser profile; a script error on it fails the test."""
    context = browser.new_context()
    context.set_default_timeout(10_000)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert not errors, f"script errors on the page: {errors}"
