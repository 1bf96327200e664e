from billing.invoices import Invoice


def remind(invoice: Invoice) -> str:
    return f"Dear {invoice.buyer.name}, {invoice.number} is due."
