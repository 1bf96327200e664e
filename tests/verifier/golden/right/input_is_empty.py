input("name? ")
# => EOFError: EOF when reading a line
# => name?␠
