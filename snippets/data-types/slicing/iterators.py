from itertools import islice

log_lines = (f"line {number}" for number in range(10**9))
print(list(islice(log_lines, 2, 4)))  # => ['line 2', 'line 3']
print(next(log_lines))  # => line 4

try:
    islice(log_lines, -1)
except ValueError as error:
    print(type(error).__name__)  # => ValueError

log_lines[:2]  # => TypeError: 'generator' object is not subscriptable
