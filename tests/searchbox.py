"""The search box of a page, used as a reader uses it."""

from playwright.sync_api import Locator, Page


class Box:
    """The box of one page, and its parts."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.dialog = page.get_by_role("dialog", name="Search")
        self.input = page.get_by_role("combobox", name="Search the questions")
        self.options = self.dialog.get_by_role("option")
        self.active = self.dialog.locator("[role=option][aria-selected=true]")
        self.status = self.dialog.get_by_role("status")

    def open(self) -> "Box":
        """Open the box with the key that it has on every page."""
        self.page.keyboard.press("/")
        self.input.wait_for()
        return self

    def ask(self, query: str) -> Locator:
        """Type a query and return the results, once they are shown."""
        self.input.fill(query)
        self.page.wait_for_selector("#search-list[aria-busy=false]", state="attached")
        return self.options
