from functools import reduce

orders = [("EU", 40), ("US", 15), ("EU", 5), ("EU", 20)]

clever = reduce(
    lambda acc, order: {**acc, order[0]: acc.get(order[0], 0) + order[1]},
    filter(lambda order: order[1] >= 10, orders),
    {},
)

plain: dict[str, int] = {}
for region, amount in orders:
    if amount >= 10:
        plain[region] = plain.get(region, 0) + amount

print(plain, clever == plain)  # => {'EU': 60, 'US': 15} True
