from operator import attrgetter, itemgetter
from typing import NamedTuple


class Order(NamedTuple):
    number: str
    customer: str
    amount: int


orders = [Order("A-19", "Lena", 450), Order("A-18", "ines", 120), Order("A-17", "omar", 450)]


def folded_customer(order):
    print("key of", order.number)
    return order.customer.casefold()


print([order.customer for order in sorted(orders, key=folded_customer)])
# => key of A-19
# => key of A-18
# => key of A-17
# => ['ines', 'Lena', 'omar']
print([order.customer for order in sorted(orders, key=attrgetter("customer"))])
# => ['Lena', 'ines', 'omar']

print([order.number for order in sorted(orders, key=attrgetter("amount", "number"))])
# => ['A-18', 'A-17', 'A-19']
print(max([("bolt", 9), ("nut", 4)], key=itemgetter(1)))  # => ('bolt', 9)
