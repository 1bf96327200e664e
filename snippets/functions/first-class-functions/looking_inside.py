import inspect


def refund(order_id: str, *, percent: int = 100) -> str:
    refund.calls += 1
    label = f"{order_id}: {percent}%"
    return label


refund.calls = 0
print(refund("A-17"), refund("A-18", percent=50))  # => A-17: 100% A-18: 50%
print(refund.calls, vars(refund))  # => 2 {'calls': 2}

print(inspect.signature(refund))  # => (order_id: str, *, percent: int = 100) -> str
print(refund.__code__.co_varnames)  # => ('order_id', 'percent', 'label')
print(refund.__kwdefaults__, refund.__module__)  # => {'percent': 100} __main__
