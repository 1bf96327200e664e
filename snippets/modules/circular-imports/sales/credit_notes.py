from sales import invoices


class CreditNote(invoices.Invoice):
    pass
