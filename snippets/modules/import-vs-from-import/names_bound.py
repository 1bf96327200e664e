def bound_by(statement: str) -> list[str]:
    namespace: dict[str, object] = {}
    exec(statement, namespace)
    return sorted(namespace.keys() - {"__builtins__"})


print(bound_by("import urllib.parse"))  # => ['urllib']
print(bound_by("import urllib.parse as parse"))  # => ['parse']
print(bound_by("from urllib import parse"))  # => ['parse']
print(bound_by("from urllib.parse import quote, unquote as decode"))  # => ['decode', 'quote']
