import json


def as_csv(rows):
    return "\n".join(",".join(map(str, row.values())) for row in rows)


def as_count(rows):
    return f"{len(rows)} rows"


EXPORTERS = {"csv": as_csv, "count": as_count, "json": json.dumps}


def export(rows, kind):
    try:
        exporter = EXPORTERS[kind]
    except KeyError:
        raise ValueError(f"unknown format {kind!r}, try {', '.join(EXPORTERS)}") from None
    return exporter(rows)


orders = [{"id": "A-17", "total": 40}]
print(export(orders, "csv"), "|", export(orders, "count"))  # => A-17,40 | 1 rows
print(export(orders, "json"))  # => [{"id": "A-17", "total": 40}]
export(orders, "xml")  # => ValueError: unknown format 'xml', try csv, count, json
