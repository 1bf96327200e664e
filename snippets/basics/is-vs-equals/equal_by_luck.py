first = 10_000
second = 10_000
print(first is second)  # => True

typed = int("10000")
print(typed == first, typed is first)  # => True False
print(int("100") is int("100"))  # => True

status = "".join(["sh", "ipped"])
print(status == "shipped", status is "shipped".lower())  # => True False
