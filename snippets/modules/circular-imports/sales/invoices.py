from sales import credit_notes


class Invoice:
    def cancel(self) -> "credit_notes.CreditNote":
        return credit_notes.CreditNote()
