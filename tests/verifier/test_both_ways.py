"""Every program of the guide, run by a new interpreter: its verdict is that of the forked one.

The forked one is right, or the program's own test says so.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from proven import interpreters
from proven.claims import has_claims
from proven.verdict import agree, attribute, whole_lines
from proven.verifier import Verifier

if TYPE_CHECKING:
    from collections.abc import Iterator

    from proven.claims import Claim

SNIPPETS = Path(__file__).parents[2] / "snippets"
PROGRAMS = [path for path in sorted(SNIPPETS.rglob("*.py")) if has_claims(path.read_bytes())]


@pytest.fixture(scope="module")
def forking() -> Iterator[Verifier]:
    with closing(Verifier(interpreters.current())) as verifier:
        yield verifier


@pytest.fixture(scope="module")
def starting() -> Iterator[Verifier]:
    with closing(Verifier(interpreters.current(), fork=False)) as verifier:
        yield verifier


def _changes(claim: Claim) -> Iterator[Claim]:
    """Yield the claim with each of its characters changed."""
    for place, character in enumerate(claim.text):
        other = "y" if character == "x" else "x"
        yield replace(claim, text=claim.text[:place] + other + claim.text[place + 1 :])


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.relative_to(SNIPPETS).as_posix())
def test_verdict(path: Path, forking: Verifier, starting: Verifier) -> None:
    try:
        expected = forking.verify(path).problems
    except interpreters.UnavailableError as error:
        pytest.skip(str(error))
    assert starting.verify(path).problems == expected


def test_each_character_of_each_claim_matters(forking: Verifier) -> None:
    version, unnoticed = forking.interpreter.version, []
    for path in PROGRAMS:
        try:
            program, run = forking.run(path)
        except interpreters.UnavailableError:
            continue
        for statement, lines in attribute(program, whole_lines(run)).items():
            claims = [claim for claim in statement.claims if claim.holds_for(version)]
            for place, claim in enumerate(claims):
                for changed in _changes(claim):
                    if agree([*claims[:place], changed, *claims[place + 1 :]], lines):
                        unnoticed.append(f"{path}:{claim.line}: {changed}")
    assert unnoticed == []
