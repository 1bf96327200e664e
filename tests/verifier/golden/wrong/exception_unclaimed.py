print("a")  # => a
{}["missing"]
