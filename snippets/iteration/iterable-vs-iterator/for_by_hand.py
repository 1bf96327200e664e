prices = [40, 15]

cursor = iter(prices)
while True:
    try:
        price = next(cursor)
    except StopIteration:
        break
    print(price)
# => 40
# => 15
print(next(cursor, "done"), next(cursor, "done"))  # => done done
