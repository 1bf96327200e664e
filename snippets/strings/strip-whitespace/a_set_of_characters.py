print("comet.com".strip(".com"))  # => et
print("comet.com".removesuffix(".com"))  # => comet

print("orders.csv".rstrip(".csv"))  # => order
print("orders.csv".removesuffix(".csv"))  # => orders
print("prod-product-7".lstrip("prod-"))  # => uct-7
print("prod-product-7".removeprefix("prod-"))  # => product-7
print("***sale***".strip("*"), "007".lstrip("0"))  # => sale 7
