from collections.abc import Callable
from pkgutil import resolve_name

EXPORTERS = {
    "csv": "exporters.csv_rows:export",
    "excel": "exporters.excel_sheet:export",
}


def exporter(kind: str) -> Callable[[list[str]], str]:
    if kind not in EXPORTERS:
        raise ValueError(f"unknown format {kind!r}, use one of {sorted(EXPORTERS)}")
    return resolve_name(EXPORTERS[kind])


print(repr(exporter("csv")(["A-16", "A-17"])))  # => 'A-16\nA-17'
exporter("antigravity")  # => ValueError: unknown format 'antigravity', use one of ['csv', 'excel']
