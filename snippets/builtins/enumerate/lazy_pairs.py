from itertools import count


def orders():
    for number in count(1):
        print("fetching", number)
        yield f"order {number}"


numbered = enumerate(orders())
print(isinstance(enumerate, type), next(numbered))
# => fetching 1
# => True (0, 'order 1')

found = next(place for place, order in numbered if order == "order 3")
# => fetching 2
# => fetching 3
print(found, next(numbered))
# => fetching 4
# => 2 (3, 'order 4')
