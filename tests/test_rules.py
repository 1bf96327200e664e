"""Each rule names every offender with file, line and fix; the project itself has none."""

from pathlib import Path

import pytest

from proven import rules
from proven.nav import read_nav
from proven.question import read_guide

ROOT = Path(__file__).resolve().parent.parent
PAGE = '```python\n--8<-- "errors/retry/{}.py"\n```\n'
PROGRAM = 'print("ok")  # => ok\n'


def test_the_project_obeys_every_rule(monkeypatch: pytest.MonkeyPatch) -> None:
    """Front matter, links between questions, navigation, programs and their pages."""
    monkeypatch.chdir(ROOT)
    docs, snippets = Path("docs"), Path("snippets")
    guide = read_guide(docs, read_nav(Path("mkdocs.yml")), snippets)
    problems = [*guide.problems, *rules.check_all(docs, snippets)]
    assert not problems, "\n".join(map(str, problems))


CASES = [
    pytest.param(
        rules.code_is_a_file,
        {"docs/errors/retry.md": "# Q\n\n```python\n1\n```\n\n    ```bash\n    ls\n    ```\n"},
        [
            "docs/errors/retry.md:3: a python block is written into the page",
            "docs/errors/retry.md:7: a bash block is written into the page",
        ],
        id="code written into a page",
    ),
    pytest.param(
        rules.code_is_a_file,
        {"docs/errors/retry.md": "```text\na -> b\n```\n" + PAGE.format("backoff")},
        [],
        id="a diagram and an included program",
    ),
    pytest.param(
        rules.code_is_a_file,
        {"docs/errors/retry.md": "```\nprint(1)\n```\n~~~{ .python }\nprint(1)\n~~~\n"},
        [
            "docs/errors/retry.md:1: a nameless block is written into the page",
            "docs/errors/retry.md:4: a nameless block is written into the page",
        ],
        id="code without a language",
    ),
    pytest.param(
        rules.code_is_a_file,
        {"docs/errors/retry.md": '```python\n--8<-- "errors/other/backoff.py"\n```\n'},
        ["docs/errors/retry.md:1: errors/other/backoff.py belongs to another question"],
        id="a program of another question",
    ),
    pytest.param(
        rules.code_is_a_file,
        {"docs/errors/retry.md": '```toml\n--8<-- "errors/retry/backoff.py"\n```\n'},
        ["docs/errors/retry.md:1: a block called toml shows errors/retry/backoff.py"],
        id="the wrong language",
    ),
    pytest.param(
        rules.page_shows_a_program,
        {"docs/errors/retry.md": "# Q\n", "docs/errors/index.md": "# Errors\n"},
        ["docs/errors/retry.md:1: the page shows no program with a claim"],
        id="a page without a program",
    ),
    pytest.param(
        rules.page_shows_a_program,
        {
            "docs/errors/retry.md": PAGE.format("backoff"),
            "snippets/errors/retry/backoff.py": "DELAY = 1\n",
        },
        ["docs/errors/retry.md:1: the page shows no program with a claim"],
        id="a page that shows a module only",
    ),
    pytest.param(
        rules.program_is_on_its_page,
        {
            "docs/errors/retry.md": PAGE.format("backoff"),
            "snippets/errors/retry/backoff.py": PROGRAM,
            "snippets/errors/retry/jitter.py": PROGRAM,
            "snippets/errors/gone/backoff.py": PROGRAM,
            "snippets/errors/loose.py": PROGRAM,
            "snippets/errors/retry/queues/__init__.py": "",
        },
        [
            "snippets/errors/gone/backoff.py:1: its page docs/errors/gone.md does not exist",
            "snippets/errors/loose.py:1: the file stands outside a question",
            "snippets/errors/retry/jitter.py:1: docs/errors/retry.md does not show it",
        ],
        id="programs without a page",
    ),
    pytest.param(
        rules.module_is_imported,
        {
            "snippets/errors/retry/backoff.py": f"import delays\n{PROGRAM}",
            "snippets/errors/retry/delays.py": "DELAY = 1\n",
            "snippets/errors/retry/forgotten.py": "DELAY = 2\n",
        },
        ["snippets/errors/retry/forgotten.py:1: it has no claim, and no program of its folder"],
        id="a module that nothing imports",
    ),
    pytest.param(
        rules.module_is_imported,
        {
            "snippets/errors/retry/run.py": f'RUN = ["-m", "queues"], "handlers/*.py"\n{PROGRAM}',
            "snippets/errors/retry/queues/__init__.py": "",
            "snippets/errors/retry/queues/__main__.py": "from . import redis\n",
            "snippets/errors/retry/queues/redis.py": "PORT = 6379\n",
            "snippets/errors/retry/handlers/mail.py": "PORT = 25\n",
        },
        [],
        id="modules imported by name, by -m, from a folder",
    ),
    pytest.param(
        rules.module_has_a_name_of_its_own,
        {
            "snippets/errors/retry/logging.py": PROGRAM,
            "snippets/errors/retry/json/__init__.py": "",
            "snippets/errors/retry/data/orders.json": "[]",
            "snippets/errors/retry/log_retries.py": PROGRAM,
        },
        [
            "snippets/errors/retry/json:1: it hides the standard library's json",
            "snippets/errors/retry/logging.py:1: it hides the standard library's logging",
        ],
        id="names of the standard library",
    ),
    pytest.param(
        rules.file_is_used,
        {
            "docs/errors/retry.md": '```toml\n--8<-- "errors/retry/shown.toml"\n```\n',
            "snippets/errors/retry/shown.toml": "a = 1\n",
            "snippets/errors/retry/read.csv": "a,b\n",
            "snippets/errors/retry/left.csv": "a,b\n",
            "snippets/errors/retry/backoff.py": f'open("read.csv")\n{PROGRAM}',
        },
        ["snippets/errors/retry/left.csv:1: no page shows it and no program names it"],
        id="a file that nobody uses",
    ),
    pytest.param(
        rules.configuration_parses,
        {
            "snippets/errors/retry/good.toml": "a = 1\n",
            "snippets/errors/retry/bad.toml": "a = \n",
            "snippets/errors/retry/bad.json": '{\n"a": 1,\n}',
            "snippets/errors/retry/bad.yml": "a: [1\n",
            "snippets/errors/retry/bad.ini": "a = 1\n",
        },
        [
            "snippets/errors/retry/bad.ini:1: it does not parse",
            "snippets/errors/retry/bad.json:3: it does not parse",
            "snippets/errors/retry/bad.toml:1: it does not parse",
            "snippets/errors/retry/bad.yml:1: it does not parse",
        ],
        id="configuration that does not parse",
    ),
]


@pytest.mark.parametrize(("rule", "files", "expected"), CASES)
def test_a_rule_names_every_offender(
    rule: rules.Rule,
    files: dict[str, str],
    expected: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")
    found = sorted(rule(Path("docs"), Path("snippets")))
    told = [f"{problem.path.as_posix()}:{problem.line}: {problem.message}" for problem in found]
    assert len(told) == len(expected), told
    assert all(line.startswith(start) for line, start in zip(told, expected, strict=True)), told
    assert all(problem.fix for problem in found)
