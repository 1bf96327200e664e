import csv
from decimal import Decimal, InvalidOperation
from pathlib import Path


def totals(path: Path) -> dict[str, Decimal]:
    """Return the sum of each customer's orders.

    Raise ValueError for an amount that Decimal rejects.
    """
    sums: dict[str, Decimal] = {}
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, restval="")
        for row in rows:
            try:
                amount = Decimal(row["amount"])
            except InvalidOperation as error:
                place = f"{path}:{rows.line_num}"
                raise ValueError(f"{place}: no amount: {row['amount']!r}") from error
            sums[row["customer"]] = sums.get(row["customer"], Decimal()) + amount
    return sums
