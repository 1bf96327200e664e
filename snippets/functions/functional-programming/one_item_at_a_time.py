from itertools import count, islice


def order_numbers():
    for number in count(1001):
        print("made", number)
        yield number


def unpaid(numbers):
    for number in numbers:
        if number % 2 == 0:
            yield number


first_two = islice(unpaid(order_numbers()), 2)
print("nothing has run yet")  # => nothing has run yet
print(list(first_two))
# => made 1001
# => made 1002
# => made 1003
# => made 1004
# => [1002, 1004]
