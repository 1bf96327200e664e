"""Totals for invoices."""

print("running the body of", __name__)
VAT = 0.19


def gross(net: float) -> float:
    return round(net * (1 + VAT), 2)
