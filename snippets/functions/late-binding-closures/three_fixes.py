from functools import partial

regions = ("EU", "US", "APAC")


def ship(region, order):
    return f"{order} to {region}"


def make_handler(region):
    return lambda order: f"{order} to {region}"


by_default = [lambda order, region=region: f"{order} to {region}" for region in regions]
by_partial = [partial(ship, region) for region in regions]
by_factory = [make_handler(region) for region in regions]

for handlers in (by_default, by_partial, by_factory):
    print([handler("A-17") for handler in handlers])
# => ['A-17 to EU', 'A-17 to US', 'A-17 to APAC']
# => ['A-17 to EU', 'A-17 to US', 'A-17 to APAC']
# => ['A-17 to EU', 'A-17 to US', 'A-17 to APAC']

print(by_default[0]("A-17", "express"))  # => A-17 to express
try:
    by_factory[0]("A-17", "express")
except TypeError as error:
    print(error)
    # => make_handler.<locals>.<lambda>() takes 1 positional argument but 2 were given
