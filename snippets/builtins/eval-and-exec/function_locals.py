def price(rule: str) -> float:
    discount = 0
    exec(rule)
    return 100 - discount


def price_from_namespace(rule: str) -> float:
    names: dict = {}
    exec(rule, names)
    return 100 - names["discount"]


rule = "discount = 20; print('the rule says', discount)"
print(price(rule))
# => the rule says 20
# => 100
print(price_from_namespace(rule))
# => the rule says 20
# => 80

script = """
surcharge = 2
def full(amount):
    return amount + surcharge
print(full(4))
"""
exec(script, {})  # => 6
exec(script, {}, {})  # => NameError: name 'surcharge' is not defined
