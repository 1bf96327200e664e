orders = ["open", "void", "void", "paid", "void"]
for state in orders:
    if state == "void":
        orders.remove(state)
print(orders)  # => ['open', 'paid', 'void']

refunds = ["open", "void", "void", "paid", "void"]
report = refunds
refunds[:] = [state for state in refunds if state != "void"]
print(refunds, report is refunds)  # => ['open', 'paid'] True

claims = ["open", "void", "void", "paid", "void"]
for index in reversed(range(len(claims))):
    if claims[index] == "void":
        del claims[index]
print(claims)  # => ['open', 'paid']

stock = {"bolt": 0, "nut": 9}
for sku in stock:
    del stock[sku]
# => RuntimeError: dictionary changed size during iteration
