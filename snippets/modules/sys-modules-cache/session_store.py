active: dict[str, str] = {}
