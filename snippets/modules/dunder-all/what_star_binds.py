def star(module: str) -> list[str]:
    namespace: dict[str, object] = {}
    exec(f"from {module} import *", namespace)
    return sorted(namespace.keys() - {"__builtins__"})


print("without:", star("payments_draft"))  # => without: ['Decimal', 'charge']
print("with:   ", star("payments"))  # => with:    ['_TEST_CARD', 'charge']
