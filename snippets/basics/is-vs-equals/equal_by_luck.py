first = 10_000
second = 10_000
print(first is second)  # => True

typed = int("10000")
print(typed == first, typed is first)  # => True False
print(int("100") is int("100"))  # => True

written, again = "shipped", "shipped"
status = "".join(["sh", "ipped"])
print(written is again)  # => True
print(status == written, status is written)  # => True False
