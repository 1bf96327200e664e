"""What the tests of the search share."""

import pytest
from playwright.sync_api import Page
from searchbox import Box


@pytest.fixture
def box(page: Page, site_server: str) -> Box:
    """Return the box, opened on the home page."""
    page.goto(f"{site_server}/")
    return Box(page).open()
