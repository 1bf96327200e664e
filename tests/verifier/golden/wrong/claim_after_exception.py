{}["missing"]  # => KeyError: 'missing'
print("after")  # => after
