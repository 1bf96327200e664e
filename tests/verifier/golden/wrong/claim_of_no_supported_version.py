print("a")  # => a
# <3.10 => b
