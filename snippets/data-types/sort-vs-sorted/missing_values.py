from math import isnan, nan

due = [30, None, 14, None]
try:
    sorted(due)
except TypeError as error:
    print(error)  # => '<' not supported between instances of 'NoneType' and 'int'
print(sorted(due, key=lambda days: (days is None, days)))  # => [14, 30, None, None]

readings = [2.0, nan, 1.0]
print(sorted(readings))  # => [2.0, nan, 1.0]
print(sorted(readings, key=lambda value: (isnan(value), value)))  # => [1.0, 2.0, nan]

jobs = [(2, {"job": "report"}), (1, {"job": "mail"}), (1, {"job": "backup"})]
print([job for _, job in sorted(jobs, key=lambda entry: entry[0])])
# => [{'job': 'mail'}, {'job': 'backup'}, {'job': 'report'}]
sorted(jobs)  # => TypeError: '<' not supported between instances of 'dict' and 'dict'
