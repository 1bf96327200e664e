def process_payment(amount: str) -> str:
    return f"charged {amount}"
