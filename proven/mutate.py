"""Changing programs to see whether their claims notice: ``python -m proven.mutate [PATH]...``.

A claim should depend on the code that is shown. Each change is made alone: a constant, a
comparison, an operator, a condition or a statement. A change survives, if the program still prints
what it claims. Survivors are listed by program with their lines; not all of them are weak claims
(a timeout may be a second longer), so this is read by a person and is no test.
"""

from __future__ import annotations

import argparse
import ast
import copy
import shutil
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from proven import interpreters
from proven.claims import has_claims
from proven.verdict import judge
from proven.verifier import Verifier

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.GtE,
    ast.LtE: ast.Gt,
    ast.Gt: ast.LtE,
    ast.GtE: ast.Lt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
_LIMIT = 3.0


@dataclass(frozen=True)
class Mutant:
    """A changed program."""

    line: int
    change: str
    source: str


def mutants(source: str) -> Iterator[Mutant]:
    """Yield a program's source with one change each; lines and comments stay where they are.

    Raises SyntaxError, if it is not in the syntax of the running Python.
    """
    tree = ast.parse(source)
    lines = source.splitlines(keepends=True)
    skipped = _documentation(tree)
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        for new in _changes(node):
            text = "pass" if isinstance(new, ast.Pass) else ast.unparse(new)
            changed = _replaced(lines, node, text)
            old = ast.get_source_segment(source, node) or ""
            if changed is not None and _compiles(changed):
                line: int = node.lineno  # type: ignore[attr-defined]
                yield Mutant(line, f"{_short(old)}  ->  {_short(text)}", changed)


def _documentation(tree: ast.Module) -> set[int]:
    """Return the nodes that no claim can depend on: docstrings, annotations, f-string parts."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped |= {id(node), id(node.value)}
        for name in ("annotation", "returns"):
            part = getattr(node, name, None)
            skipped |= {id(inner) for inner in ast.walk(part)} if part else set()
        if isinstance(node, ast.JoinedStr):
            skipped |= {id(inner) for inner in ast.walk(node)}
    return skipped


def _changes(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int() | float() as value):
            yield ast.Constant(value + 1)
        case ast.Constant(value=str(value)):
            yield ast.Constant(value + "x")
        case ast.Compare(ops=[operator]) if type(operator) in _COMPARISONS:
            yield _with(node, ops=[_COMPARISONS[type(operator)]()])
        case ast.BoolOp(op=operator):
            yield _with(node, op=ast.Or() if isinstance(operator, ast.And) else ast.And())
        case ast.BinOp(op=operator) if type(operator) in _OPERATORS:
            yield _with(node, op=_OPERATORS[type(operator)]())
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case (
            ast.Expr() | ast.Assign() | ast.AugAssign() | ast.Return() | ast.Raise() | ast.Assert()
        ):
            yield ast.Pass()
        case ast.Delete() | ast.Break() | ast.Continue():
            yield ast.Pass()


def _with(node: ast.AST, **fields: object) -> ast.AST:
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _replaced(lines: list[str], node: ast.AST, text: str) -> str | None:
    """Return the source with a node replaced by text of as many lines."""
    first, last = node.lineno - 1, node.end_lineno - 1  # type: ignore[attr-defined]
    start, end = node.col_offset, node.end_col_offset  # type: ignore[attr-defined]
    head = lines[first].encode()[:start].decode()
    tail = lines[last].encode()[end:].decode()
    if first == last:
        middle = text
    elif isinstance(node, ast.stmt):
        middle = "pass" + "\n" * (last - first)
    else:
        return None
    if isinstance(node, ast.BinOp | ast.BoolOp | ast.Compare | ast.UnaryOp):
        middle = f"({middle})"  # what stands around it may bind more tightly
    return "".join([*lines[:first], head, middle, tail, *lines[last + 1 :]])


def _compiles(source: str) -> bool:
    try:
        compile(source, "mutant", "exec")
    except (SyntaxError, ValueError):
        return False
    return True


def _short(text: str) -> str:
    line, _, rest = text.partition("\n")
    return line if len(line) <= 50 and not rest else line[:50] + "..."


def survivors(path: Path, verifier: Verifier) -> tuple[list[Mutant], int]:
    """Return the changes of a program that its claims do not notice, and how many were made."""
    found, total = [], 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / path.parent.name
        shutil.copytree(path.parent, folder, ignore=shutil.ignore_patterns("__pycache__"))
        changed = folder / path.name
        for mutant in mutants(path.read_text("utf-8")):
            total += 1
            changed.write_text(mutant.source, "utf-8")
            program, run = verifier.run(changed)
            if not judge(program, run, verifier.interpreter.version):
                found.append(mutant)
    return found, total


def main(arguments: list[str]) -> int:
    """Print the survivors of the programs in files and folders, and a summary."""
    parser = argparse.ArgumentParser(prog="python -m proven.mutate", description=__doc__)
    parser.add_argument("paths", nargs="*", type=Path, default=[Path("snippets")])
    paths = parser.parse_args(arguments).paths
    files = [
        file
        for path in paths
        for file in ([path] if path.is_file() else sorted(path.rglob("*.py")))
    ]
    programs = [file for file in files if has_claims(file.read_bytes())]
    noticed = made = weak = 0
    with closing(Verifier(interpreters.current(), limit=_LIMIT)) as verifier:
        for program in programs:
            try:
                left, total = survivors(program, verifier)
            except (interpreters.UnavailableError, SyntaxError) as error:
                print(f"{program}: not changed: {error}")
                continue
            made += total
            noticed += total - len(left)
            weak += bool(left)
            for mutant in left:
                print(f"{program}:{mutant.line}: {mutant.change}")
    summary = f"{made} changes, {noticed} noticed; {weak} programs have survivors"
    print(f"{len(programs)} programs, {summary}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
