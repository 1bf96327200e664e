print(
    "a",  # => a
    "b",
)
# => a b
