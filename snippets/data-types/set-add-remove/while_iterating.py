stock = {3, 12, 40}
for quantity in stock.copy():
    if quantity > 10:
        stock.discard(quantity)
print(stock)  # => {3}

stock |= {12, 40}
print(len(stock))  # => 3
stock -= {quantity for quantity in stock if quantity > 10}
print(stock)  # => {3}

for quantity in stock:
    stock.add(quantity + 1)
# => RuntimeError: Set changed size during iteration
