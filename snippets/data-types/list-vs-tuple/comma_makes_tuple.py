print(type((30)).__name__, type((30,)).__name__, len(()))  # => int tuple 0

timeout = 30,  # fmt: skip
print(timeout)  # => (30,)

columns = (
    "id",
    "emailcreated_at",
)
print(columns)  # => ('id', 'emailcreated_at')
