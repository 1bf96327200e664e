queue = ["Ines", "Omar", "Lena"]
for place, name in enumerate(queue, start=1):
    print(place, name, queue[place - 1] == name)
# => 1 Ines True
# => 2 Omar True
# => 3 Lena True

stock = {"A-17": 2, "A-18": 0}
for row, (sku, qty) in enumerate(stock.items()):
    print(row, sku, qty)
# => 0 A-17 2
# => 1 A-18 0
