print("a")  # => a
print("b\nc")
# => b
# => c
