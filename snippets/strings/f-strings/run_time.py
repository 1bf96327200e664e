discount = 0.1


def label(price: float) -> str:
    f"Return the label of {price}."  # evaluated and thrown away: no docstring
    return f"{price * (1 - discount):.2f} EUR"


print(label(50))  # => 45.00 EUR
discount = 0.2
print(label(50))  # => 40.00 EUR
print(label.__doc__)  # => None
