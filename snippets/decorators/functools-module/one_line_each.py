import functools
import operator


@functools.cache
def rate(currency):
    print("looking up", currency)
    return {"EUR": 1.0, "USD": 1.08}[currency]


print(rate("USD"), rate("USD"))
# => looking up USD
# => 1.08 1.08

from_hex = functools.partial(int, base=16)
print(from_hex("ff"))  # => 255

print(functools.reduce(operator.mul, [2, 3, 7], 1))  # => 42


def by_length_then_text(a, b):
    return len(a) - len(b) or (a > b) - (a < b)


print(sorted(["usd", "zl", "eur"], key=functools.cmp_to_key(by_length_then_text)))
# => ['zl', 'eur', 'usd']
