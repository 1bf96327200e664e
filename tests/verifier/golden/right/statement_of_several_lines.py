print(
    "a",
    "b",
)  # => a b
print("""c
d""")
# => c
# => d
