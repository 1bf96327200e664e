"""What the tests of browsing, practice and sets write into the browser, and its sizes."""

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
