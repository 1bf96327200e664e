row = "17,,Porto,"
print(",".join(row.split(",")) == row)  # => True

title = "  Senior   Python\tdeveloper "
print(" ".join(title.split()))  # => Senior Python developer

tags = ["new", "on sale, final"]
print(",".join(tags).split(","))  # => ['new', 'on sale', ' final']
