from collections.abc import Callable, Iterable
from typing import TypeVar

Item = TypeVar("Item")
Key = TypeVar("Key")


def grouped(items: Iterable[Item], key: Callable[[Item], Key]) -> dict[Key, list[Item]]:
    groups: dict[Key, list[Item]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def depth(path: str) -> str:
    return "deep" if path.count("/") > 1 else "flat"


paths = ["app.py", "docs/api.md", "docs/img/a.png", "cli.py"]
print(grouped(paths, depth))
# => {'flat': ['app.py', 'docs/api.md', 'cli.py'], 'deep': ['docs/img/a.png']}
print(grouped(paths, lambda path: path.rpartition(".")[2]))
# => {'py': ['app.py', 'cli.py'], 'md': ['docs/api.md'], 'png': ['docs/img/a.png']}
print(grouped([3, 10, 4], lambda count: count % 2 == 0))  # => {False: [3], True: [10, 4]}
