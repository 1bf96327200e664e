print("a")  # => a
{}["missing"]  # => KeyError: 'missing'
