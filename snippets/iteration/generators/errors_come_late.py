def amounts(texts):
    if not texts:
        raise ValueError("no amounts")
    for text in texts:
        yield int(text)


def amounts_checked(texts):
    if not texts:
        raise ValueError("no amounts")
    return (int(text) for text in texts)


parsed = amounts([])
print("created without an error")  # => created without an error
try:
    next(parsed)
except ValueError as error:
    print("at the first item:", error)  # => at the first item: no amounts
print(list(amounts(["40"])), list(amounts_checked(["40"])))  # => [40] [40]
amounts_checked([])  # => ValueError: no amounts
