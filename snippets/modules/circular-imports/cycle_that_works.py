import shop.orders

order = shop.orders.Order("A-17", customer_id=7)
print(order.customer())  # => Ines has 1 order(s)
