TEXT = """
# => not a claim
"""
print(TEXT.strip())  # => # => not a claim
print("# => a")  # => # => a
