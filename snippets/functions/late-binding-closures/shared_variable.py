def make_handlers():
    handlers = []
    for region in ("EU", "US", "APAC"):

        def ship(order):
            return f"{order} to {region}"

        handlers.append(ship)
    return handlers


handlers = make_handlers()
print([ship("A-17") for ship in handlers])  # => ['A-17 to APAC', 'A-17 to APAC', 'A-17 to APAC']
cells = {id(ship.__closure__[0]) for ship in handlers}
print(len(handlers), "functions,", len(cells), "cell")  # => 3 functions, 1 cell

labels = [lambda: region for region in ("EU", "US", "APAC")]
print([label() for label in labels])  # => ['APAC', 'APAC', 'APAC']
