orders = [{"id": "A-17"}, {"id": "A-18"}, {"id": "A-19"}]
page = orders[:2]
page.append({"id": "A-99"})
page[0]["state"] = "paid"
print(len(page), len(orders), orders[0])  # => 3 3 {'id': 'A-17', 'state': 'paid'}

name = "Ines"
print(name[:] is name, orders[:] is orders)  # => True False

every_second = range(10**12)[::2]
print(every_second, every_second[-1])  # => range(0, 1000000000000, 2) 999999999998
