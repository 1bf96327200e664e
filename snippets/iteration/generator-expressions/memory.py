import sys

short = sys.getsizeof(number * 2 for number in range(10))
long = sys.getsizeof(number * 2 for number in range(100_000))
print(short == long)  # => True
print(sys.getsizeof([number * 2 for number in range(100_000)]) > 1_000 * long)  # => True
