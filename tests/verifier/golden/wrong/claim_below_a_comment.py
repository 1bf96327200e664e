print("a")
# shows the name
# => a
