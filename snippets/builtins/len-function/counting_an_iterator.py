from operator import length_hint

log = ["INFO start", "ERROR disk full", "INFO stop", "ERROR disk full"]
errors = (line for line in log if line.startswith("ERROR"))
try:
    len(errors)
except TypeError as error:
    print(error)  # => object of type 'generator' has no len()

print(sum(1 for _ in errors))  # => 2
print(sum(1 for _ in errors))  # => 0

lines = iter(log)
next(lines)
print(length_hint(lines), length_hint(errors, 10))  # => 3 10
