import sys

import rates  # => running rates.py, already in sys.modules: True

rates.EUR = 1.08

import rates as same_rates

print(same_rates is rates, same_rates.EUR)  # => True 1.08
print(sys.modules["rates"] is rates)  # => True
print(sys.modules["os"])  # => <module 'os' (frozen)>
