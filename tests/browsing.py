"""What several tests do with the browser: its sizes, what they write into it, and its time."""

from collections.abc import Callable

from playwright.sync_api import Page

SIZES = {"phone": {"width": 390, "height": 844}, "desktop": {"width": 1440, "height": 900}}


def key(name: str) -> str:
    """Return the key under which the site, served at the root of its host, keeps something."""
    return f"/.proven.{name}"


def progress(**cards: tuple[int, str]) -> dict[str, object]:
    """Return progress in its stored format; each card is a box and the day it is due."""
    known = {
        slug.replace("_", "-"): {"box": box, "due": due, "seen": "2026-11-20"}
        for slug, (box, due) in cards.items()
    }
    return {"format": "proven-python/progress", "version": 1, "cards": known}


def stopwatch(page: Page) -> Callable[[], float]:
    """Return a function that tells what a page has spent on scripts, styles and layout, in ms.

    That is processor time of the page's thread, so that other work of the machine does not count.
    """
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    parts = ("ScriptDuration", "LayoutDuration", "RecalcStyleDuration")

    def spent() -> float:
        metrics = session.send("Performance.getMetrics")["metrics"]
        return 1000 * sum(metric["value"] for metric in metrics if metric["name"] in parts)

    return spent
