print("x" * 10**9)
# => x
