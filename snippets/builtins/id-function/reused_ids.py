print(id(object()) == id(object()))  # => True

first, second = object(), object()
print(id(first) == id(second))  # => False

basket = ["pump"]
print(id(basket.append) == id(basket.append), basket.append is basket.append)  # => True False
