"""Building a small project: records are shown, mistakes are told, no address is made up."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from synthetic import write_project

from proven.record import Entry, content_hash, key, save

ROOT = Path(__file__).resolve().parents[2]
Build = Callable[..., tuple[int, str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a generated project of six questions."""
    write_project(tmp_path, 6, ROOT)
    return tmp_path


@pytest.fixture
def build(project: Path) -> Build:
    """Return a function that builds the project strictly and returns status and messages."""

    def run(**environment: str) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "-m", "mkdocs", "build", "--strict"],
            cwd=project,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment},
            capture_output=True,
            text=True,
        )
        return done.returncode, done.stderr

    return run


def first_question(project: Path) -> Path:
    return next(page for page in sorted((project / "docs").glob("*/*.md")) if page.stem != "index")


def published(project: Path, page: Path) -> str:
    path = page.relative_to(project / "docs").with_suffix("") / "index.html"
    return (project / "site" / path).read_text(encoding="utf-8")


def test_the_record_of_the_programs_is_shown(project: Path, build: Build) -> None:
    page = first_question(project)
    program = (
        project / "snippets" / page.relative_to(project / "docs").with_suffix("") / "program.py"
    )
    entry = Entry(content_hash(program), ("3.11.7", "3.13.0"), "2026-11-20")
    save(project / ".cache/verified.json", {key(program): entry})
    assert build()[0] == 0
    assert "Verified on Python 3.11, 3.13" in published(project, page)
    others = [other for other in (project / "docs").glob("*/*.md") if other.stem != "index"]
    shown = [other for other in others if "Verified on" in published(project, other)]
    assert shown == [page]


def test_a_site_that_knows_its_address_says_so(project: Path, build: Build) -> None:
    assert build(SITE_URL="https://docs.invalid/guide/")[0] == 0
    page = first_question(project)
    url = f"https://docs.invalid/guide/{page.parent.name}/{page.stem}/"
    assert f'<link rel="canonical" href="{url}">' in published(project, page)
    redirect = project / f"site/q/{page.stem}/index.html"
    assert f'<link rel="canonical" href="{url}">' in redirect.read_text(encoding="utf-8")


def test_every_mistake_fails_the_build_with_its_file_and_line(project: Path, build: Build) -> None:
    page = first_question(project)
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("level: easy", "level: basic"), encoding="utf-8")
    extra = project / "docs/topic-0/extra.md"
    extra.write_text(text, encoding="utf-8")
    status, said = build()
    assert status != 0
    assert f"docs/topic-0/{page.name}:3: 'level' is 'basic'" in said
    assert "docs/topic-0/extra.md:1: the page is not in nav" in said
    assert "the title" in said


def test_a_missing_program_stops_the_build_with_file_and_line(project: Path, build: Build) -> None:
    page = first_question(project)
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("program.py", "programme.py"), encoding="utf-8")
    line = text[: text.index("```python")].count("\n") + 1
    status, said = build()
    assert status != 0
    assert f"{page.name}:{line}: there is no snippets/" in said
    assert "Traceback" not in said
