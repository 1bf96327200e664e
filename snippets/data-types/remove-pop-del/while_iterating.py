orders = ["open", "void", "void", "paid", "void"]
for state in orders:
    if state == "void":
        orders.remove(state)
print(orders)  # => ['open', 'paid', 'void']

orders = ["open", "void", "void", "paid", "void"]
report = orders
orders[:] = [state for state in orders if state != "void"]
print(orders, report is orders)  # => ['open', 'paid'] True

orders = ["open", "void", "void", "paid", "void"]
for index in reversed(range(len(orders))):
    if orders[index] == "void":
        del orders[index]
print(orders)  # => ['open', 'paid']

stock = {"bolt": 0, "nut": 9}
for sku in stock:
    del stock[sku]
# => RuntimeError: dictionary changed size during iteration
