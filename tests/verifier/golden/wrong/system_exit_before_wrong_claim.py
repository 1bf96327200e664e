print("a")  # => a
raise SystemExit
print("b")  # => c
