class OutOfStock(Exception):
    pass


raise OutOfStock("A-17")  # => OutOfStock: A-17
