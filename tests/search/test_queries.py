"""The ranking, held to the queries of ``queries.tsv``: typed into the box of the real site."""

import csv
from dataclasses import dataclass
from pathlib import Path

import pytest
from searchbox import Box

QUERIES = Path(__file__).with_name("queries.tsv")
FIRST, FIRST_THREE = 0.97, 0.99

# Type each query and wait for its results, as quickly as the page can show them.
TYPE_ALL = """async (queries) => {
  const input = document.querySelector(".search__input");
  const list = document.querySelector("#search-list");
  const shown = () => new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (list.getAttribute("aria-busy") !== "false") return;
      observer.disconnect();
      resolve(Array.from(list.children, (option) => option.pathname));
    });
    observer.observe(list, { attributes: true, attributeFilter: ["aria-busy"] });
  });
  const found = [];
  for (const query of queries) {
    input.value = query;
    const results = shown();
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    found.push(await results);
  }
  return found;
}"""


@dataclass(frozen=True)
class Query:
    """What somebody types, and the pages that may come first: ``/topic/slug/`` or ``/topic/``."""

    category: str
    text: str
    wanted: frozenset[str]


@dataclass(frozen=True)
class Found:
    """A query, and the addresses of its results."""

    query: Query
    addresses: list[str]

    @property
    def place(self) -> int:
        """Return the place of the best wanted page, from 1; a large number if it is missing."""
        places = [n for n, url in enumerate(self.addresses, 1) if _name(url) in self.query.wanted]
        return min(places, default=99)

    def __str__(self) -> str:
        wanted = " or ".join(sorted(self.query.wanted))
        place = self.place if self.place < 99 else "missing"
        best = ", ".join(map(_name, self.addresses[:3]))
        return f"{self.query.text!r} ({self.query.category}): {wanted} is {place}; found {best}"


def _name(address: str) -> str:
    """Return the slug of a question's address, and ``topic/`` for a topic's."""
    parts = address.strip("/").split("/")
    return parts[1] if len(parts) > 1 else f"{parts[0]}/"


def read_queries() -> list[Query]:
    with QUERIES.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [Query(category, text, frozenset(wanted.split())) for category, text, wanted in rows[1:]]


@pytest.fixture(scope="module")
def pages(built_site: Path) -> set[str]:
    """Return the names of the pages that exist."""
    found = (path.parent.relative_to(built_site) for path in built_site.glob("*/**/index.html"))
    return {_name(path.as_posix()) for path in found if path.parts[0] != "q"}


def test_there_are_enough_queries_and_none_twice() -> None:
    texts = [query.text for query in read_queries()]
    assert len(set(texts)) == len(texts) >= 200


def test_the_right_page_comes_first(box: Box, pages: set[str]) -> None:
    queries = read_queries()
    asked = [query for query in queries if query.wanted & pages]
    lists = box.page.evaluate(TYPE_ALL, [query.text for query in asked])
    found = [Found(*pair) for pair in zip(asked, lists, strict=True)]
    wrong = [result for result in found if result.place > 1]
    late = [result for result in wrong if result.place > 3]
    told = (
        f"{len(asked)} queries, {len(queries) - len(asked)} skipped for want of their pages; "
        f"first: {1 - len(wrong) / len(asked):.1%}, first three: {1 - len(late) / len(asked):.1%}"
    )
    print(told)
    report = "\n".join([told, *map(str, wrong)])
    assert not [result for result in found if not result.addresses], report
    assert len(wrong) <= (1 - FIRST) * len(asked), report
    assert len(late) <= (1 - FIRST_THREE) * len(asked), report
