def heading(text: str) -> str:
    return f"*** {text} ***"
