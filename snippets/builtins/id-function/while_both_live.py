orders = ["A-17"]
alias = orders
copy = orders.copy()
print(id(alias) == id(orders), id(copy) == id(orders), copy == orders)  # => True False True

before = id(orders)
orders.append("A-18")
orders += ["A-19"]
print(id(orders) == before, orders)  # => True ['A-17', 'A-18', 'A-19']

orders = orders + ["A-20"]
print(id(orders) == before, id(alias) == before)  # => False True
