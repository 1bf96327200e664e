import ledger_driver  # isn't installed


class BillingService: ...
