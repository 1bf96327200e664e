prices = {"bolt": 4, "nut": 9}
print([4, 9][-1], [4, 9, 7][1:])  # => 9 [9, 7]
print((4, 9)[-1], (4, 9, 7)[1:])  # => 9 (9, 7)
print(prices["nut"])  # => 9
try:
    prices[0]
except KeyError as error:
    print("no key", error)  # => no key 0

for tags in ({"late"}, frozenset({"late"})):
    print("late" in tags, [tag for tag in tags])
    try:
        tags[0]
    except TypeError as error:
        print(error)
# => True ['late']
# => 'set' object is not subscriptable
# => True ['late']
# => 'frozenset' object is not subscriptable
