def price(rule: str) -> float:
    discount = 0
    exec(rule)
    return 100 - discount


def price_from_namespace(rule: str) -> float:
    names = {"discount": 0}
    exec(rule, names)
    return 100 - names["discount"]


print(price("discount = 20"), price_from_namespace("discount = 20"))  # => 100 80

script = """
surcharge = 2
def full(amount):
    return amount + surcharge
print(full(4))
"""
exec(script, {})  # => 6
exec(script, {}, {})  # => NameError: name 'surcharge' is not defined
