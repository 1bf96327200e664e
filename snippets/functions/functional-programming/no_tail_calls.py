def total(prices, done=0):
    if not prices:
        return done
    return total(prices[1:], done + prices[0])  # a tail call: nothing is left to do here


print(total([5] * 100))  # => 500
print(sum([5] * 5000))  # => 25000
try:
    total([5] * 5000)
except RecursionError as error:
    print(type(error).__name__)  # => RecursionError
