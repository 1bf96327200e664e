import sqlite3
from importlib.abc import ExecutionLoader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader


class DatabaseImporter(MetaPathFinder, ExecutionLoader):
    def __init__(self, database: sqlite3.Connection) -> None:
        self.database = database

    def find_spec(self, name, path=None, target=None) -> ModuleSpec | None:
        return spec_from_loader(name, self) if self._row(name) else None

    def get_source(self, name) -> str:
        row = self._row(name)
        if row is None:
            raise ImportError("not in the table", name=name)
        return row[0]

    def get_filename(self, name) -> str:
        return f"database:{name}"

    def _row(self, name: str) -> tuple[str] | None:
        query = "SELECT source FROM module WHERE name = ?"
        return self.database.execute(query, (name,)).fetchone()
