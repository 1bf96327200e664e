"""Projects of any size, generated: for what the real content is too small for."""

import re
import shutil
from pathlib import Path

_TEXT = """
object class method attribute instance iterator generator closure decorator import module package
exception context thread process coroutine event loop queue lock cache index slice tuple mapping
hash reference descriptor property binding namespace argument default annotation protocol buffer
"""
WORDS = _TEXT.split()
LEVELS = ("easy", "medium", "hard")
KINDS = ("concept", "coding", "design", "ops")
PER_TOPIC = 15

_QUESTION = """\
---
title: {title}
level: {level}
kind: {kind}
answer: >-
  {answer}
aliases: [{alias}]
related: [{related}]
---

# How does the {title} behave?

```python
--8<-- "{topic}/{slug}/program.py"
```

## How it works

{text}

!!! warning "Common mistakes"
    - {mistake}

## Sources

- [The language reference](https://docs.python.org/3/reference/)
"""
_TOPIC = """\
---
title: Topic {number}
summary: {summary}
---

# Topic {number}

{text}
"""
_PROGRAM = """\
total = sum(range({number}))
print("total of {number}:", total)  # => total of {number}: {total}
"""


def write_project(root: Path, count: int, project: Path) -> None:
    """Write a project with `count` question pages to the folder `root`.

    Its theme, settings and home are those of `project`.
    """
    settings = (project / "mkdocs.yml").read_text(encoding="utf-8").split("\nnav:\n")[0]
    settings = settings.replace("custom_dir: proven/theme", f"custom_dir: {project}/proven/theme")
    slugs = [_slug(number) for number in range(count)]
    nav = ["  - index.md"]
    for number in range(count):
        if number % PER_TOPIC == 0:
            nav += _write_topic(root, number // PER_TOPIC)
        nav.append(f"      - {_topic(number)}/{slugs[number]}.md")
        _write_question(root, number, slugs)
    home = (project / "docs/index.md").read_text(encoding="utf-8")
    include = next(line for line in home.splitlines() if line.startswith("--8<--"))
    home = home.replace(include, f'--8<-- "{_topic(0)}/{slugs[0]}/program.py"')
    home = re.sub(r"\([\w/-]+\.md\)", f"({_topic(0)}/{slugs[0]}.md)", home)
    (root / "docs/index.md").write_text(home, encoding="utf-8")
    for extra in project.glob("docs/*.md"):
        if extra.name != "index.md":
            shutil.copy(extra, root / "docs")
            nav.append(f"  - {extra.name}")
    (root / "mkdocs.yml").write_text(
        settings + "\nnav:\n" + "\n".join(nav) + "\n", encoding="utf-8"
    )


def _slug(number: int) -> str:
    return f"{_word(number)}-{_word(number // len(WORDS) + 7)}-{number}"


def _topic(number: int) -> str:
    return f"topic-{number // PER_TOPIC}"


def _word(number: int) -> str:
    return WORDS[number % len(WORDS)]


def _prose(seed: int, words: int) -> str:
    """Return text that is the same at each run, and compresses no better than prose does."""
    state, picked = seed * 2_654_435_761 + 1, []
    for _ in range(words):
        state = (state * 1_103_515_245 + 12_345) % 2**31
        picked.append(_word(state >> 8))
    return " ".join(picked).capitalize() + "."


def _write_topic(root: Path, number: int) -> list[str]:
    folder = root / f"docs/topic-{number}"
    folder.mkdir(parents=True)
    summary = _prose(number, 12)
    text = _TOPIC.format(number=number, summary=summary, text=_prose(number, 60))
    (folder / "index.md").write_text(text, encoding="utf-8")
    return [f"  - Topic {number}:", f"      - topic-{number}/index.md"]


def _others(number: int, slugs: list[str]) -> list[str]:
    return [slugs[(number + step) % len(slugs)] for step in (1, 5)] if len(slugs) > 5 else []


def _write_question(root: Path, number: int, slugs: list[str]) -> None:
    slug, topic = slugs[number], _topic(number)
    page = _QUESTION.format(
        title=slug.replace("-", " "),
        level=LEVELS[number % 3],
        kind=KINDS[number % 4],
        answer=_prose(number, 40),
        alias=f"{_word(number + 3)} {number}",
        related=", ".join(
            dict.fromkeys(slugs[(number + step) % len(slugs)] for step in (1, 5) if len(slugs) > 5)
        ),
        topic=topic,
        slug=slug,
        text="\n\n".join(_prose(number + step, 70) for step in (1, 2, 3)),
        mistake=_prose(number + 9, 30),
    )
    (root / f"docs/{topic}/{slug}.md").write_text(page, encoding="utf-8")
    folder = root / f"snippets/{topic}/{slug}"
    folder.mkdir(parents=True)
    program = _PROGRAM.format(number=number, total=sum(range(number)))
    (folder / "program.py").write_text(program, encoding="utf-8")
